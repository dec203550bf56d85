using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// What each outlet leaves out: a row an actor that at least one outlet never mentions, a column an outlet; a framed 0 where it
/// never mentions the actor, else the number of its mentions.
/// </summary>
public static class OmissionsChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="omissions">The rows of <see cref="CoverageMeasures.Omissions"/>.</param>
    /// <param name="counts">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/> that they were made of.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw; where there are more, the subtitle says so.</param>
    /// <param name="evidence">The sentences that a count refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<Omission> omissions, IReadOnlyList<ActorOutletCount> counts, OutletPalette palette, ChartText text, int top = 25,
        MentionEvidence? evidence = null)
    {
        var all = omissions.Select(row => row.Actor).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return Frame.Empty(text, "Nothing left out to draw.");
        var actors = all.Take(Frame.Top(top)).ToList();
        var (cells, crowd) = Crowd.KeepSilent([.. counts.Where(row => actors.Contains(row.Actor, StringComparer.Ordinal))]);
        var outlets = StackedBars.Ordered(cells.Select(row => row.Outlet), palette);
        var note = Crowd.Both(Frame.TopOf(actors.Count, all.Count, "most mentioned elsewhere", "actors"), crowd);
        return new PlotlyFigure
        {
            Data =
            [
                Mentioned([.. cells.Where(cell => cell.Mentions > 0)], outlets.Count, evidence),
                .. outlets.Select(outlet => LeftOut(outlet, cells, outlets.Count, palette, evidence)),
            ],
            Layout = Matrices.Layout(text, note, actors, outlets),
            Text = Frame.InWords(text, note, omissions.Where(row => actors.Contains(row.Actor, StringComparer.Ordinal) && outlets.Contains(row.Outlet, StringComparer.Ordinal)).Select(row =>
                $"{row.Outlet} ({English.Count(row.OutletArticles, "article")}) never mentions {row.Actor}: "
                + $"{English.Count(row.MentionsElsewhere, "mention")} by {English.Count(row.OutletsElsewhere, "other outlet")}")),
        };
    }

    private static Scatter Mentioned(IReadOnlyList<ActorOutletCount> cells, int columns, MentionEvidence? evidence) => new()
    {
        Mode = "text",
        X = [.. cells.Select(cell => Matrices.ColumnLabel(cell.Outlet, columns))],
        Y = [.. cells.Select(cell => Frame.Label(cell.Actor))],
        Text = [.. cells.Select(cell => English.Number(cell.Mentions))],
        HoverInfo = "text",
        HoverText = [.. cells.Select(cell => PlotlyText.Hover($"{cell.Outlet}: {English.Count(cell.Mentions, "mention")} of {cell.Actor}"))],
        CustomData = StackedBars.Evidence(cells.Select(cell => evidence?.References(cell.Actor, cell.Outlet))),
    };

    private static Scatter LeftOut(string outlet, IEnumerable<ActorOutletCount> cells, int columns, OutletPalette palette, MentionEvidence? evidence)
    {
        var own = cells.Where(cell => cell.Mentions == 0 && cell.Outlet == outlet).ToList();
        return new Scatter
        {
            Name = Frame.Label(outlet),
            Mode = "markers+text",
            X = [.. own.Select(cell => Matrices.ColumnLabel(cell.Outlet, columns))],
            Y = [.. own.Select(cell => Frame.Label(cell.Actor))],
            Marker = new Marker { Color = palette[outlet].Color, Symbol = "square-open", Size = 20, Line = new Line { Width = 2.5 } },
            Text = [.. own.Select(_ => "0")],
            TextPosition = "middle center",
            HoverInfo = "text",
            HoverText = [.. own.Select(cell => PlotlyText.Hover($"{cell.Outlet}: no mention of {cell.Actor}"))],
            // What the others say: that an outlet is silent stands in no sentence of its own.
            CustomData = StackedBars.Evidence(own.Select(cell => evidence?.References(cell.Actor, null))),
        };
    }
}
