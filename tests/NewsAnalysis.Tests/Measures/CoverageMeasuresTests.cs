using NewsAnalysis.Articles;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class CoverageMeasuresTests
{
    private static readonly IReadOnlyList<ActorOutletCount> Counts = MentionMeasures.PerActorAndOutlet(Small.All, Small.Articles);

    [Fact]
    public void PerOutlet_Articles_AreSummedInCorpusOrder()
    {
        var day = new ArticleDate(2024, 1, 2);
        Assert.Equal(
            [
                new OutletCoverage("Alpha", 2, 500, day, day, 1, 4, 1),
                new OutletCoverage("Beta", 1, 400, new ArticleDate(2024, 1, 5), new ArticleDate(2024, 1, 5), 0, 5, 2),
                new OutletCoverage("(unidentified) u1", 1, 100, new ArticleDate(2024, 2), new ArticleDate(2024, 2), 0, 1, 1),
            ],
            CoverageMeasures.PerOutlet(Small.Articles, Small.All));
    }

    [Fact]
    public void PerOutletAndDate_Undated_StandsLast()
    {
        Assert.Equal(
            [("2024-01-02", "Alpha", 300L), ("2024-01-05", "Beta", 400), ("2024-02", "(unidentified) u1", 100), (null, "Alpha", 200)],
            CoverageMeasures.PerOutletAndDate(Small.Articles).Select(row => (row.Date?.ToString(), row.Outlet, row.Words)));
    }

    [Fact]
    public void Shares_OfActorAndOutlet_AreWorkedOutBothWays()
    {
        var row = CoverageMeasures.Shares(Counts)[1];

        // Ann by Beta: 2 of Ann's 6; 2 of Beta's 5.
        Assert.Equal(("Ann", "Beta"), (row.Actor, row.Outlet));
        Assert.Equal(2.0 / 6, row.ShareOfActor, 12);
        Assert.Equal(0.4, row.ShareOfOutlet!.Value, 12);
    }

    [Fact]
    public void ShareOfOutlet_OutletWithoutMentions_IsUnknown() => Assert.Null(new MentionShare("a", "o", 0, 3, 0).ShareOfOutlet);

    [Fact]
    public void Omissions_AtLeastThree_NameWhoIsLeftOutByWhom()
    {
        Assert.Equal(
            [
                new Omission("Ann", "(unidentified) u1", 1, 6, 2),
                new Omission("Bob", "Alpha", 2, 3, 1),
                new Omission("Bob", "(unidentified) u1", 1, 3, 1),
            ],
            CoverageMeasures.Omissions(Counts, CoverageMeasures.PerOutlet(Small.Articles, Small.All), atLeast: 3));
    }

    [Fact]
    public void Scope_OfTheCorpus_CountsWhatNumbersRestOn()
    {
        var scope = CorpusScope.Of(Small.Articles);

        Assert.Equal(new CorpusScope(4, 3, 1, 1000, new ArticleDate(2024, 1, 2), new ArticleDate(2024, 2), 1), scope);
        Assert.Equal("4 articles of 2 outlets and 1 unidentified, 2024-01-02 to 2024-02, 1 undated", scope.InWords);
        Assert.Equal("No articles", CorpusScope.Of([]).InWords);
    }
}
