using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli;

/// <summary>What a corpus holds, in a few words.</summary>
internal static class CorpusLine
{
    /// <summary>Articles, words, outlets, dates.</summary>
    public static IReadOnlyList<string> Facts(CorpusFacts facts) =>
    [
        Counted.Of(facts.Articles, "article"),
        $"{facts.Rejected} rejected",
        Counted.Of(facts.Words, "word"),
        facts.Unidentified == 0 ? Counted.Of(facts.Outlets.Count, "outlet")
            : $"{Counted.Of(facts.Outlets.Count, "outlet")} and {facts.Unidentified} unidentified",
        Dates(facts),
    ];

    private static string Dates(CorpusFacts facts)
    {
        if (facts.Earliest is null || facts.Latest is null)
            return "no article is dated";
        var range = facts.Earliest == facts.Latest ? $"{facts.Earliest}" : $"{facts.Earliest} to {facts.Latest}";
        return facts.Undated == 0 ? range : $"{range}, {facts.Undated} undated";
    }
}
