using NewsAnalysis.Articles;
using NewsAnalysis.Charts;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Tests.Charts;

public sealed class CoverageOverTimeChartTests
{
    private static readonly ChartText _text = new("Title", "Subtitle.");

    [Theory]
    [InlineData(1500, 1500, null)]
    // 1,600 days from 2001-01-01 end on 2005-05-19: 4 x 12 + 5 months.
    [InlineData(1600, 53, "A point has the articles of a month, since there are too many dates to draw each.")]
    public void Draw_ManyDates_PutsThoseOfAMonthTogether(int days, int points, string? note)
    {
        var figure = CoverageOverTimeChart.Draw(Rows(["Alpha"], days), new OutletPalette(["Alpha"]), _text);

        Assert.Equal(points, Points(figure).Sum(trace => trace.X!.Count));
        Assert.Equal(note is not null, figure.Text.Contains(note ?? "A point has", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_ManyDatesOfManyOutlets_PutsThoseOfAYearTogether()
    {
        // 30 outlets with 53 months each are 1,590 points; with 5 years each 150.
        string[] outlets = [.. Enumerable.Range(1, 30).Select(number => $"Outlet {number:00}")];

        var figure = CoverageOverTimeChart.Draw(Rows(outlets, 1600), new OutletPalette(outlets), _text);

        Assert.Equal(150, Points(figure).Sum(trace => trace.X!.Count));
        Assert.Contains("A point has the articles of a year", figure.Text, StringComparison.Ordinal);
        Assert.Contains("2001: Outlet 01, 365 articles, 36,500 words", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_LongNameWithUndatedArticles_HasRoomForEveryLine()
    {
        string[] outlets = ["The Evening Intelligencer and Advertiser of the Northern Counties", "Post"];
        var rows = Rows(outlets, 3).Append(new OutletDateCoverage(outlets[0], null, 7, 100)).ToList();

        var (with, without) = (Draw(rows), Draw(Rows(outlets, 3)));

        // The name's three lines and "undated: 7", 15 pixels each, in both rows.
        Assert.Equal(2 * 15, with.Layout.Height - without.Layout.Height);

        PlotlyFigure Draw(List<OutletDateCoverage> drawn) => CoverageOverTimeChart.Draw(drawn, new OutletPalette(outlets), _text);
    }

    private static IEnumerable<Scatter> Points(PlotlyFigure figure) => figure.Data.OfType<Scatter>().Where(trace => trace.Mode == "markers");

    private static List<OutletDateCoverage> Rows(IReadOnlyList<string> outlets, int days) =>
    [
        .. from day in Enumerable.Range(0, days)
           from outlet in outlets
           select new OutletDateCoverage(outlet, ArticleDate.From(new DateOnly(2001, 1, 1).AddDays(day)), 1, 100),
    ];
}
