using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

public static partial class Charts
{
    // Labels stand upright where more columns would make them overlap.
    private const int MostLyingLabels = 5;

    /// <summary>A matrix with the numbers in its cells. Pairs that the frame does not hold are empty.</summary>
    /// <param name="frame">A row a cell.</param>
    /// <param name="rows">The column of what stands down the side, in the order to draw.</param>
    /// <param name="columns">The column of what stands along the top.</param>
    /// <param name="values">The column of the numbers.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure, unit and n.</param>
    /// <param name="top">How many rows to draw; where there are more, the subtitle says so.</param>
    /// <param name="mostColumns">How many columns to draw, those with most first.</param>
    /// <param name="markZeros">Whether zeros stand out: what is left out is what the chart is about.</param>
    /// <param name="digits">Decimal places.</param>
    public static GenericChart HeatMap(
        DataFrame frame, string rows, string columns, string values, string title = "", string subtitle = "", int top = 20,
        int mostColumns = 14, bool markZeros = false, int digits = 1)
    {
        var marks = FrameMarks.Read(frame, rows, values, columns);
        var (allRows, allColumns) = (marks.Select(mark => mark.Row).Distinct(StringComparer.Ordinal).ToList(),
            marks.Select(mark => mark.Series).Distinct(StringComparer.Ordinal).ToList());
        var names = allRows.Take(ChartFrame.Top(top)).ToList();
        var sums = marks.GroupBy(mark => mark.Series, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(mark => mark.Value), StringComparer.Ordinal);
        var kept = allColumns.OrderByDescending(column => sums[column]).Take(mostColumns).ToHashSet(StringComparer.Ordinal);
        var heads = allColumns.Where(kept.Contains).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(names.Count, allRows.Count, rows + "s"),
            ChartFrame.TopOf(heads.Count, allColumns.Count, columns + "s with most"));
        if (names.Count == 0)
            return ChartFrame.Empty(text);
        var cells = marks.DistinctBy(mark => (mark.Row, mark.Series)).ToDictionary(mark => (mark.Row, mark.Series));
        T[][] Each<T>(Func<Mark?, T> cell) =>
            [.. names.Select(row => heads.Select(column => cell(cells.GetValueOrDefault((row, column)))).ToArray())];
        var labels = heads.ConvertAll(head => PlotlyText.Wrap(head, ColumnWidth(heads.Count)));
        var references = Each(mark => mark?.References.ToArray() ?? []);
        var trace = new Trace2D("heatmap").With("x", labels).With("y", names.ConvertAll(ChartFrame.Label))
            .With("z", Each(mark => mark is null ? null : (object)Number(mark.Value)))
            .With("text", Each(mark => mark is null ? "" : FrameMarks.Say(mark.Value, digits))).With("texttemplate", "%{text}")
            .With("hoverinfo", "text").With("hovertext", Each(mark =>
                mark is null ? "" : PlotlyText.Hover(mark.Row, $"{mark.Series}: {FrameMarks.Count(mark.Value, values)}", mark.Sentence)))
            .With("customdata", references.Any(row => row.Any(cell => cell.Length > 0)) ? references : null)
            .With("colorscale", Scale(markZeros)).With("zmin", 0).With("showscale", false).With("xgap", 2).With("ygap", 2);
        return PlotlyObjects.Chart([trace], MatrixLayout(text, names, heads, labels),
            names.Select(row => $"{row}: " + string.Join("; ", heads
                .Where(head => cells.ContainsKey((row, head)))
                .Select(head => $"{head} {FrameMarks.Say(cells[(row, head)].Value, digits)}"))));
    }

    private static object[][] Scale(bool markZeros) => markZeros
        ? [[0, "#f6c9a0"], [0.0001, "#f3f6fa"], [0.5, "#7fb2d9"], [1, "#0b5394"]]
        : [[0, "#f3f6fa"], [0.5, "#7fb2d9"], [1, "#0b5394"]];

    private static Layout MatrixLayout(Measures.ChartText text, List<string> rows, List<string> columns, List<string> labels)
    {
        var upright = columns.Count > MostLyingLabels;
        var lines = columns.Select(column => PlotlyText.Lines(column, ColumnWidth(columns.Count))).ToList();
        var above = 20 + (upright ? PlotlyText.Pixels(lines.SelectMany(line => line), 12) : 15 * lines.Max(line => line.Count));
        return ChartFrame.Layout(text, ChartFrame.RowHeight(rows) * rows.Count, ChartFrame.Room(rows), bottom: 20, above: above)
            .With("xaxis", new LinearAxis().With("type", "category").With("categoryorder", "array").With("categoryarray", labels)
                .With("tickmode", "array").With("tickvals", labels)
                .With("ticktext", labels).With("side", "top").With("tickangle", upright ? -90 : 0).With("showgrid", false)
                .With("fixedrange", true).With("range", new[] { -0.5, columns.Count - 0.5 }))
            .With("yaxis", ChartFrame.Rows(rows).With("showgrid", false));
    }

    private static int ColumnWidth(int columns) => columns is 4 or MostLyingLabels ? 20 : 30;
}
