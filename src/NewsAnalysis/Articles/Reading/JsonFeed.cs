using System.Text.Json;

namespace NewsAnalysis.Articles.Reading;

/// <summary>What a JSON Feed says about all of its items: its title is the outlet.</summary>
internal static class JsonFeed
{
    private const string Version = "jsonfeed.org/version";

    /// <summary>The facts of the feed; none where the object is another one.</summary>
    public static FoundFacts Facts(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "version")?.Contains(Version, StringComparison.Ordinal) != true)
            return new FoundFacts();
        return new FoundFacts
        {
            Outlet = Sourced.Text(MarkupText.Line(Text(root, "title")), Origin.Page),
            Author = Sourced.Text(MarkupText.Line(Names(root)), Origin.Page),
            Language = Sourced.Text(Text(root, "language"), Origin.Page),
        };
    }

    private static string? Names(JsonElement root) =>
        root.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array
            ? string.Join(", ", authors.EnumerateArray().Select(author => Text(author, "name")).OfType<string>())
        : root.TryGetProperty("author", out var author) ? Text(author, "name")
        : null;

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && !UnknownValues.Is(value.GetString()) ? value.GetString() : null;
}
