using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Charts;

/// <summary>Precision and recall: a row a thing compared, two bars each, from 0 to 1.</summary>
public static class QualityChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="text">Title and subtitle.</param>
    public static PlotlyFigure Draw(IReadOnlyList<Score> scores, ChartText text)
    {
        var drawn = scores.Where(score => score.F1 is not null).ToList();
        if (drawn.Count == 0)
            return Frame.Empty(text, "Nothing to measure.");
        var names = drawn.ConvertAll(score => score.Task);
        var height = (Frame.RowHeight(names) + 14) * names.Count;
        var (legend, bottom) = Frame.LegendBelow(["precision", "recall"], height);
        return new PlotlyFigure
        {
            Data = [Bars("precision", drawn, score => score.Precision, score => score.FalseAlarms, "#0072B2", ""), Bars("recall", drawn, score => score.Recall, score => score.Misses, "#E69F00", "/")],
            Layout = Frame.Layout(text, null, height, Frame.Room(names), bottom) with
            {
                BarMode = "group",
                BarGap = 0.25,
                ShowLegend = true,
                Legend = legend,
                Axes = [new("xaxis", Frame.Numbers("share") with { Range = [0, 1.12], TickVals = [0, 0.25, 0.5, 0.75, 1], TickMode = "array" }), new("yaxis", Frame.Rows(names))],
            },
            Text = Frame.InWords(text, null, drawn.Select(score =>
                $"{score.Task}: precision {Say(score.Precision)}, recall {Say(score.Recall)} ({English.Number(score.Hits)} right of {English.Number(score.Found)} found and {English.Number(score.Wanted)} in the gold)")),
        };
    }

    private static Bar Bars(string name, List<Score> scores, Func<Score, double?> value, Func<Score, IReadOnlyList<Judged>> errors, string color, string pattern) => new()
    {
        Name = name,
        LegendGroup = name,
        ShowLegend = true,
        Orientation = "h",
        X = [.. scores.Select(score => (object?)(value(score) is { } share ? Math.Round(share, 4) : null))],
        Y = [.. scores.Select(score => Frame.Label(score.Task))],
        Marker = new Marker { Color = color, Pattern = new Pattern(pattern) },
        Text = [.. scores.Select(score => Say(value(score)))],
        TextPosition = "outside",
        ClipOnAxis = false,
        // What keeps a bar from 1.
        CustomData = StackedBars.Evidence(scores.Select(score => (IReadOnlyList<string>)[.. errors(score).Take(Citation.MostPerMark).Select(item => Citation.At(item.Article, item.Span.Start))])),
        HoverInfo = "text",
        HoverText = [.. scores.Select(score => PlotlyText.Hover(
            $"{score.Task}: {name} {Say(value(score))}",
            $"{English.Count(score.Misses.Count, "miss", "misses")}, {English.Count(score.FalseAlarms.Count, "false alarm")}"))],
    };

    private static string Say(double? share) => share is { } value ? value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "–";
}
