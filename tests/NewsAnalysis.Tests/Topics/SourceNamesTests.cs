using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

public sealed class SourceNamesTests
{
    private static readonly FigureClaim Claim = TopicCase.All[0].FigureClaims[0];

    [Theory]
    [InlineData("police", "Police", false)]
    [InlineData("the Foreign Ministry", "a Velden Foreign Ministry report", false)]
    [InlineData("police", "organisers", true)]
    [InlineData("police", null, false)]
    [InlineData("2020", "2021", true)]
    public void Differ_TwoNames_ByTheirContentWords(string left, string? right, bool expected) =>
        Assert.Equal(expected, SourceNames.Differ(left, right));

    [Fact]
    public void Independent_QuotedOutletAndUnidentifiedOnes_CountsEachOnce()
    {
        FigureClaim[] claims =
        [
            Claim with { Article = new CaseArticle("a", "Daily A").Info, Source = null },
            Claim with { Article = new CaseArticle("b", "Herald B").Info, Source = "the Daily A" },
            Claim with { Article = new CaseArticle("c").Info, Source = null },
            Claim with { Article = new CaseArticle("d").Info, Source = null },
        ];

        Assert.Equal(["(unidentified) c", "(unidentified) d", "Daily A"], SourceNames.Independent(claims));
    }

    [Theory]
    [InlineData("Outlet L", "Outlet RR")]
    [InlineData("The Herald", "Northern Herald")]
    [InlineData("Post", "The Post")]
    public void Independent_OutletsWithCommonWords_AreTwo(string left, string right)
    {
        FigureClaim[] claims =
        [
            Claim with { Article = new CaseArticle("a", left).Info, Source = null },
            Claim with { Article = new CaseArticle("b", right).Info, Source = null },
        ];

        Assert.Equal(2, SourceNames.Independent(claims).Count);
    }

    [Fact]
    public void Independent_AgenciesUnnamedInShortAndInLong_AreTheOneThatIsNamed()
    {
        FigureClaim[] claims =
        [
            Claim with { Source = "Vale news agencies" },
            Claim with { Source = "Vale state news agencies" },
            Claim with { Source = "Harbour news agency" },
        ];

        Assert.Equal(["Harbour news agency"], SourceNames.Independent(claims));
    }

    [Fact]
    public void Independent_ThousandsOfOutlets_KeepsThemAll()
    {
        FigureClaim[] claims =
            [.. Enumerable.Range(0, 5_000).Select(index => Claim with { Article = new CaseArticle($"{index}").Info, Source = null })];

        Assert.Equal(5_000, SourceNames.Independent(claims).Count);
    }
}
