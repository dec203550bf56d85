using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class RateMeasuresTests
{
    [Fact]
    public void Score_Counts_AreTheFormulas()
    {
        // z² = 3.841459; none in 1,000 words: 0 to z²/1000.
        Assert.Equal((0.0, 3.8415), Rounded(RateInterval.Score(0, 1000)!));
        // 10 in 1,000: 10 + 1.920729 ± 1.959964 × √10.960365 = 11.920729 ± 6.488745.
        Assert.Equal((5.432, 18.4095), Rounded(RateInterval.Score(10, 1000)!));
        // Half the words: twice the rates.
        Assert.Equal((10.864, 36.8189), Rounded(RateInterval.Score(10, 500)!));
        Assert.Null(RateInterval.Score(0, 0));
    }

    [Fact]
    public void PerActor_FourArticles_TakesTheScoreInterval()
    {
        var rates = RateMeasures.PerActor(Small.All, Small.Articles);

        Assert.Equal(12, rates.Count);
        Assert.Equal([null, "Alpha", "Beta", "(unidentified) u1"], rates.Take(4).Select(row => row.Outlet));
        Assert.Equal([("Ann", 6, 4, 1000L), ("Ann", 4, 2, 500L), ("Ann", 2, 1, 400L), ("Ann", 0, 1, 100L)],
            rates.Take(4).Select(row => (row.Actor, row.Mentions, row.Articles, row.Words)));
        Assert.All(rates, row => Assert.Equal(RateInterval.Score(row.Mentions, row.Words), row.Interval));
    }

    [Fact]
    public void PerActor_FiveArticles_DrawsWholeArticles()
    {
        // One of five articles of 100 words has all 10 mentions: a draw of five holds it 0 to 5 times, a rate of 0, 20, 40, ... per 1,000.
        // It is missing in 0.8^5 = 33 % of the draws, and there at most three times in 99.3 %, at most twice in 94.2 %: so 0 to 60.
        var articles = Enumerable.Range(0, 5).Select(index => Article($"a{index}", "Alpha")).ToList();
        var rates = RateMeasures.PerActor(
            Mentions(articles[2], "Ann", 10), [.. articles.Select(article => new ArticleWords(article, 100))]);

        Assert.All(rates, row => Assert.Equal(new RateInterval(0, 60, RateMethod.Bootstrap), row.Interval));
    }

    [Fact]
    public void PerActor_FiveEqualArticles_AreNeverSurerThanTheCount()
    {
        // Every draw has the same rate; the interval is that of 10 mentions in 500 words.
        var articles = Enumerable.Range(0, 5).Select(index => Article($"a{index}", "Alpha")).ToList();
        var mentions = articles.SelectMany(article => Mentions(article, "Ann", 2));

        var interval = RateMeasures.PerActor(mentions, [.. articles.Select(article => new ArticleWords(article, 100))])[0].Interval!;

        Assert.Equal((10.864, 36.8189), Rounded(interval));
        Assert.Equal(RateMethod.Bootstrap, interval.Method);
    }

    [Fact]
    public void PerActor_NoWords_HasNoRate()
    {
        var row = RateMeasures.PerActor([Mention(Small.A1, "Ann")], [new ArticleWords(Small.A1, 0)])[0];

        Assert.Null(row.PerThousandWords);
        Assert.Null(row.Interval);
    }

    [Fact]
    public void Method_Corpora_SayWhatWasUsed()
    {
        Assert.Equal(
            [
                "An interval holds the rates that fit the count. Where those of two outlets meet, "
                    + "the difference between them may be chance.",
                "Every outlet has fewer than 5 articles, so its interval is Wilson's score interval for a count, "
                    + "which takes every mention for independent of the others.",
                "All together have only 4 articles, too few for a bootstrap: their interval is the score interval too.",
                "It is rather too narrow where articles are few, because it knows nothing of the articles that were not saved.",
            ],
            RateFindings.Method(RateMeasures.PerActor(Small.All, Small.Articles)).Sentences);
        Assert.Equal(["There are no mentions, so there is no rate."], RateFindings.Method([]).Sentences);
        Assert.Equal(
            [
                "An interval holds the rates that fit the count.",
                "The interval is Wilson's score interval for a count, which takes every mention for independent of the others: "
                    + "1 article is too few for a bootstrap.",
                "It is rather too narrow where articles are few, because it knows nothing of the articles that were not saved.",
            ],
            RateFindings.Method(RateMeasures.PerActor([Mention(Small.A1, "Ann")], [new ArticleWords(Small.A1, 10)])).Sentences);
    }

    private static (double, double) Rounded(RateInterval interval) => (Math.Round(interval.Low, 4), Math.Round(interval.High, 4));
}
