using NewsAnalysis.Articles;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Coverage over time: a row an outlet, a point a date with articles, its area by the number of articles; a date known to the month or
/// year alone is a line over it. Where that would be very many points, those of a month or year are one. Undated articles cannot be placed: each row says how many there are.
/// </summary>
public static class CoverageOverTimeChart
{
    private const string Undated = "undated: ";

    // More can neither be told apart nor drawn quickly, and a page has to stay small.
    private const int MostPoints = 1500;

    /// <summary>Draws the chart.</summary>
    /// <param name="rows">The rows of <see cref="CoverageMeasures.PerOutletAndDate"/>.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many outlets to draw, most articles first; where there are more, the subtitle says so.</param>
    /// <param name="articles">The articles that a point refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<OutletDateCoverage> rows, OutletPalette palette, ChartText text, int top = 30, IReadOnlyList<ArticleWords>? articles = null)
    {
        if (rows.Count == 0)
            return Frame.Empty(text, "No articles to draw.");
        var byOutlet = rows.ToLookup(row => row.Outlet, StringComparer.Ordinal);
        var kept = byOutlet.OrderByDescending(group => group.Sum(row => row.Articles)).Take(top).Select(group => group.Key);
        var outlets = StackedBars.Ordered(kept, palette);
        var period = Period([.. rows.Where(row => outlets.Contains(row.Outlet, StringComparer.Ordinal))]);
        var drawn = Together(rows.Where(row => outlets.Contains(row.Outlet, StringComparer.Ordinal)), period);
        byOutlet = drawn.ToLookup(row => row.Outlet, StringComparer.Ordinal);
        var note = Crowd.Both(Frame.TopOf(outlets.Count, Outlets(rows), "outlets with most articles", "outlets"), InWords(period));
        var evidence = Citation.ByKey(articles ?? [], article => (article.Article.OutletLabel, Coarse(article.Article.Published.Value, period)));
        var max = drawn.Max(row => row.Articles);
        var ticks = outlets.Select(outlet => TickLabel(outlet, byOutlet[outlet])).ToList();
        var height = Math.Max(10 + (15 * ticks.Max(label => label.Split("<br>").Length)), 40) * outlets.Count;
        return new PlotlyFigure
        {
            Data = [.. outlets.SelectMany(outlet => Traces(outlet, byOutlet[outlet].ToList(), palette[outlet], max, evidence))],
            Layout = Frame.Layout(text, note, height, Frame.Room(outlets.Append(Undated + "000"))) with
            {
                Axes =
                [
                    new("xaxis", Dates(drawn)),
                    new("yaxis", Frame.Rows(outlets) with
                    {
                        ShowGrid = true, GridColor = Frame.Grid,
                        TickText = ticks,
                    }),
                ],
            },
            Text = Frame.InWords(text, note, drawn.Select(row =>
                $"{row.Date?.ToString() ?? "undated"}: {row.Outlet}, {English.Count(row.Articles, "article")}, {English.Count(row.Words, "word")}")),
        };
    }

    private enum Step
    {
        Day,
        Month,
        Year,
    }

    private static int Outlets(IEnumerable<OutletDateCoverage> rows) => rows.Select(row => row.Outlet).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The shortest period whose points are not too many; years where they always are.</summary>
    private static Step Period(IReadOnlyList<OutletDateCoverage> rows) =>
        Enum.GetValues<Step>().FirstOrDefault(step => rows.Select(row => (row.Outlet, Coarse(row.Date, step))).Distinct().Count() <= MostPoints, Step.Year);

    private static List<OutletDateCoverage> Together(IEnumerable<OutletDateCoverage> rows, Step period) =>
    [
        .. rows.GroupBy(row => (row.Outlet, Date: Coarse(row.Date, period)))
            .Select(group => new OutletDateCoverage(group.Key.Outlet, group.Key.Date, group.Sum(row => row.Articles), group.Sum(row => row.Words))),
    ];

