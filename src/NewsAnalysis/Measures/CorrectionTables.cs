using NewsAnalysis.Corrections;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>A person's corrections as a table and in words.</summary>
public static class CorrectionTables
{
    /// <summary>One row an entry of corrections.yaml, in file order: what it says, what was extracted, and whether it holds.</summary>
    public static Table All(IEnumerable<CorrectionOutcome> outcomes) => Table.From(outcomes, "Corrections")
        .Text("correction", row => CorrectionKinds.NameOf(row.Correction.Kind), "What the entry does.")
        .Text("article", row => row.Correction.Article, "The article's id.", row => Citation.Of(row.Correction.Article))
        .Text("words", row => row.Correction.Places.Count == 0
            ? null : string.Join("; ", row.Correction.Places.Select(place => place.Quote)), "The words it points at.")
        .Text("extracted", row => row.Extracted, "What the extraction says.")
        .Text("corrected", row => row.Corrected, "What the person says.")
        .Text("state", row => State(row.State),
            "applied; already so: the extraction says it without the entry; not found: nothing was changed.")
        .Text("reason", row => row.Reason.Length == 0 ? null : row.Reason, "Why it was not applied, or what to know.")
        .Text("who", row => row.Correction.Who, "The person.")
        .Date("when", row => row.Correction.When.ToString(), "The date that the person wrote.")
        .Text("why", row => row.Correction.Why, "The person's reason.")
        .Whole("line", row => row.Correction.Line, "Line of the entry in corrections.yaml.")
        .Build();

    /// <summary>The corrections in sentences: how many hold, how many do not and why, how far the articles were reviewed.</summary>
    /// <param name="outcomes">What became of each entry.</param>
    /// <param name="articles">Number of articles in the corpus.</param>
    public static Findings Answer(IReadOnlyList<CorrectionOutcome> outcomes, int articles) =>
        Findings.List([.. Sentences(outcomes, articles)]);

    /// <summary>The sentences of <see cref="Answer"/>.</summary>
    /// <param name="outcomes">What became of each entry.</param>
    /// <param name="articles">Number of articles in the corpus.</param>
    public static IReadOnlyList<string> Sentences(IReadOnlyList<CorrectionOutcome> outcomes, int articles)
    {
        var changes = outcomes.Where(outcome => !outcome.Correction.Kind.IsAgreement()).ToList();
        if (outcomes.Count == 0)
            return ["No person corrected anything: every number is as it was extracted."];
        var reviewed = outcomes.Count(
            outcome => outcome.Correction.Kind == CorrectionKind.ReviewedArticle && outcome.State == OutcomeState.Applied);
        return [.. new[]
        {
            Changed(changes), Lost(outcomes), $"{English.CountFirst(reviewed, "article")} of {English.Number(articles)} "
                + $"{English.Verb(reviewed, "was", "were")} reviewed by a person."
        }.OfType<string>()];
    }

    private static string Changed(List<CorrectionOutcome> changes)
    {
        var applied = changes.Where(outcome => outcome.State == OutcomeState.Applied).ToList();
        if (applied.Count == 0)
            return "No correction by a person changes what is shown.";
        var kinds = applied.GroupBy(outcome => outcome.Correction.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{English.Number(kind.Count())} {CorrectionKinds.NameOf(kind.Key)}");
        var people = applied.Select(outcome => outcome.Correction.Who).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"{English.CountFirst(applied.Count, "correction")} {English.Verb(applied.Count, "was", "were")} applied "
            + $"({English.List([.. kinds])}), made by {English.List([.. people])}; "
            + "what they changed is marked with †.";
    }

    private static string? Lost(IReadOnlyList<CorrectionOutcome> outcomes)
    {
        var (lost, same) = (outcomes.Count(outcome => outcome.State == OutcomeState.NotFound),
            outcomes.Count(outcome => outcome.State == OutcomeState.AlreadySo));
        return lost + same == 0 ? null
            : $"{English.CountFirst(lost, "correction")} did not find {English.Verb(lost, "its", "their")} place and changed nothing; "
                + $"{English.Count(same, "correction")} {English.Verb(same, "says", "say")} what the extraction says without "
                + $"{English.Verb(same, "it", "them")}.";
    }

    private static string State(OutcomeState state) => state switch
    {
        OutcomeState.Applied => "applied",
        OutcomeState.AlreadySo => "already so",
        _ => "not found",
    };
}
