using System.Text.Json;

namespace NewsAnalysis.Tests.Articles;

/// <summary>Reads the cases of this folder.</summary>
internal static class Specs
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static T[] Read<T>(string name) =>
        JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Specs", name)), Web)!;
}
