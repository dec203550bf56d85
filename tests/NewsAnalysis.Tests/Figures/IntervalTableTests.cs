using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>The interval table, by hand.</summary>
public sealed class IntervalTableTests
{
    [Theory]
    [InlineData("200 birds", 190, 210)]
    [InlineData("1,400 birds", 1350, 1450)]
    [InlineData("360,000 birds", 355000, 365000)]
    [InlineData("$70 million", 66500000, 73500000)]
    [InlineData("1.5 million birds", 1450000, 1550000)]
    [InlineData("520 thousand birds", 515000, 525000)]
    [InlineData("2 million birds", 1900000, 2100000)]
    [InlineData("1,000 birds", 950, 1050)]
    [InlineData("110 birds", 105, 115)]
    [InlineData("1,027 birds", 1027, 1027)]
    [InlineData("8 birds", 8, 8)]
    [InlineData("23 birds", 23, 23)]
    [InlineData("twenty birds", 20, 20)]
    [InlineData("80 birds", 76, 84)]
    [InlineData("40 birds", 38, 42)]
    [InlineData("45 birds", 45, 45)]
    [InlineData("two dozen birds", 24, 24)]
    [InlineData("0 birds", 0, 0)]
    public void Interval_OfNumberAlone_IsWidenedByRounding(string text, long low, long high) =>
        Assert.Equal(new Interval(low, high), Only(text, VagueConvention.Literal).Interval);

    [Theory]
    [InlineData("a dozen", 12, 12, 12, 12, 12, 12)]
    [InlineData("dozens of", 24, 99, 12, 120, 12, 12)]
    [InlineData("scores of", 40, 99, 20, 200, 20, 20)]
    [InlineData("hundreds of", 200, 999, 100, 1000, 100, 100)]
    [InlineData("thousands of", 2000, 9999, 1000, 10000, 1000, 1000)]
    [InlineData("tens of thousands of", 20000, 99999, 10000, 100000, 10000, 10000)]
    [InlineData("hundreds of thousands of", 200000, 999999, 100000, 1000000, 100000, 100000)]
    public void Interval_OfVagueWord_FollowsConvention(string words, long low, long high, long decimalLow, long decimalHigh,
        long eventLow, long eventHigh)
    {
        Assert.Equal(new Interval(low, high), Only(words + " birds", VagueConvention.Literal).Interval);
        Assert.Equal(new Interval(decimalLow, decimalHigh), Only(words + " birds", VagueConvention.Decimal).Interval);
        Assert.Equal(new Interval(eventLow, eventHigh), Only(words + " birds", VagueConvention.EventData).Interval);
    }

    [Fact]
    public void Rows_ForReader_HoldVagueAndBoundingWords()
    {
        Assert.Contains(new WordRule("dozens", "24-99", "12-120", "12"), VagueWords.Rows);
        Assert.Contains(new WordRule("thousands", "2,000-9,999", "1,000-10,000", "1,000"), VagueWords.Rows);
        Assert.Contains(VagueWords.Rows, row => row.Words.StartsWith("more than |", StringComparison.Ordinal)
            && row.Literal == "(X, open)");
        Assert.Contains(VagueWords.Rows, row => row.Words.StartsWith("X or more | X or over", StringComparison.Ordinal)
            && row.Literal == "[X, open)");
    }

    [Fact]
    public void Bound_OfVagueWord_IsAboutUnlessTheConventionGivesARange()
    {
        Assert.Equal(Bound.About, Only("dozens of birds", VagueConvention.Literal).Bound);
        Assert.Equal(Bound.Exact, Only("dozens of birds", VagueConvention.Decimal).Bound);
    }

    private static FigureClaim Only(string text, VagueConvention convention) =>
        Assert.Single(new FigureExtractor(new FigureOptions { Vague = convention }).Extract(Article.Verbatim(new ArticleInfo("a",
            "a.txt"), text)));
}
