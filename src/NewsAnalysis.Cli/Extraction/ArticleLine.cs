namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract articles</c>.</summary>
internal static class ArticleLine
{
    /// <summary>Metadata, text, parts and the origin of every value.</summary>
    public static string Write(Article article, bool codePoints)
    {
        var info = article.Info;
        var offsets = new Offsets(article, codePoints);
        return JsonLine.Write(new JsonLine.Members(
            new { id = info.Id, file = info.File }, Values(info).ToDictionary(row => row.Name, row => row.Value, StringComparer.Ordinal),
            new
            {
                text = article.Given?.Text ?? article.Text,
                parts = article.Parts.Select(part => (part.Kind, Span: offsets.Of(part.Span)))
                    .Select(part => new { part = part.Kind, start = part.Span.Start, end = part.Span.End }),
                origins = Values(info).ToDictionary(row => row.Name, row => row.Origin, StringComparer.Ordinal),
            }));
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
