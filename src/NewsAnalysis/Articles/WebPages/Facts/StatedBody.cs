using System.Text.Json.Nodes;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>
/// The article's text as the page's JSON-LD states it: the only place that has it where a script writes the page, or a paywall
/// keeps most of the text away.
/// </summary>
internal static class StatedBody
{
    private const int Least = 250;
    private const int Longest = 400_000;

    /// <summary>Its paragraphs, where it is more than twice as long as what the page shows; else none.</summary>
    /// <param name="sources">The page.</param>
    /// <param name="shown">Number of characters of the body that the page shows.</param>
    public static IReadOnlyList<string> Of(FactSources sources, int shown)
    {
        var text = sources.Linked.Select(Body).FirstOrDefault(body => body is not null);
        return text is { Length: >= Least } && text.Length > shown * 2 ? Paragraphs(text) : [];
    }

    private static string? Body(JsonObject item) =>
        JsonFields.RawText(item, "articleBody") is { Length: > 0 and < Longest } body
            ? MarkupText.Plain(System.Net.WebUtility.HtmlDecode(body)) : null;

    private static List<string> Paragraphs(string text) =>
        [.. text.Split('\n').Select(line => PlainText.Of(line)).Where(line => line.Length > 0)];
}
