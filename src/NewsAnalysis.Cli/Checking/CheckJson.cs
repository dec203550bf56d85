using NewsAnalysis.Cli.Extraction;
using NewsAnalysis.Measures.Checks;

namespace NewsAnalysis.Cli.Checking;

/// <summary>What <c>check</c> found, for programs: one JSON object.</summary>
internal static class CheckJson
{
    /// <summary>The object.</summary>
    public static string Of(CorpusCheck check, IEnumerable<string> faults) => JsonLine.Write(
        new
        {
            articles = check.Articles.Select(Article),
            rejected = check.Rejected.Select(rejected => new { id = rejected.Id, file = rejected.File, reason = rejected.Reason }),
            reprints = check.Reprints.Select(group => new
            {
                identical = group.Identical,
                articles = group.Articles.Zip(
                    group.Shared, (article, shared) => new { id = article.Id, shared = Math.Round(shared, 3) }),
            }),
            notices = check.Notices.Select(notice => new { severity = notice.Severity, file = notice.File, message = notice.Message }),
            toCorrect = faults,
        },
        indented: true);

    private static JsonLine.Members Article(CheckedArticle row) => new(
        new { id = row.Article.Id, file = row.Article.File, words = row.Words, linesLeftOut = row.LinesLeftOut },
        CorpusCheck.Values(row.Article)
            .ToDictionary(value => value.Name, value => new { value = value.Value, origin = value.Origin }, StringComparer.Ordinal),
        row.Reader is { } reader ? new { reader = new { name = reader.Name, certainty = reader.Certainty } } : null,
        new { missing = CorpusCheck.Missing(row.Article), mayNotBeWhole = row.CutSign });
}
