using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Mentions by actor and outlet as a heat map with the numbers in the cells.</summary>
public static class MentionHeatMapChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="perThousandWords">Whether the cells hold mentions per 1,000 words; else mentions.</param>
    /// <param name="top">How many actors to draw; where there are more, the subtitle says so.</param>
    /// <param name="evidence">The sentences that a cell refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<ActorOutletCount> rows, ChartText text, bool perThousandWords = false, int top = 30, MentionEvidence? evidence = null)
    {
        var all = rows.Select(row => row.Actor).Distinct(StringComparer.Ordinal).Count();
        var (shown, crowd) = Crowd.Keep(rows);
        var matrix = MentionMeasures.Matrix(shown, Frame.Top(top));
        if (matrix.Actors.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var note = Crowd.Both(Frame.TopOf(matrix.Actors.Count, all, "most mentioned", "actors"), crowd);
        return new PlotlyFigure
        {
            Data = [Cells(matrix, perThousandWords, evidence)],
            Layout = Matrices.Layout(text, note, matrix.Actors, matrix.Outlets),
            Text = Frame.InWords(text, note, matrix.Cells.Select(row =>
                $"{row[0].Actor}: {string.Join("; ", row.Select(cell => $"{cell.Outlet} {Words(cell, perThousandWords)}"))}")),
        };
    }

    private static Heatmap Cells(MentionMatrix matrix, bool rate, MentionEvidence? evidence) => new()
    {
        X = [.. matrix.Outlets.Select(outlet => Matrices.ColumnLabel(outlet, matrix.Outlets.Count))],
        Y = [.. matrix.Actors.Select(Frame.Label)],
        Z = [.. matrix.Cells.Select(row => (IReadOnlyList<double?>)[.. row.Select(cell => rate ? Round(cell.PerThousandWords) : cell.Mentions)])],
        Text = [.. matrix.Cells.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Words(cell, rate))])],
        TextTemplate = "%{text}",
        HoverInfo = "text",
        HoverText =
        [
            .. matrix.Cells.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => PlotlyText.Hover(
                $"{cell.Outlet}: {English.Count(cell.Mentions, "mention")} of {cell.Actor}",
                cell.PerThousandWords is { } value ? $"{English.Number((decimal)value)} per 1,000 words" : null))]),
        ],
        CustomData = evidence is null ? null
            : matrix.Cells.Select(row => (IReadOnlyList<IReadOnlyList<string>>)[.. row.Select(cell => evidence.References(cell.Actor, cell.Outlet))]).ToList(),
        ColorScale = [[0, "#f3f6fa"], [0.5, "#7fb2d9"], [1, "#0b5394"]],
        ZMin = 0,
        ShowScale = false,
        XGap = 2,
        YGap = 2,
    };

    private static string Words(ActorOutletCount cell, bool rate) =>
        !rate ? English.Number(cell.Mentions) : cell.PerThousandWords is { } value ? English.Number((decimal)value, 1) : "–";

    private static double? Round(double? value) => value is { } number ? Math.Round(number, 4) : null;
}
