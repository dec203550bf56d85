using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Charts with actors down the side and outlets along the top.</summary>
internal static class Matrices
{
    private const int ColumnWidth = 18;

    /// <summary>A column's label: wrapped narrow, since columns are.</summary>
    public static string ColumnLabel(string outlet) => PlotlyText.Wrap(outlet, ColumnWidth);

    /// <summary>The layout: room for labels on both sides; labels stand on end where there are many columns.</summary>
    public static Layout Layout(ChartText text, string? note, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var upright = columns.Count > 6;
        var lines = columns.Select(column => PlotlyText.Lines(column, ColumnWidth)).ToList();
        var above = 20 + (upright ? PlotlyText.Pixels(lines.SelectMany(line => line), 12) : 15 * lines.Max(line => line.Count));
        var labels = columns.Select(ColumnLabel).ToList();
        return Frame.Layout(text, note, Frame.RowHeight(rows) * rows.Count, Frame.Room(rows), bottom: 20, above: above) with
        {
            Axes =
            [
                new("xaxis", new Axis
                {
                    Type = "category", CategoryOrder = "array", CategoryArray = labels, TickMode = "array", TickVals = [.. labels],
                    TickText = labels, Side = "top", TickAngle = upright ? -90 : 0, ShowGrid = false, FixedRange = true,
                    Range = [-0.5, columns.Count - 0.5],
                }),
                new("yaxis", Frame.Rows(rows) with { ShowGrid = false, AutoRange = null, Range = [rows.Count - 0.5, -0.5] }),
            ],
        };
    }
}
