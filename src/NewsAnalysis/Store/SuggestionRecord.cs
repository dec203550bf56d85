using System.Text.Json;
using NewsAnalysis.Actors;

namespace NewsAnalysis.Store;

/// <summary>Suggested actors as a record.</summary>
internal static class SuggestionRecord
{
    /// <summary>Writes actors.</summary>
    public static byte[] Write(IReadOnlyList<Actor> actors) => JsonSerializer.SerializeToUtf8Bytes(actors);

    /// <summary>The actors in a record; null where it holds something else.</summary>
    public static IReadOnlyList<Actor>? TryRead(byte[] record)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Actor>>(record);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
