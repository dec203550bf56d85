using NewsAnalysis.Frames;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

public static partial class Charts
{
    private const double PointStep = 11;

    /// <summary>Points in rows, those of a row's series below one another, with the interval that each may lie in. A point at 0 is
    /// hollow.</summary>
    /// <param name="frame">A row a point.</param>
    /// <param name="rows">The column of the rows, in the order to draw.</param>
    /// <param name="values">The column of the places: numbers, or dates; points without one are left out.</param>
    /// <param name="series">The column of what the points stand for; null where a row has one.</param>
    /// <param name="low">The column of the intervals' lower ends; null for none.</param>
    /// <param name="high">The column of the intervals' upper ends.</param>
    /// <param name="size">A column whose numbers are the points' areas; null where all are of one size.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure, unit and n.</param>
    /// <param name="top">How many rows to draw; where there are more, the subtitle says so.</param>
    /// <param name="palette">The colours of the series; null for their order in the frame.</param>
    public static GenericChart Dots(
        DataFrame frame, string rows, string values, string? series = null, string? low = null, string? high = null, string? size = null,
        string title = "", string subtitle = "",
        int top = 12, OutletPalette? palette = null)
    {
        // Without series each row has a colour of its own, and no legend.
        series ??= rows;
        var (points, isDate) = Points(frame, rows, values, series, low, high, size);
        var all = points.Select(point => point.Row).Distinct(StringComparer.Ordinal).ToList();
        var names = all.Take(ChartFrame.Top(top)).ToList();
        points = points.FindAll(point => names.Contains(point.Row, StringComparer.Ordinal));
        var (most, kept) = series == rows ? (names.Count, names) : Kept(points);
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(names.Count, all.Count, rows + "s"),
            ChartFrame.TopOf(kept.Count, most, series + "s"));
        if (points.Count == 0)
            return ChartFrame.Empty(text);
        palette ??= new OutletPalette(points.Select(point => point.Series));
        var drawn = FrameMarks.Ordered(kept, palette);
        var height = Math.Max(ChartFrame.RowHeight(names), series == rows ? 0 : (drawn.Count + 1) * PointStep);
        var traces = drawn.Select((one, index) => Dots(points.FindAll(point => point.Series == one), names,
            drawn.Count < 2 || series == rows ? 0 : (index - ((drawn.Count - 1) / 2.0)) * PointStep / height, palette[one], values))
            .ToList<Trace>();
        var (legend, bottom) =
            series == rows ? (null, 56) : ChartFrame.LegendBelow([.. drawn.Select(ChartFrame.Label)], height * names.Count);
        var layout = ChartFrame.Layout(text, height * names.Count, ChartFrame.Room(names), bottom)
            .With("showlegend", series != rows).With("legend", legend)
            .With("yaxis", ChartFrame.NumberedRows(names).With("showgrid", true).With("gridcolor", ChartFrame.Grid))
            .With("xaxis", isDate ? DateAxis(values)
                : ChartFrame.Numbers(values, points.Max(point => point.High ?? point.X), FrameMarks.IsWhole(frame, values)));
        return PlotlyObjects.Chart(traces, layout, names.Select(name => $"{name}: " + string.Join("; ", points
            .Where(point => point.Row == name && kept.Contains(point.Series)).Select(point => point.Words(values)))));
    }

    /// <summary>A line a series over dates or numbers, with a point at every row of the frame.</summary>
    /// <param name="frame">A row a point.</param>
    /// <param name="along">The column of dates or numbers along the bottom; rows without one are left out.</param>
    /// <param name="values">The column of the heights.</param>
    /// <param name="series">The column of what the lines stand for; null for one line.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure, unit and n.</param>
    /// <param name="palette">The colours of the lines; null for their order in the frame.</param>
    public static GenericChart Lines(DataFrame frame, string along, string values, string? series = null, string title = "",
        string subtitle = "", OutletPalette? palette = null)
    {
        var (places, heights) = (FrameColumns.Values(frame, along), FrameColumns.Values(frame, values));
        var names = series is null ? null : FrameMarks.Texts(frame, series);
        var evidence = FrameMarks.Evidence(frame);
        var rows = Enumerable.Range(0, places.Count).Where(row => places[row] is not null && heights[row] is not null)
            .OrderBy(row => places[row], FrameColumns.Order).ToList();
        var all = rows.Select(row => names?[row] ?? "").Distinct(StringComparer.Ordinal).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(Math.Min(all.Count, FrameMarks.MostSeries), all.Count, series + "s"));
        if (rows.Count == 0)
            return ChartFrame.Empty(text);
        palette ??= new OutletPalette(all);
        var kept = FrameMarks.Ordered(all.Take(FrameMarks.MostSeries), palette);
        string Place(int row) => places[row] is DateTime date ? Day(date) : Convert.ToString(places[row], CultureInfo.InvariantCulture)!;
        double Height(int row) => Convert.ToDouble(heights[row], CultureInfo.InvariantCulture);
        var traces = kept.Select(one =>
            (Trace)Line(one, rows.FindAll(row => (names?[row] ?? "") == one), Place, Height, values, palette[one], evidence)).ToList();
        var (legend, bottom) = series is null ? (null, 56) : ChartFrame.LegendBelow([.. kept.Select(ChartFrame.Label)], 260);
        var isDate = places[rows[0]] is DateTime;
        var layout = ChartFrame.Layout(text, 260, 64, bottom).With("showlegend", series is not null).With("legend", legend)
            .With("xaxis", isDate ? DateAxis(along) : ChartFrame.Numbers(along, 100, whole: false))
            .With("yaxis", ChartFrame.Numbers(values, rows.Max(Height), FrameMarks.IsWhole(frame, values)));
        return PlotlyObjects.Chart(traces, layout, kept.Select(one => $"{(one.Length == 0 ? values : one)}: " + string.Join("; ", rows
            .Where(row => (names?[row] ?? "") == one).Select(row => $"{Place(row)} {FrameMarks.Say(Height(row))}"))));
    }

    private static Trace2D Line(
        string series, List<int> rows, Func<int, string> place, Func<int, double> height, string values, OutletStyle style,
        Func<int, IReadOnlyList<string>> evidence) => new Trace2D("scatter")
        .With("name", ChartFrame.Label(series)).With("mode", "lines+markers").With("x", rows.ConvertAll(row => place(row)))
        .With("y", rows.ConvertAll(row => Number(height(row))))
        .With("line", new Line().With("color", style.Color).With("width", 2))
        .With("marker", new Marker().With("color", style.Color).With("symbol", style.Symbol).With("size", 8))
        .With("hoverinfo", "text")
        .With("hovertext", rows.ConvertAll(row => PlotlyText.Hover(series, $"{place(row)}: {FrameMarks.Count(height(row), values)}")))
        .With("customdata", FrameMarks.Custom(rows.Select(evidence)));

    private static (List<Dot> Points, bool IsDate) Points(DataFrame frame, string rows, string values, string series, string? low,
        string? high, string? size)
    {
        IReadOnlyList<object?> Column(string? name) => name is null ? [] : FrameColumns.Values(frame, name);
        var (names, places, lows, highs, sizes) = (FrameMarks.Texts(frame, rows), Column(values), Column(low), Column(high), Column(size));
        var groups = FrameMarks.Texts(frame, series);
        var evidence = FrameMarks.Evidence(frame);
        double? At(IReadOnlyList<object?> column, int row) =>
            column.Count > 0 && column[row] is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;
        var points = Enumerable.Range(0, names.Count).Where(row => places[row] is not null).Select(row => places[row] is DateTime date
            ? new Dot(names[row], groups[row], date.ToOADate(), Day(date), null, null, At(sizes, row), evidence(row))
            : new Dot(names[row], groups[row], At(places, row)!.Value, null, At(lows, row), At(highs, row), At(sizes, row), evidence(row)))
            .ToList();
        return (points, FrameColumns.Find(frame, values).DataType == typeof(DateTime));
    }

    private static (int All, List<string> Kept) Kept(List<Dot> points)
    {
        var all = points.Select(point => point.Series).Distinct(StringComparer.Ordinal).ToList();
        return (all.Count, [.. all.Take(all.Count > FrameMarks.MostSeries
            && points.Select(point => point.Row).Distinct(StringComparer.Ordinal).Count() < all.Count ? 7 : int.MaxValue)]);
    }

    private static Trace2D Dots(List<Dot> points, List<string> names, double shift, OutletStyle style, string values)
    {
        var most = points.Max(point => point.Size ?? 1);
        var trace = new Trace2D("scatter").With("name", ChartFrame.Label(points[0].Series)).With("mode", "markers")
            .With("x", points.ConvertAll(point => point.Date ?? Number(point.X)))
            .With("y", points.ConvertAll(point => Math.Round(names.IndexOf(point.Row) + shift, 4)))
            .With("marker", new Marker().With("color", style.Color)
                .With("symbol", points.ConvertAll(point => point.Date is null && point.X == 0 ? style.Symbol + "-open" : style.Symbol))
                .With("size", points.ConvertAll(point => point.Size is { } area ? Math.Round(8 + (16 * Math.Sqrt(area / most)), 2) : 8))
                .With("line", new Line().With("color", style.Color).With("width", 1)))
            .With("cliponaxis", false).With("hoverinfo", "text")
            .With("hovertext", points.ConvertAll(point => PlotlyText.Hover(point.Row, point.Words(values))))
            .With("customdata", FrameMarks.Custom(points.Select(point => point.References)));
        return points.TrueForAll(point => point.Low is null)
            ? trace : trace.With("error_x", new Error().With("type", "data").With("symmetric", false)
                .With("array", points.ConvertAll(point => Number((point.High ?? point.X) - point.X)))
                .With("arrayminus", points.ConvertAll(point => Number(point.X - (point.Low ?? point.X))))
                .With("color", style.Color).With("thickness", 1.5).With("width", 3));
    }

    private static LinearAxis DateAxis(string title) =>
        new LinearAxis().With("type", "date").With("title", ChartFrame.AxisTitle(title)).With("gridcolor", ChartFrame.Grid)
            .With("automargin", true).With("fixedrange", true).With("nticks", 6);

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Dot(string Row, string Series, double X, string? Date, double? Low, double? High, double? Size,
        IReadOnlyList<string> References)
    {
        public string Words(string values) => (Series.Length == 0 || Series == Row ? "" : Series + ": ")
            + (Date ?? (Low is null ? FrameMarks.Say(X)
                : $"{FrameMarks.Say(X, 1)} ({FrameMarks.Say(Low.Value, 1)} to {FrameMarks.Say(High ?? X, 1)})"))
            + (Date is null ? " " + values : Size is { } size ? $" ({FrameMarks.Say(size)})" : "");
    }
}
