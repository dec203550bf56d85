using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Tests.Topics;

namespace NewsAnalysis.Tests.Figures;

public sealed class HeadlineSourcesTests
{
    private static readonly FigureClaim Claim = TopicCase.All[0].FigureClaims[0] with { Source = null, Speaker = null };

    [Theory]
    [InlineData("person", "kill", "person", "kill", true)]
    [InlineData(null, "kill", "person", "kill", true)]
    [InlineData("ship", null, "ship", "sink", true)]
    [InlineData("Velden sailor", "release", "Velden citizen", null, true)]
    [InlineData("person", "kill", "person", "arrest", false)]
    [InlineData(null, null, null, null, false)]
    public void Give_SameNumberInTheBody_SourceWhereItIsOfTheSame(
        string? unit, string? happened, string? toldUnit, string? toldEvent, bool expected)
    {
        List<FigureClaim> claims =
        [
            Claim with { Part = PartKind.Headline, NormalizedUnit = unit, Event = happened },
            Claim with { Part = PartKind.Body, NormalizedUnit = toldUnit, Event = toldEvent, Source = "the sheriff" },
        ];

        HeadlineSources.Give(claims);

        Assert.Equal(expected ? "the sheriff" : null, claims[0].Source);
    }
}
