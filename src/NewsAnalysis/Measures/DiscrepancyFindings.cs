using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Sentences and chart titles on where figures differ, computed from the rows. They say "differ", never who is right.</summary>
public static class DiscrepancyFindings
{
    private const int MostSentences = 3;

    /// <summary>The answer: what can be compared, on how many topics figures differ, what outlets say on the first of these, and sums and
    /// articles that differ in themselves.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>.</param>
    /// <param name="claims">Number of claims in the corpus.</param>
    /// <param name="sums">The totals set against their parts.</param>
    /// <param name="within">The rows of <see cref="DiscrepancyMeasures.WithinArticles"/>.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Findings Answer(
        IReadOnlyList<TopicRow> rows, int claims, IReadOnlyList<SumCheck> sums, IReadOnlyList<SelfDisagreement> within,
        Func<string, string>? nameOf = null)
    {
        var comparable = Comparable(rows);
        var compared = comparable.Sum(row => row.Claims);
        return Findings.List([
            $"{English.CountFirst(claims, "claim")} with a number {English.Verb(claims, "was", "were")} read"
            + (claims == 0 ? "." : compared == 0 ? "; none can be compared with another."
                : $"; {English.Number(compared)} can be compared, in {English.Count(comparable.Count, "topic")}{OfOutlets(comparable)}."),
            Verdicts(rows),
            .. Sentences(rows, nameOf),
            $"{Sums(sums)}; {Selves(within)}."]);
    }

    /// <summary>What outlets say of persons' ages where they differ, after a sentence on how many persons' are compared.</summary>
    /// <param name="ages">The rows of <see cref="DiscrepancyMeasures.Ages"/>.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Findings Ages(IReadOnlyList<TopicRow> ages, Func<string, string>? nameOf = null) => Findings.List([
        // One who has a name is the same in all stories; "the boy who was killed" is another in each.
        ages.Count == 0 ? "No ages can be compared." : Persons([.. ages.Select(row => row.Topic).DistinctBy(topic =>
            (topic.Person, topic.Person!.StartsWith("the ", StringComparison.Ordinal) ? topic.Story : ""))]),
        .. Sentences(ages, nameOf)]);

    /// <summary>What outlets say where they differ, a sentence a topic, those first that differ most: three at most, and how many more
    /// there are. Then the first that changed with time. What is only worth a look is counted, never told as a finding.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static IEnumerable<Statement> Sentences(IReadOnlyList<TopicRow> rows, Func<string, string>? nameOf = null)
    {
        var compared = Comparable(rows).FindAll(row => row.Outlets > 1);
        var differing = compared.FindAll(row => row.Topic.Grade == Grade.Differs);
        foreach (var row in differing.Take(MostSentences).Concat(compared.Where(row => row.Topic.Grade == Grade.Revision).Take(1)))
            yield return TopicSentence.Of(row.Topic, nameOf);
        if (differing.Count > MostSentences)
            yield return $"Outlets differ too on {English.List([.. differing.Skip(MostSentences).Select(row => row.Topic.Label)])}.";
    }

    private static string Persons(IReadOnlyList<Topic> ages)
    {
        string Of(Grade grade, string says) => ages.Count(topic => topic.Grade == grade) is > 0 and var count
            ? $"those of {English.Number(count)} {says}" : "";
        var verdicts = string.Join("; ", new[]
        {
            Of(Grade.Differs, "differ"), Of(Grade.Revision, "a birthday or a later report would explain"),
            Of(Grade.Look, "are worth a look"),
            Of(Grade.Compatible, "are the same"),
        }.Where(part => part.Length > 0));
        return $"Ages of {English.Count(ages.Count, "person", "people")} can be compared: {verdicts}.";
    }

    private static string Verdicts(IReadOnlyList<TopicRow> rows)
    {
        // Where one article differs in itself, no outlets do; the next sentence says so.
        Grade[] graded = [.. rows.Select(row => row.Topic.OfOutlets).Where(grade => grade != Grade.Single)];
        if (graded.Length == 0)
            return "No claim can be compared with another outlet's, so no figures can differ.";
        int Topics(Grade grade) => graded.Count(one => one == grade);
        var (differing, changed, look, compatible) =
            (Topics(Grade.Differs), Topics(Grade.Revision), Topics(Grade.Look), Topics(Grade.Compatible));
        return string.Join("; ", new[]
        {
            differing == 0 ? "No figures of outlets surely differ" : $"Figures of outlets differ on {English.Count(differing, "topic")}",
            changed == 0 ? "" : $"on {English.Count(changed, "topic")} they changed with time",
            look == 0 ? "" : $"{English.Number(look)} {English.Verb(look, "is", "are")} worth a look",
            compatible == 0 ? "" : $"on {English.Count(compatible, "topic")} all that they say can hold together",
        }.Where(part => part.Length > 0)) + ".";
    }

    // In the others one article gives two figures, which a later sentence counts.
    private static string OfOutlets(List<TopicRow> comparable) =>
        comparable.Count(row => row.Topic.OfOutlets != Grade.Single) is var count && count == comparable.Count ? ""
            : $", {English.Number(count)} of them of two outlets or more";

    /// <summary>What the chart of the figures finds: the first difference, else how many topics are worth a look.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static string Title(IReadOnlyList<TopicRow> rows, Func<string, string>? nameOf = null)
    {
        var looks = rows.Count(row => row.Topic.OfOutlets == Grade.Look);
        return Comparable(rows).Find(row => row.Topic.OfOutlets == Grade.Differs) is { } first ? TopicSentence.Of(first.Topic, nameOf).Text
            : looks == 0 ? "No figures of outlets surely differ"
            : $"No figures of outlets surely differ; {English.Count(looks, "topic")} {English.Verb(looks, "is", "are")} worth a look";
    }

    private static string Sums(IReadOnlyList<SumCheck> sums)
    {
        if (sums.Count == 0)
            return "No article gives a total with its parts";
        var differing = sums.Count(sum => !sum.Matches);
        return sums.Count == 1
            ? $"1 total stands beside its parts, and their sum {(differing == 1 ? "differs from it" : "matches it")}"
            : $"{English.Number(sums.Count)} totals stand beside their parts, "
                + $"and {English.Count(differing, "sum")} {English.Verb(differing, "differs", "differ")}";
    }

    private static string Selves(IReadOnlyList<SelfDisagreement> within)
    {
        var articles = within.Select(row => row.Article.Id).Distinct(StringComparer.Ordinal).Count();
        return $"{(articles == 0 ? "no article" : English.Count(articles, "article"))} "
            + $"{English.Verb(articles, "gives", articles == 0 ? "gives" : "give")} two figures on one topic that cannot both hold if "
            + "they are of the same thing";
    }

    private static List<TopicRow> Comparable(IReadOnlyList<TopicRow> rows) => [.. rows.Where(row => row.Topic.Grade != Grade.Single)];
}
