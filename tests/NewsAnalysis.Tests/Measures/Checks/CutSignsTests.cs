using NewsAnalysis.Articles;
using NewsAnalysis.Measures.Checks;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Measures.Checks;

public sealed class CutSignsTests
{
    private static readonly string Story =
        string.Concat(Enumerable.Repeat("The river rose over its banks on Monday and forty people left their houses. ", 6)).Trim();

    [Theory]
    [InlineData("", null)]
    [InlineData("\n\n“We will stay,” she said.”", null)]
    [InlineData("\n\nSource: Valley Desk", null)]
    [InlineData("\n\n- boats, bread, blankets, tents and two hundred beds for the night", null)]
    [InlineData("\n\nThe mayor said that the people of the valley would", "the last sentence has no end mark")]
    [InlineData("\n\nThe mayor said that the people… [+1234 chars]", "it ends with the count of what is missing")]
    [InlineData("\n\nThe mayor said that the people...", "it ends with an ellipsis")]
    [InlineData("\n\nThe mayor said […]", "it ends with an ellipsis")]
    [InlineData("\n\nThe mayor said that. Read more »", "it ends with a link to the rest")]
    [InlineData("\n\nSubscribe to continue", "the page asks to subscribe or to sign in")]
    [InlineData("\n\nAlready a subscriber? Log in.", "the page asks to subscribe or to sign in")]
    [InlineData("\n\nThis article is only available to paid subscribers.", "the page says that it is for subscribers")]
    [InlineData("\n\nYou have reached your limit of free articles.", "the page says that a limit of free articles is reached")]
    public void Of_EndOfAText_IsReadAsASign(string end, string? sign) => Assert.Equal(sign, CutSigns.Of(Body(Story + end)));

    [Fact]
    public void Of_LineThatWasLeftOut_IsASign() =>
        Assert.Equal("the page asks to subscribe or to sign in",
            CutSigns.Of(Body(Story, new RemovedLine(9, "Sign in to read the full story", "prompt"))));

    [Fact]
    public void Of_FewWords_IsASign() =>
    Assert.Equal("it has 9 words only", CutSigns.Of(Body("The river rose over its banks on Monday morning.")));

    [Fact]
    public void Of_TextThatTellsOfSubscribers_IsNone() =>
        Assert.Null(CutSigns.Of(Body("The company asked subscribers to continue paying. " + Story
            + "\n\nIt was the last word of the day, and the boats went home.")));

    private static Article Body(string text, params RemovedLine[] removed) =>
        new(new ArticleInfo("a", "a.txt"), text, [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))], removed);
}
