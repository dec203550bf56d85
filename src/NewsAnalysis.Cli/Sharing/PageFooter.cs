namespace NewsAnalysis.Cli.Sharing;

/// <summary>What stands at the foot of every page: when it was made, from what, and how.</summary>
internal static class PageFooter
{
    private const int FingerprintLength = 12;

    /// <summary>The foot.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="articles">The pages of the articles, which know the fingerprint once they are written.</param>
    /// <param name="up">What leads from the page to the site's top folder.</param>
    public static IReadOnlyList<PageSpan> Of(Workbook book, ArticlePages articles, string up = "") =>
    [
        $"Made {Today()} with NewsAnalysis {ProgramVersion.Short} from {book.Scope.InWords}. ",
        .. articles.Fingerprint is { } fingerprint ? [$"Fingerprint of the articles: {fingerprint[..FingerprintLength]}. ",
            new("How the numbers came about", up + MethodPage.FileName), "."] : Array.Empty<PageSpan>(),
    ];

    // The day alone, so that runs of one day give the same bytes; builds that must give the same on any day set SOURCE_DATE_EPOCH
    // (reproducible-builds.org).
    private static string Today() =>
        (long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
