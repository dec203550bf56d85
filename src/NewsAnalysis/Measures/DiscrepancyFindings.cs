using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Sentences and chart titles on where figures differ, computed from the rows. They say "differ", never who is right.</summary>
public static class DiscrepancyFindings
{
    /// <summary>The answer in three sentences: what can be compared, where figures differ, and sums and articles that differ in themselves.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>.</param>
    /// <param name="claims">Number of claims in the corpus.</param>
    /// <param name="sums">The totals set against their parts.</param>
    /// <param name="within">The rows of <see cref="DiscrepancyMeasures.WithinArticles"/>.</param>
    public static Findings Answer(
        IReadOnlyList<TopicRow> rows, int claims, IReadOnlyList<SumCheck> sums, IReadOnlyList<SelfDisagreement> within)
    {
        var comparable = Comparable(rows);
        var compared = comparable.Sum(row => row.Claims);
        return Findings.List(
            $"{English.CountFirst(claims, "claim")} with a number {English.Verb(claims, "was", "were")} read"
            + (claims == 0 ? "." : compared == 0 ? "; none can be compared with another." : $"; {English.Number(compared)} can be compared, in {English.Count(comparable.Count, "topic")}."),
            Verdicts(rows),
            $"{Sums(sums)}; {Selves(within)}.");
    }

    private static string Verdicts(IReadOnlyList<TopicRow> rows)
    {
        // Where one article differs in itself, no outlets do; the next sentence says so.
        var comparable = Comparable(rows).FindAll(row => row.Outlets > 1);
        if (comparable.Count == 0)
            return "No claim can be compared with another outlet's, so no figures can differ.";
        List<string> Labels(Grade grade) => [.. comparable.Where(row => row.Topic.Grade == grade).Select(row => row.Topic.Label)];
        var (differing, look, compatible) = (Labels(Grade.Differs), Labels(Grade.Look), Labels(Grade.Compatible));
        return string.Join("; ", new[]
        {
            differing.Count == 0 ? "No figures of outlets surely differ" : $"Figures of outlets differ on {English.Count(differing.Count, "topic")}: {English.List(differing)}",
            look.Count == 0 ? "" : $"{English.Number(look.Count)} {English.Verb(look.Count, "is", "are")} worth a look: {English.List(look)}",
            compatible.Count == 0 ? "" : $"on {English.Count(compatible.Count, "topic")} all claims can hold together",
        }.Where(part => part.Length > 0)) + ".";
    }

    private static string Sums(IReadOnlyList<SumCheck> sums)
    {
        if (sums.Count == 0)
            return "No article gives a total with its parts";
        var differing = sums.Count(sum => !sum.Matches);
        return sums.Count == 1
            ? $"1 total stands beside its parts, and their sum {(differing == 1 ? "differs from it" : "matches it")}"
            : $"{English.Number(sums.Count)} totals stand beside their parts, and {English.Count(differing, "sum")} {English.Verb(differing, "differs", "differ")}";
    }

    private static string Selves(IReadOnlyList<SelfDisagreement> within)
    {
        var articles = within.Select(row => row.Article.Id).Distinct(StringComparer.Ordinal).Count();
        return $"{(articles == 0 ? "no article" : English.Count(articles, "article"))} {English.Verb(articles, "gives", articles == 0 ? "gives" : "give")} two figures on one topic that cannot both hold";
    }

    private static List<TopicRow> Comparable(IReadOnlyList<TopicRow> rows) => [.. rows.Where(row => row.Topic.Grade != Grade.Single)];
}
