using Plotly.NET;

namespace NewsAnalysis.Charts;

/// <summary>Charts of data frames, as Plotly.NET charts: Plotly.NET's own functions go on from there (<c>Chart.withTitle</c>,
/// <c>Chart.combine</c>). Rows stand in the order of the frame, the frame's evidence is behind every mark, and the same in words is the
/// chart's description.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "MA0049:Type name should not match containing namespace",
    Justification = "Charts.StackedBars(frame, …) is what a cell should say.")]
public static partial class Charts
{
    /// <summary>Bars that lie, a row each, stacked by series, with the total behind each.</summary>
    /// <param name="frame">A row a segment.</param>
    /// <param name="rows">The column of what the bars stand for, in the order to draw.</param>
    /// <param name="values">The column of the segments' lengths.</param>
    /// <param name="series">The column of what the segments stand for; null where a bar has one.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure, unit and n.</param>
    /// <param name="top">How many bars to draw; where there are more, the subtitle says so.</param>
    /// <param name="share">Whether each bar is 100 %, and its number of cases stands behind it.</param>
    /// <param name="beside">Whether the series of a row stand below one another in place of being stacked.</param>
    /// <param name="palette">The colours of the series; null for their order in the frame.</param>
    public static GenericChart StackedBars(
        DataFrame frame, string rows, string values, string? series = null, string title = "", string subtitle = "", int top = 20,
        bool share = false, bool beside = false,
        OutletPalette? palette = null)
    {
        var all = FrameMarks.Fold(FrameMarks.Read(frame, rows, values, series));
        var bars = all.Select(mark => mark.Row).Distinct(StringComparer.Ordinal).ToList();
        var names = bars.Take(ChartFrame.Top(top)).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(names.Count, bars.Count, rows + "s"));
        var marks = all.Where(mark => names.Contains(mark.Row, StringComparer.Ordinal)).ToList();
        if (marks.Count == 0)
            return ChartFrame.Empty(text);
        var bar = new BarMeasure(values, series is not null, share, beside,
            names.ToDictionary(name => name, name => marks.Where(mark => mark.Row == name).Sum(mark => mark.Value),
                StringComparer.Ordinal));
        palette ??= new OutletPalette(marks.Select(mark => mark.Series));
        var drawn = FrameMarks.Ordered(marks.Where(bar.IsDrawn).Select(mark => mark.Series), palette);
        var traces = drawn.Select(one => Bars(one, [.. marks.Where(mark => mark.Series == one && bar.IsDrawn(mark))], bar, palette[one]))
            .ToList<Trace>();
        if (!beside)
            traces.Add(Ends(names, bar.End, bar.EndLabel));
        var height = (ChartFrame.RowHeight(names) + (beside ? 12 * (drawn.Count - 1) : 0)) * names.Count;
        var (legend, bottom) = series is null ? (null, 50) : ChartFrame.LegendBelow([.. drawn.Select(ChartFrame.Label)], height);
        var layout = ChartFrame.Layout(text, height, ChartFrame.Room(names), bottom)
            .With("barmode", beside ? "group" : "stack").With("bargap", 0.25).With("showlegend", series is not null).With("legend", legend)
            .With("xaxis", share ? Percents(values) : Lengths(frame, values, bar.Longest(marks), beside))
            .With("yaxis", ChartFrame.Rows(names));
        return PlotlyObjects.Chart(traces, layout, names.Select(name => bar.Say(name, marks.Where(mark => mark.Row == name))));
    }

    private static Plotly.NET.LayoutObjects.LinearAxis Lengths(DataFrame frame, string values, double max, bool beside) =>
        ChartFrame.Numbers(values, max, FrameMarks.IsWhole(frame, values))
            .With("range", new[] { 0, Math.Round(Math.Max(max, 0.0001) * (beside ? 1.16 : 1.1), 4) });

    private static Trace2D Bars(string series, List<Mark> marks, BarMeasure bar, OutletStyle style) => new Trace2D("bar")
        .With("name", ChartFrame.Label(series)).With("legendgroup", PlotlyText.Escape(series)).With("showlegend", series.Length > 0)
        .With("orientation", "h")
        .With("x", marks.ConvertAll(mark => Number(bar.Length(mark)))).With("y", marks.ConvertAll(mark => ChartFrame.Label(mark.Row)))
        .With("marker", FrameMarks.Bars(style))
        .With("text", bar.Beside ? marks.ConvertAll(mark => FrameMarks.Say(mark.Value, 3)) : null)
        .With("textposition", bar.Beside ? "outside" : null).With("cliponaxis", bar.Beside ? false : null)
        .With("hoverinfo", "text")
        .With("hovertext", marks.ConvertAll(mark => PlotlyText.Hover($"{mark.Row}\n{bar.Words(mark)}\n{mark.Sentence}".Split('\n'))))
        .With("customdata", FrameMarks.Custom(marks.Select(mark => mark.References)));

    private static Trace2D Ends(List<string> rows, Func<string, double> end, Func<string, string> label) => new Trace2D("scatter")
        .With("mode", "text").With("x", rows.ConvertAll(row => Number(end(row)))).With("y", rows.ConvertAll(ChartFrame.Label))
        .With("text", rows.ConvertAll(row => PlotlyText.Escape(" " + label(row)))).With("textposition", "middle right")
        .With("cliponaxis", false).With("showlegend", false).With("hoverinfo", "skip");

    private static Plotly.NET.LayoutObjects.LinearAxis Percents(string values) =>
        ChartFrame.Numbers($"share of {values}", 100, whole: false)
            .With("range", new[] { 0, 112 }).With("tickmode", "array").With("tickvals", new[] { 0, 25, 50, 75, 100 })
            .With("ticktext", new[] { "0 %", "25 %", "50 %", "75 %", "100 %" });

    // A whole number is written as one.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1859:Use concrete types when possible for improved performance",
        Justification = "The two kinds of number are the point.")]
    private static object Number(double value)
    {
        if (Math.Abs(value) < 1e15 && value == Math.Floor(value))
            return (long)value;
        return Math.Round(value, 6);
    }
}
