using System.Text.Json;

namespace NewsAnalysis.Tests.Articles.Languages;

/// <summary>A passage in every language, written for the tests.</summary>
internal static class LanguageSpecs
{
    public static IReadOnlyList<(string Language, string Text)> All { get; } = Read();

    private static List<(string Language, string Text)> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Articles", "Specs", "languages.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.EnumerateArray()
            .Select(spec => (spec.GetProperty("language").GetString()!, spec.GetProperty("text").GetString()!))];
    }
}
