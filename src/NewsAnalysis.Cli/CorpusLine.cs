namespace NewsAnalysis.Cli;

/// <summary>What a corpus holds, in a few words.</summary>
internal static class CorpusLine
{
    /// <summary>Articles, words, outlets, dates.</summary>
    public static IReadOnlyList<string> Facts(CorpusScope scope, int rejected) =>
    [
        Counted.Of(scope.Articles, "article"),
        $"{rejected} rejected",
        Counted.Of(scope.Words, "word"),
        Counted.Of(scope.Outlets - scope.Unidentified, "outlet")
            + (scope.Unidentified == 0 ? "" : $" and {scope.Unidentified} unidentified"),
        scope.First is null ? "no article is dated" : scope.Dates,
    ];
}
