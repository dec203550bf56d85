using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Which accounts are one; invented outlets and sentences.</summary>
public sealed class ClaimOriginsTests
{
    private static readonly FigureClaim SampleClaim = TopicCase.All[0].FigureClaims[0];

    [Theory]
    [InlineData("Forty ships left the port.", "harbour office", "The port saw 40 ships go.", "the Harbour Office", "same source")]
    [InlineData("“We counted 40 ships that left on Monday,” she said.", null, "He read it out: “we counted 40 ships that left”.",
        null, "same quotation")]
    [InlineData("In all 40 ships had left the old port by noon on Monday.", null,
        "Some 40 ships had left the old port by noon on Monday, many full.", null, "same wording")]
    [InlineData("Forty ships left the port.", "local news agencies", "The port saw 40 ships go.", "Harbour news agency", "same source")]
    public void Of_TwoOutletsWithOneAccount_AreOneOrigin(string left, string? leftSource, string right, string? rightSource, string reason)
    {
        var origin = Assert.Single(ClaimOrigins.Of([Claim("a", left, leftSource), Claim("b", right, rightSource)]));
        Assert.Equal(["Harbour Post", "Sea Mail"], origin.Outlets);
        Assert.Equal([reason], origin.Reasons);
    }

    [Theory]
    [InlineData("Forty ships left the port.", null, "The port saw 40 ships go.", null)]
    [InlineData("Forty ships left the port.", "officials", "The port saw 40 ships go.", "officials")]
    [InlineData("Forty ships left the port.", "local news agencies", "The port saw 40 ships go.", "Harbour Office")]
    [InlineData("“We saw 40 ships,” she said.", "she", "“We saw 40 boats,” she said.", "she")]
    public void Of_TwoAccounts_AreTwoOrigins(string left, string? leftSource, string right, string? rightSource) =>
        Assert.Equal(2, ClaimOrigins.Of([Claim("a", left, leftSource), Claim("b", right, rightSource)]).Count);

    [Fact]
    public void Of_AnOutletThatAnotherCites_IsTheOrigin() =>
        Assert.Equal("Harbour Post", Assert.Single(
            ClaimOrigins.Of([Claim("b", "Forty ships left.", "Harbour Post"), Claim("a", "The port saw 40 ships go.", null)])).Name);

    private static FigureClaim Claim(string article, string sentence, string? source) =>
        SampleClaim with
        {
            Article = new CaseArticle(article, article == "a" ? "Harbour Post" : "Sea Mail").Info,
            Quote = sentence,
            Source = source,
            Speaker = null
        };
}
