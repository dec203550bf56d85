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
    public void Scope_OfTheCorpus_CountsWhatNumbersRestOn()
    {
        var scope = CorpusScope.Of(Small.Articles);

        Assert.Equal(new CorpusScope(4, 3, 1, 1000, new ArticleDate(2024, 1, 2), new ArticleDate(2024, 2), 1), scope);
        Assert.Equal("4 articles of 2 outlets and 1 unidentified, 2024-01-02 to 2024-02, 1 undated", scope.InWords);
        Assert.Equal("No articles", CorpusScope.Of([]).InWords);
    }
}
