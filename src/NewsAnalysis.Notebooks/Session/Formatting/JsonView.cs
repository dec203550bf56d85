using System.Text.Json;

namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Any value as JSON, when it can be.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new()
    {
        MaxDepth = 32,
        ReferenceHandler = System.Text.Json.Serialization.ReferenceHandler.IgnoreCycles,
    };

    public static string? Write(object? value)
    {
        try
        {
            return JsonSerializer.Serialize(value, Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
