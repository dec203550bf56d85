using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Mentions by actor and date: a row an actor, a column a date with articles, the count in the cell.</summary>
public static class MentionTimelineChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="timeline">The counts.</param>
    /// <param name="text">Title and subtitle.</param>
    public static PlotlyFigure Draw(MentionTimeline timeline, ChartText text)
    {
        if (timeline.Actors.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var columns = timeline.Dates.Select(date => date.ToString()).ToList();
        var note = Frame.TopOf(timeline.Actors.Count, timeline.AllActors, "most mentioned", "actors");
        return new PlotlyFigure
        {
            Data = [Cells(timeline, columns)],
            Layout = Matrices.Layout(text, note, timeline.Actors, columns),
            Text = Frame.InWords(text, note, timeline.Actors.Select((actor, row) =>
                $"{actor}: {string.Join("; ", columns.Select((date, column) => $"{date} {English.Number(timeline.Mentions[row][column])}"))}")),
        };
    }

    private static Heatmap Cells(MentionTimeline timeline, List<string> columns) => new()
    {
        X = [.. columns.Select(column => Matrices.ColumnLabel(column, columns.Count))],
        Y = [.. timeline.Actors.Select(Frame.Label)],
        Z = [.. timeline.Mentions.Select(row => (IReadOnlyList<double?>)[.. row.Select(count => (double?)count)])],
        Text = [.. timeline.Mentions.Select(row => (IReadOnlyList<string>)[.. row.Select(count => English.Number(count))])],
        TextTemplate = "%{text}",
        HoverInfo = "text",
        HoverText =
        [
            .. timeline.Mentions.Select((row, index) => (IReadOnlyList<string>)[.. row.Select((count, column) => PlotlyText.Hover(
                $"{columns[column]}: {English.Count(count, "mention")} of {timeline.Actors[index]}",
                $"in {English.Count(timeline.Words[column], "word")} of {English.Count(timeline.Articles[column], "article")}"))]),
        ],
        CustomData = timeline.References.Count == 0 ? null : timeline.References,
        ColorScale = [[0, "#f3f6fa"], [0.5, "#7fb2d9"], [1, "#0b5394"]],
        ZMin = 0,
        ShowScale = false,
        XGap = 2,
        YGap = 2,
    };
}
