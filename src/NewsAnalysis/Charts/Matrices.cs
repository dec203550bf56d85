using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Charts with actors down the side and outlets along the top.</summary>
internal static class Matrices
{
    // Labels stand upright where more columns would make them overlap.
    private const int MostLyingLabels = 5;

    /// <summary>A column's label: wrapped the narrower the more columns there are.</summary>
    /// <param name="outlet">The outlet.</param>
    /// <param name="columns">Number of columns.</param>
    public static string ColumnLabel(string outlet, int columns) => PlotlyText.Wrap(outlet, ColumnWidth(columns));

    /// <summary>The layout: room for labels on both sides; labels stand on end where there are many columns.</summary>
    public static Layout Layout(ChartText text, string? note, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var upright = columns.Count > MostLyingLabels;
        var lines = columns.Select(column => PlotlyText.Lines(column, ColumnWidth(columns.Count))).ToList();
        var above = 20 + (upright ? PlotlyText.Pixels(lines.SelectMany(line => line), 12) : 15 * lines.Max(line => line.Count));
        var labels = columns.Select(column => ColumnLabel(column, columns.Count)).ToList();
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
                new("yaxis", Frame.Rows(rows) with { ShowGrid = false }),
            ],
        };
    }

    private static int ColumnWidth(int columns) => columns is 4 or MostLyingLabels ? 20 : 30;
}
