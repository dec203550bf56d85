using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Measures;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>Attributions and shared quotations as data frames.</summary>
internal static class QuoteFrames
{
    private const string Between = "; ";

    /// <summary>One row an attribution.</summary>
    public static DataFrame Quotes(IReadOnlyList<QuoteRow> rows, OutletNames names)
    {
        var speakers = new SpeakerLabels(rows);
        return Table.From(rows, "Quotes")
            .Text("outlet", row => names[row.Attribution.Article.OutletLabel])
            .Text("article", row => row.Attribution.Article.Id)
            .Text("speaker", row => speakers.Of(row) ?? "(not named)")
            .Text("speaker as written", row => row.Attribution.Source?.Text ?? "(not named)")
            .Text("actor", row => row.Attribution.Source is { Actor: { } actor } source
                ? string.Join(Between, source.OtherActors.Prepend(actor)) : "(none)")
            .Text("manner", row => row.Attribution.Kind.ToString().ToLowerInvariant())
            .Truth("speech", row => row.Attribution.IsSpeech)
            .Truth("denied", row => row.Attribution.IsDenied)
            .Whole("level", row => row.Attribution.Level)
            .Truth("anonymous", row => row.Attribution.Source?.IsAnonymous ?? false)
            .Text("gender", row => Of(row.Attribution.Source?.Gender ?? Gender.Unknown))
            .Text("content", row => row.Content)
            .Whole("words said", row => row.Words)
            .Whole("words quoted", row => row.Quoted)
            .Real("certainty", row => Math.Round(row.Attribution.Probability, 2))
            .Text("sentence", row => row.Sentence)
            .Text(FrameColumns.Evidence, row => Citation.At(row.Attribution.Article.Id, row.Attribution.Cue.Start))
            .Build().ToDataFrame();
    }

    /// <summary>One row a quotation and an outlet that prints some of it.</summary>
    public static DataFrame Shared(IEnumerable<SharedQuotation> shared, OutletNames names) =>
        Table.From(shared.SelectMany(one => one.Uses.Select(use => (Shared: one, Use: use))), "Shared quotations")
            .Text("quotation", row => row.Shared.Quotation)
            .Text("speaker", row => row.Shared.Speaker ?? "(not named)")
            .Text("outlet", row => names[row.Use.Row.Attribution.Article.OutletLabel])
            .Whole("outlets", row => row.Shared.Outlets)
            .Text("words printed", row => row.Use.Words)
            .Text("sentence", row => row.Use.Row.Sentence)
            .Text(FrameColumns.Evidence, row => Citation.At(row.Use.Row.Attribution.Article.Id, row.Use.Row.Attribution.Cue.Start))
            .Build().ToDataFrame();

    private static string Of(Gender gender) => gender == Gender.Unknown ? "(not told)" : gender.ToString().ToLowerInvariant();
}
