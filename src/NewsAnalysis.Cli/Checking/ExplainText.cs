using NewsAnalysis.Measures.Checks;

namespace NewsAnalysis.Cli.Checking;

/// <summary>What <c>check --explain FILE</c> tells: for every article of a file what it was read as and where each fact comes
/// from.</summary>
internal static class ExplainText
{
    private const int MostLines = 40;
    private const int LongestValue = 100;

    /// <summary>Writes the articles and refusals of a file.</summary>
    public static void Write(IEnumerable<ReadResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            output.WriteLine(result.Id + (result.Reader is { } reader ? $": {reader.Name}, {CheckText.Sureness(reader.Certainty)}" : ""));
            if (result.Rejected is { } rejected)
                output.WriteLine($"  refused: {rejected.Reason}");
            else
                Write(result.Article!, output);
            foreach (var notice in result.Notices)
                output.WriteLine($"  worth knowing: {notice.Message}");
            output.WriteLine();
        }
    }

    private static void Write(Article article, TextWriter output)
    {
        var info = article.Info;
        var details = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["published"] = info.Published.Detail,
            ["outlet"] = info.Outlet.Detail,
            ["title"] = info.Title.Detail,
            ["author"] = info.Author.Detail,
            ["url"] = info.Url.Detail,
            ["language"] = info.Language.Detail,
        };
        foreach (var (name, value, origin) in CorpusCheck.Values(info))
            output.WriteLine(
                $"  {name,-10} {Shortened(value ?? "-")}{(origin == Origin.None ? "" : $"  ({Place(origin, details[name])})")}");
        output.WriteLine($"  {"text",-10} {Text.Words.Count(article.Text):#,0} words in {Counted.Of(article.Parts.Count, "part")}; "
            + $"{Counted.Of(article.Removed.Count, "line")} left out");
        foreach (var line in article.Removed.Take(MostLines))
            output.WriteLine($"    left out, line {line.Line} ({line.Rule}): {Shortened(line.Text)}");
    }

    private static string Place(Origin origin, string? detail) => origin switch
    {
        Origin.Curator => "articles.csv",
        Origin.Correction => "corrections.yaml",
        Origin.Text => detail is null ? "read in the text" : $"read in the text: {detail}",
        _ => detail ?? "the file's own metadata",
    };

    private static string Shortened(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