    private static ArticleDate? Coarse(ArticleDate? date, Step period) => date is null ? null : period switch
    {
        Step.Day => date,
        Step.Month => date with { Day = null },
        _ => date with { Month = null, Day = null },
    };

    private static string? InWords(Step period) =>
        period == Step.Day ? null : $"A point has the articles of a {(period == Step.Month ? "month" : "year")}, since there are too many dates to draw each.";

    private static IEnumerable<Trace> Traces(
        string outlet, IReadOnlyList<OutletDateCoverage> rows, OutletStyle style, int max,
        IReadOnlyDictionary<(string Outlet, ArticleDate? Date), IReadOnlyList<string>> evidence)
    {
        var label = Frame.Label(outlet);
        var spans = rows.Where(row => row.Date is { Day: null }).ToList();
        if (spans.Count > 0)
        {
            yield return new Scatter
            {
                Mode = "lines",
                X = [.. spans.SelectMany(row => new object?[] { Day(row.Date!.Earliest), Day(row.Date!.Latest), null })],
                Y = [.. spans.SelectMany(_ => new object?[] { label, label, null })],
                Line = new Line { Color = style.Color, Width = 3, Dash = "dot" },
                HoverInfo = "skip",
            };
        }

        var dated = rows.Where(row => row.Date is not null).ToList();
        yield return new Scatter
        {
            Name = label,
            Mode = "markers",
            X = [.. dated.Select(row => Day(Middle(row)))],
            Y = [.. dated.Select(_ => label)],
            Marker = new Marker
            {
                Color = style.Color,
                Symbol = style.Symbol,
                Opacity = 0.85,
                Line = new Line { Color = "#ffffff", Width = 1 },
                Size = dated.ConvertAll(row => Math.Round(10 + (20 * Math.Sqrt((row.Articles - 1.0) / Math.Max(max, 2))), 2)),
            },
            ClipOnAxis = false,
            CustomData = StackedBars.Evidence(dated.Select(row => evidence.GetValueOrDefault((row.Outlet, row.Date)))),
            HoverInfo = "text",
            HoverText = [.. dated.Select(row => PlotlyText.Hover(
                $"{row.Outlet}, {row.Date}", $"{English.Count(row.Articles, "article")}, {English.Count(row.Words, "word")}"))],
        };
    }

    private static string TickLabel(string outlet, IEnumerable<OutletDateCoverage> rows)
    {
        var undated = rows.Where(row => row.Date is null).Sum(row => row.Articles);
        return undated == 0 ? Frame.Label(outlet) : $"{Frame.Label(outlet)}<br>{Undated}{English.Number(undated)}";
    }

    private static Axis Dates(IReadOnlyList<OutletDateCoverage> rows)
    {
        var axis = new Axis { Type = "date", GridColor = Frame.Grid, AutoMargin = true, FixedRange = true };
        var dates = rows.Select(row => row.Date).Where(date => date is not null).ToList();
        if (dates.Count == 0)
            return axis with { ShowTickLabels = false, ShowGrid = false, Title = new AxisTitle("no article is dated"), Range = ["2000-01-01", "2000-01-02"] };
        var (first, last) = (dates.Min(date => date!.Earliest), dates.Max(date => date!.Latest));
        var pad = Math.Max(1, (last.DayNumber - first.DayNumber) / 25);
        var days = last.DayNumber - first.DayNumber;
        return axis with
        {
            Title = new AxisTitle("date of publication", 8),
            Range = [Day(Shift(first, -pad)), Day(Shift(last, pad))],
            TickFormat = days > 1500 ? "%Y" : days > 90 ? "%b %Y" : "%-d %b %Y",
            NTicks = days + (2 * pad) < 6 ? days + (2 * pad) : 6,
        };
    }

    private static DateOnly Middle(OutletDateCoverage row) =>
        DateOnly.FromDayNumber((row.Date!.Earliest.DayNumber + row.Date.Latest.DayNumber) / 2);

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
