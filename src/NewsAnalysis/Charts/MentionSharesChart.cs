using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Share of mentions by outlet: a 100 % bar an actor. The first bar gives the outlets' shares in all words, to compare with:
/// an outlet that writes half of the words may be expected to make half of the mentions.
/// </summary>
public static class MentionSharesChart
{
    private const string Reference = "(all words)";

    /// <summary>Draws the chart.</summary>
    /// <param name="shares">The rows of <see cref="CoverageMeasures.Shares"/>.</param>
    /// <param name="coverage">The rows of <see cref="CoverageMeasures.PerOutlet"/>, for the bar to compare with.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw; where there are more, the subtitle says so.</param>
    /// <param name="evidence">The sentences that a bar refers to; null for none.</param>
    /// <param name="articles">The articles that the bar of all words refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<MentionShare> shares, IReadOnlyList<OutletCoverage> coverage, OutletPalette palette, ChartText text, int top = 12,
        MentionEvidence? evidence = null, IReadOnlyList<ArticleWords>? articles = null)
    {
        var all = shares.GroupBy(row => row.Actor, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var actors = all.Take(Frame.Top(top)).ToList();
        var words = coverage.Sum(row => row.Words);
        var texts = Citation.ByKey(articles ?? [], article => article.Article.OutletLabel);
        var reference = words == 0 ? [] : coverage.Select(row => new Segment(
            Reference, row.Outlet, Percent((double)row.Words / words), $"{row.Outlet}: {English.Percent((double)row.Words / words)} of all words", texts.GetValueOrDefault(row.Outlet))).ToList();
        var segments = actors.SelectMany(actor => actor).Select(row => new Segment(row.Actor, row.Outlet, Percent(row.ShareOfActor), Say(row), evidence?.References(row.Actor, row.Outlet)));
        var bars = StackedBars.Traces(reference.Concat(segments), palette);
        List<string> names = [.. words == 0 ? [] : new[] { Reference }, .. actors.Select(actor => actor.Key)];
        var ends = actors.ConvertAll(actor => (actor.Key, 100.0, $"n = {English.Number(actor.First().OfActor)}"));
        var height = Frame.RowHeight(names) * names.Count;
        var (legend, bottom) = Frame.LegendBelow([.. bars.Select(bar => bar.Name!)], height);
        var note = Frame.TopOf(actors.Count, all.Count, "most mentioned", "actors");
        return new PlotlyFigure
        {
            Data = [.. bars, StackedBars.Ends(ends)],
            Layout = Frame.Layout(text, note, height, Frame.Room(names), bottom) with
            {
                BarMode = "stack",
                BarGap = 0.25,
                ShowLegend = true,
                Legend = legend,
                Axes =
                [
                    new("xaxis", Frame.Numbers("share of the actor's mentions") with
                    {
                        Range = [0, 112], TickMode = "array", TickVals = [0, 25, 50, 75, 100], TickText = ["0 %", "25 %", "50 %", "75 %", "100 %"],
                    }),
                    new("yaxis", Frame.Rows(names)),
                ],
            },
            Text = Frame.InWords(text, note, actors.Select(actor =>
                $"{actor.Key} (n = {English.Number(actor.First().OfActor)}): {Crowd.InWords(actor.Select(row => $"{row.Outlet} {English.Percent(row.ShareOfActor)}"))}")),
        };
    }

    private static string Say(MentionShare row) =>
        $"{row.Outlet}: {English.Percent(row.ShareOfActor)} of the mentions of {row.Actor} ({English.Number(row.Mentions)} of {English.Number(row.OfActor)})";

    private static double Percent(double share) => Math.Round(100 * share, 4);
}
