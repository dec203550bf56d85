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
    public void Called_SeveralSets_TellsOfTheLastInOneSentence() => Assert.Equal(
        "Of what was called on fires, readers judged: differences called that were true, 15 of 24; ages that were true, 20 of 20.",
        MarkedNews.Called([
            new("2026-11-28", "floods", "differences called that were true", 3, 7, "by hand"),
            new("2026-11-29", "fires", "differences called that were true", 15, 24, "by hand"),
            new("2026-11-29", "fires", "ages that were true", 20, 20, "by hand"),
        ]).ToString());

    [Fact]
    public void Findings_CommittedTable_ASentenceARow()
    {
        Assert.All(MarkedNews.All, row => Assert.InRange(row.Right, 0, row.Of));
        Assert.Equal(MarkedNews.All.Count, MarkedNews.Table().Rows.Count);
        Assert.NotNull(MarkedNews.Findings());
    }
}
