using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>Who does what to whom around a number.</summary>
public sealed class ClaimArgumentsTests
{
    [Theory]
    [InlineData("Police in Velden arrested 12 men.", "Police Velden")]
    [InlineData("12 people in Velden died.", null)]
    [InlineData("45 people from Velden drowned.", null)]
    [InlineData("Some 40 houses in Velden burned.", null)]
    [InlineData("Nearby stood 12 houses.", null)]
    [InlineData("Upstairs sold 12 beds.", null)]
    public void Extract_NameInPlaceOfCounted_IsNoAgent(string sentence, string? agent) =>
        Assert.Equal(agent, Arguments(sentence).Agent);

    [Theory]
    [InlineData("They donated $5 million yesterday to the museum.", "museum")]
    [InlineData("The price rose $5 to a record.", null)]
    [InlineData("The band moved $5 million to a vault.", null)]
    public void Extract_AmountTo_IsForAReceiverWhereTheVerbGives(string sentence, string? purpose) =>
        Assert.Equal(purpose, Arguments(sentence).Purpose);

    private static ClaimArguments Arguments(string sentence) =>
        new FigureExtractor(new FigureOptions()).Extract(Article.Verbatim(new ArticleInfo("sentence", "sentence.txt"), sentence))
            .First(claim => claim.Reason is null).Arguments;
}
