using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Measures.Quality;

public class MarkedNewsTests
{
    [Fact]
    public void LowAndHigh_ThreeOfSeven_AreWilsonsInterval()
    {
        var row = new MarkedNews("2026-11-28", "set", "measure", 3, 7, "by hand");

        Assert.Equal((0.158, 0.750), (Math.Round(row.Low!.Value, 3), Math.Round(row.High!.Value, 3)));
    }

    [Fact]
    public void Findings_CommittedTable_ASentenceARow()
    {
        Assert.All(MarkedNews.All, row => Assert.InRange(row.Right, 0, row.Of));
        Assert.Equal(MarkedNews.All.Count, MarkedNews.Table().Rows.Count);
        Assert.NotNull(MarkedNews.Findings());
    }
}
