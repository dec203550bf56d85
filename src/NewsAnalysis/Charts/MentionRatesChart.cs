using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Mentions per 1,000 words by actor and outlet: a row an actor, a point an outlet that mentions the actor.</summary>
public static class MentionRatesChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw; where there are more, the subtitle says so.</param>
    public static PlotlyFigure Draw(IReadOnlyList<ActorOutletCount> rows, OutletPalette palette, ChartText text, int top = 15)
    {
        var all = rows.Select(row => row.Actor).Distinct(StringComparer.Ordinal).ToList();
        var names = all.Take(top).ToList();
        var (shown, crowd) = Crowd.Keep(rows);
        var drawn = shown.Where(row => row.PerThousandWords > 0 && names.Contains(row.Actor, StringComparer.Ordinal)).ToList();
        if (drawn.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var byOutlet = drawn.ToLookup(row => row.Outlet, StringComparer.Ordinal);
        var points = StackedBars.Ordered(drawn.Select(row => row.Outlet), palette).Select(outlet => Points(outlet, byOutlet[outlet], palette)).ToList();
        var height = Frame.RowHeight(names) * names.Count;
        var (legend, bottom) = Frame.LegendBelow([.. points.Select(trace => trace.Name!)], height);
        var note = Crowd.Both(Frame.TopOf(names.Count, all.Count, "most mentioned", "actors"), crowd);
        var max = drawn.Max(row => row.PerThousandWords ?? 0);
        return new PlotlyFigure
        {
            Data = [.. points],
            Layout = Frame.Layout(text, note, height, Frame.Room(names), bottom) with
            {
                ShowLegend = true,
                Legend = legend,
                Axes =
                [
                    new("xaxis", Frame.Numbers("mentions per 1,000 words") with { Range = [-0.02 * max, Math.Round(max * 1.06, 4)] }),
                    new("yaxis", Frame.Rows(names) with { ShowGrid = true, GridColor = Frame.Grid }),
                ],
            },
            Text = Frame.InWords(text, note, drawn.GroupBy(row => row.Actor, StringComparer.Ordinal).Select(actor =>
                $"{actor.Key}: {string.Join("; ", actor.Select(row => $"{row.Outlet} {Rate(row)}"))}")),
        };
    }

    private static Scatter Points(string outlet, IEnumerable<ActorOutletCount> rows, OutletPalette palette) => new()
    {
        Name = Frame.Label(outlet),
        LegendGroup = PlotlyText.Escape(outlet),
        ShowLegend = true,
        Mode = "markers",
        X = [.. rows.Select(row => (object)Math.Round(row.PerThousandWords!.Value, 4))],
        Y = [.. rows.Select(row => Frame.Label(row.Actor))],
        Marker = new Marker
        {
            Color = palette[outlet].Color,
            Symbol = palette[outlet].Symbol,
            Size = 11,
            Opacity = 0.9,
            Line = new Line { Color = "#ffffff", Width = 1 },
        },
        ClipOnAxis = false,
        HoverInfo = "text",
        HoverText = [.. rows.Select(row => PlotlyText.Hover(
            $"{row.Outlet}: {Rate(row)} mentions of {row.Actor} per 1,000 words",
            $"({English.Count(row.Mentions, "mention")} in {English.Count(row.Words, "word")})"))],
    };

    private static string Rate(ActorOutletCount row) => English.Number((decimal)row.PerThousandWords!.Value, 1);
}
