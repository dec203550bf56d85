using System.Text.Json;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract articles</c>.</summary>
internal static class ArticleLine
{
    /// <summary>Metadata, text, parts and the origin of every value.</summary>
    public static string Write(Article article, bool codePoints)
    {
        var info = article.Info;
        var offsets = new Offsets(article, codePoints);
        return JsonLine.Write(json =>
        {
            json.WriteString("id", info.Id);
            json.WriteString("file", info.File);
            foreach (var (name, value, _) in Values(info))
                json.WriteString(name, value);
            json.WriteString("text", article.Given?.Text ?? article.Text);
            json.WriteObjects("parts", article.Parts, part =>
            {
                json.WriteString("part", Name(part.Kind));
                json.WriteSpan(offsets.Of(part.Span));
            });
            json.WriteStartObject("origins");
            foreach (var (name, _, origin) in Values(info))
                json.WriteString(name, Name(origin));
            json.WriteEndObject();
        });
    }

    private static IEnumerable<(string Name, string? Value, Origin Origin)> Values(ArticleInfo info) =>
    [
        ("title", info.Title.Value, info.Title.Origin),
        ("outlet", info.Outlet.Value, info.Outlet.Origin),
        ("published", info.Published.Value?.ToString(), info.Published.Origin),
        ("author", info.Author.Value, info.Author.Origin),
        ("url", info.Url.Value, info.Url.Origin),
        ("event", info.Event.Value, info.Event.Origin),
        ("language", info.Language.Value, info.Language.Origin),
    ];

    /// <summary>The name an enum value has in output: lower case, words joined by hyphens.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
