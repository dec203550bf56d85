using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>The figure ledger as tables.</summary>
public static class DiscrepancyTables
{
    /// <summary>One row a claim: the ledger.</summary>
    /// <param name="rows">The claims.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Table Ledger(IEnumerable<LedgerRow> rows, Func<string, string>? nameOf = null) =>
        Claims(Table.From(rows, "Claim ledger"), row => row.Claim, nameOf)
            .Text("topic", row => row.Topic?.Label, "The topic it joined.")
            .Text("verdict", row => row.Claim.Reason == NoClaimReason.Rejected ? "rejected by a person" : row.Topic is null ? null
                : FigureText.Of(row.Topic.Grade), "What the topic's claims say of one another.")
            .Show(50)
            .Build();

    /// <summary>One row a claim that nothing was compared with.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Alone(IEnumerable{LedgerRow})"/>.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Table Alone(IEnumerable<LedgerRow> rows, Func<string, string>? nameOf = null) =>
        Claims(Table.From(rows, "Numbers that nothing was compared with"), row => row.Claim, nameOf)
            .Text("why", row => row.Topic is null ? "joined no topic" : "the only claim of its topic, or repetitions of it",
                "Why it stands alone.")
            .Show(25)
            .Build();

    /// <summary>One row a number read as no claim.</summary>
    /// <param name="figures">The numbers.</param>
    /// <param name="names">What an article is called; null for its id.</param>
    public static Table NoClaims(IEnumerable<FigureClaim> figures, OutletNames? names = null) =>
        Table.From(figures, "Numbers read as no claim")
            .Text("words", row => row.Text, "The number as it stands in the article.", row => Citation.At(row.Article.Id, row.Span.Start))
            .Text("reason", row => row.Reason is { } reason ? FigureText.Of(reason) : null, "Why it is no claim.")
            .Text("article", row => row.Article.Id, "The article's id.")
            .Whole("start", row => row.Span.Start, "Position of the first character in the article's text (UTF-16).")
            .Text("sentence", row => row.Quote, "The sentence.")
            .Text("headline", row => names?.Of(row.Article) ?? row.Article.Id, "The article's outlet and the first words of its headline.")
            .Show(25)
            .Build();

    /// <summary>One row a total that stands with its parts.</summary>
    /// <param name="sums">The totals.</param>
    /// <param name="names">What an article is called; null for its id.</param>
    public static Table Sums(IEnumerable<SumCheck> sums, OutletNames? names = null) => Table.From(sums, "Totals and their parts")
        .Text("article", row => row.Total.Article.Id, "The article's id.")
        .Text("total", row => FigureText.Of(row.Total), "The total in its own words.")
        .Text("parts", row => string.Join(" + ", row.Parts.Select(FigureText.Of)), "The parts in their own words.")
        .Text("sum of the parts", row => FigureText.Of(row.Sum), "What the parts allow together.")
        .Text("verdict", row => row.Matches ? "matches" : "differs", "Whether the total can hold with the parts.")
        .Text("why", row => row.Why, "In words.")
        .Text("sentence", row => row.Total.Quote, "The sentence of the total.", row => Citation.Of(row.Total))
        .Text("headline", row => names?.Of(row.Total.Article) ?? row.Total.Article.Id,
            "The article's outlet and the first words of its headline.")
        .Build();

    private static TableBuilder<T> Claims<T>(TableBuilder<T> table, Func<T, FigureClaim> claim, Func<string, string>? nameOf) => table
        .Text("outlet", row => nameOf?.Invoke(claim(row).Article.OutletLabel) ?? claim(row).Article.OutletLabel, "The outlet.")
        .Text("figure", row => FigureText.Of(claim(row)), "The claim's own words; † where a person corrected what is read in them.",
            row => Citation.Of(claim(row)))
        .Text("allows", row => FigureText.Of(claim(row).Interval), "The numbers the words allow.")
        .Number("low", row => claim(row).Interval.Low, "Lower end of what is allowed; unknown where there is none.")
        .Number("high", row => claim(row).Interval.High, "Upper end of what is allowed; unknown where there is none.")
        .Text("bound", row => FigureText.Sign(claim(row).Bound), "= the number, ~ about it, < below it, > above it.")
        .Text("change", row => claim(row).Change == Change.None ? null : MentionTables.Lower(claim(row).Change),
            "up or down where the number is a change.")
        .Text("unit", row => claim(row).NormalizedUnit, "The unit, in the singular.")
        .Text("counted", row => claim(row).Counted, "The thing counted or measured.")
        .Text("about", row => claim(row).About, "Further words on what the number is about.")
        .Text("event", row => claim(row).Event, "What happened to the counted.")
        .Text("source", row => claim(row).Source, "Who is named as the source of the number.")
        .Date("published", row => claim(row).Article.Published.Value?.ToString(), "The article's date.")
        .Date("as of", row => claim(row).AsOf?.ToString(), "The date the number holds for, where the text says so.")
        .Text("article", row => claim(row).Article.Id, "The article's id.")
        .Text("part", row => MentionTables.Lower(claim(row).Part), "headline, body or caption.")
        .Whole("start", row => claim(row).Span.Start, "Position of the first character in the article's text (UTF-16).")
        .Whole("end", row => claim(row).Span.End, "Position after the last character.")
        .Text("sentence", row => claim(row).Quote, "The sentence.", row => Citation.Of(claim(row)))
        .Text("correction", row => claim(row).Correction?.ToString(), "What a person said of it (corrections.yaml): what, who, when, why.")
        .Text("extracted", row => claim(row).Correction?.Extracted,
            "What the extraction said, where a person spoke; the other columns hold what counts.");
}
