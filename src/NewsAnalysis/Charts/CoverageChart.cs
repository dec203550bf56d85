using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>Coverage by outlet: articles on the left, words on the right, a row an outlet.</summary>
public static class CoverageChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="rows">The rows of <see cref="CoverageMeasures.PerOutlet"/>.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many outlets to draw, most words first; where there are more, the subtitle says so.</param>
    /// <param name="articles">The articles that a bar refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<OutletCoverage> rows, OutletPalette palette, ChartText text, int top = 30, IReadOnlyList<ArticleWords>? articles = null)
    {
        if (rows.Count == 0)
            return Frame.Empty(text, "No articles to draw.");
        var drawn = rows.OrderByDescending(row => row.Words).ThenBy(row => row.Outlet, StringComparer.Ordinal).Take(Frame.Top(top)).ToList();
        var names = drawn.ConvertAll(row => row.Outlet);
        var evidence = Citation.ByKey(articles ?? [], article => article.Article.OutletLabel);
        var note = Frame.TopOf(drawn.Count, rows.Count, "outlets with most words", "outlets");
        return new PlotlyFigure
        {
            Data = [Panel(drawn, palette, row => row.Articles, "article", null, evidence), Panel(drawn, palette, row => row.Words, "word", "x2", evidence)],
            Layout = Frame.Layout(text, note, Frame.RowHeight(names) * names.Count, Frame.Room(names)) with
            {
                BarGap = 0.25,
                Axes =
                [
                    new("xaxis", Numbers("articles", drawn.Max(row => row.Articles), [0, 0.46])),
                    new("xaxis2", Numbers("words", drawn.Max(row => row.Words), [0.54, 1]) with { Anchor = "y" }),
                    new("yaxis", Frame.Rows(names)),
                ],
            },
            Text = Frame.InWords(text, note, drawn.Select(row =>
                $"{row.Outlet}: {English.Count(row.Articles, "article")}, {English.Count(row.Words, "word")}")),
        };
    }

    private static Bar Panel(
        List<OutletCoverage> rows, OutletPalette palette, Func<OutletCoverage, long> value, string noun, string? axis,
        IReadOnlyDictionary<string, IReadOnlyList<string>> evidence) => new()
        {
            CustomData = StackedBars.Evidence(rows.Select(row => evidence.GetValueOrDefault(row.Outlet))),
            Orientation = "h",
            X = [.. rows.Select(row => (object)value(row))],
            Y = [.. rows.Select(row => Frame.Label(row.Outlet))],
            XAxis = axis,
            Marker = new Marker
            {
                Color = rows.ConvertAll(row => palette[row.Outlet].Color),
                Pattern = new Pattern(rows.ConvertAll(row => palette[row.Outlet].Pattern)),
            },
            Text = [.. rows.Select(row => English.Number(value(row)))],
            TextPosition = "outside",
            ClipOnAxis = false,
            HoverInfo = "text",
            HoverText = [.. rows.Select(row => PlotlyText.Hover($"{row.Outlet}: {English.Count(value(row), noun)}"))],
        };

    // Room for the numbers behind the bars.
    private static Axis Numbers(string title, double max, IReadOnlyList<double> domain) =>
        Frame.Counts(title, max) with { Domain = domain, Range = [0, Math.Round(Math.Max(max, 1) * 1.18, 4)], NTicks = max < 5 ? (int)max + 1 : 5 };
}
