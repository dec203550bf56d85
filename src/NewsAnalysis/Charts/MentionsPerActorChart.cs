using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Mentions per actor: bars that lie, most mentions on top, stacked by outlet, the total behind each.</summary>
public static class MentionsPerActorChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw; where there are more, the subtitle says so.</param>
    /// <param name="evidence">The sentences that a bar shows on hover and refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<ActorOutletCount> rows, OutletPalette palette, ChartText text, int top = 25, MentionEvidence? evidence = null)
    {
        var all = rows.GroupBy(row => row.Actor, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var actors = all.Take(Frame.Top(top)).ToList();
        var names = actors.ConvertAll(actor => actor.Key);
        var totals = actors.ConvertAll(actor => (Row: actor.Key, End: (double)actor.Sum(row => row.Mentions), Label: English.Number(actor.Sum(row => row.Mentions))));
        var segments = actors.SelectMany(actor => actor).Select(row => new Segment(row.Actor, row.Outlet, row.Mentions, Say(row, evidence), evidence?.References(row.Actor, row.Outlet)));
        var bars = StackedBars.Traces(segments, palette);
        var height = Frame.RowHeight(names) * names.Count;
        var (legend, bottom) = Frame.LegendBelow([.. bars.Select(bar => bar.Name!)], height);
        var note = Frame.TopOf(names.Count, all.Count, "most mentioned", "actors");
        var max = totals.Max(total => total.End);
        return new PlotlyFigure
        {
            Data = [.. bars, StackedBars.Ends(totals)],
            Layout = Frame.Layout(text, note, height, Frame.Room(names), bottom) with
            {
                BarMode = "stack",
                BarGap = 0.25,
                ShowLegend = true,
                Legend = legend,
                Axes = [new("xaxis", Frame.Counts("mentions", max) with { Range = [0, max * 1.08] }), new("yaxis", Frame.Rows(names))],
            },
            Text = Frame.InWords(text, note, actors.Select(InWords)),
        };
    }

    private static string Say(ActorOutletCount row, MentionEvidence? evidence) => string.Join(
        '\n', [$"{row.Outlet}: {English.Count(row.Mentions, "mention")} of {row.Actor}{Corrected(row, evidence)}", .. evidence?.First(row.Actor, row.Outlet) ?? []]);

    private static string Corrected(ActorOutletCount row, MentionEvidence? evidence) =>
        evidence?.Corrected(row.Actor, row.Outlet) is > 0 and var set ? $", {English.Number(set)} of them set by a person {FigureText.Mark}" : "";

    private static string InWords(IGrouping<string, ActorOutletCount> actor) =>
        $"{actor.Key}: {English.Number(actor.Sum(row => row.Mentions))} "
        + $"({Crowd.InWords(actor.Where(row => row.Mentions > 0).Select(row => $"{row.Outlet} {English.Number(row.Mentions)}"))})";
}
