using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Who is named together: the actors down the side and along the top, each pair once, with the number of sentences that name both. A
/// matrix in place of a net of lines, since every number in it can be read.
/// </summary>
public static class CoMentionChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="pairs">The rows of <see cref="CoMentionMeasures.Pairs"/>.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw: those that share most sentences with others.</param>
    public static PlotlyFigure Draw(IReadOnlyList<CoMention> pairs, ChartText text, int top = 12)
    {
        var ranked = CoMentionMeasures.ByShared(pairs);
        var names = ranked.Take(top).Select(actor => actor.Actor).ToList();
        if (names.Count < 2)
            return Frame.Empty(text, "No sentence names two actors.");
        var cells = new Dictionary<(string, string), CoMention>();
        foreach (var pair in pairs)
            cells[(pair.First, pair.Second)] = cells[(pair.Second, pair.First)] = pair;
        var (rows, columns) = (names.Skip(1).ToList(), names.SkipLast(1).ToList());
        var note = Frame.TopOf(names.Count, ranked.Count, "actors that share most sentences", "actors");
        return new PlotlyFigure
        {
            Data = [Cells(rows, columns, cells)],
            Layout = Matrices.Layout(text, note, rows, columns),
            Text = Frame.InWords(text, note, pairs.Where(pair => pair.Sentences > 0 && names.Contains(pair.First, StringComparer.Ordinal) && names.Contains(pair.Second, StringComparer.Ordinal))
                .Select(pair => $"{pair.First} and {pair.Second}: {English.Count(pair.Sentences, "sentence")}")),
        };
    }

    private static Heatmap Cells(List<string> rows, List<string> columns, Dictionary<(string, string), CoMention> cells) => new()
    {
        X = [.. columns.Select(column => Matrices.ColumnLabel(column, columns.Count))],
        Y = [.. rows.Select(Frame.Label)],
        Z = Each(rows, columns, (row, column) => (double?)Sentences(cells, row, column)),
        Text = Blank(Each(rows, columns, (row, column) => English.Number(Sentences(cells, row, column)))),
        TextTemplate = "%{text}",
        HoverInfo = "text",
        HoverText = Blank(Each(rows, columns, (row, column) => Hover(row, column, cells.GetValueOrDefault((row, column))))),
        CustomData = Each(rows, columns, (row, column) => cells.GetValueOrDefault((row, column))?.References)
            .Select(row => (IReadOnlyList<IReadOnlyList<string>>)[.. row.Select(references => references ?? [])]).ToList(),
        ColorScale = [[0, "#f3f6fa"], [0.5, "#7fb2d9"], [1, "#0b5394"]],
        ZMin = 0,
        ShowScale = false,
        XGap = 2,
        YGap = 2,
    };

    // Every pair once: the row's actor with those before it.
    private static IReadOnlyList<IReadOnlyList<T?>> Each<T>(List<string> rows, List<string> columns, Func<string, string, T> cell) =>
        [.. rows.Select((row, index) => (IReadOnlyList<T?>)[.. columns.Select((column, place) => place <= index ? cell(row, column) : default)])];

    private static IReadOnlyList<IReadOnlyList<string>> Blank(IReadOnlyList<IReadOnlyList<string?>> cells) =>
        [.. cells.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell ?? "")])];

    private static int Sentences(Dictionary<(string, string), CoMention> cells, string row, string column) =>
        cells.GetValueOrDefault((row, column))?.Sentences ?? 0;

    private static string Hover(string row, string column, CoMention? pair) => PlotlyText.Hover(
        $"{column} and {row}: {English.Count(pair?.Sentences ?? 0, "sentence")}",
        pair is null ? "no article names both" : $"both in {English.Count(pair.Articles, "article")} of {English.Count(pair.Outlets, "outlet")}",
        pair?.Example is { } example ? MentionEvidence.Shortened(example.Quote) : null);
}
