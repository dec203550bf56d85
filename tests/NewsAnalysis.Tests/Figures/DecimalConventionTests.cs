using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

public sealed class DecimalConventionTests
{
    [Theory]
    [InlineData(VagueConvention.Decimal, Bound.About)]
    [InlineData(VagueConvention.Literal, Bound.Below)]
    public void Extract_Nearly_SignOfTheConvention(VagueConvention convention, Bound expected)
    {
        var claim = Single("Nearly 40 boats sank.", convention);
        Assert.Equal(expected, claim.Bound);
        Assert.Equal(new Interval(36m, 40m, HighOpen: true), claim.Interval);
    }

    [Theory]
    [InlineData(VagueConvention.Decimal, "% flat")]
    [InlineData(VagueConvention.Literal, "flat")]
    public void Extract_ShareOfThings_UnitOfTheConvention(VagueConvention convention, string expected) =>
        Assert.Equal(expected, Single("Half the flats are empty.", convention).NormalizedUnit);

    [Fact]
    public void Extract_NoClaim_IntervalIsItsValue()
    {
        var claim = Single("About 30 years old, she left.", VagueConvention.Literal);
        Assert.NotNull(claim.Reason);
        Assert.Equal(Interval.Exactly(claim.Value), claim.Interval);
    }

    private static FigureClaim Single(string text, VagueConvention convention, int index = 0) =>
        new FigureExtractor(new FigureOptions { Vague = convention })
            .Extract(Article.Verbatim(new ArticleInfo("a", "a.txt"), text))[index];
}
