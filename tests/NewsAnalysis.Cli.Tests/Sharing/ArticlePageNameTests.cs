using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Tests.Sharing;

public sealed class ArticlePageNameTests
{
    [Theory]
    [InlineData("000_8a04f2b42e529b5c", "000_8a04f2b42e529b5c.html")]
    [InlineData("005-nyt", "005-nyt.html")]
    public void Of_PlainId_IsTheId(string id, string expected) => Assert.Equal(expected, ArticlePageName.Of(id));

    [Theory]
    [InlineData("a/b#c", @"^a-b-c-[0-9a-f]{8}\.html$")]
    [InlineData("../../etc", @"^etc-[0-9a-f]{8}\.html$")]
    [InlineData("Zürich “now”", @"^z-rich-now-[0-9a-f]{8}\.html$")]
    [InlineData("con", @"^con-[0-9a-f]{8}\.html$")]
    [InlineData("com1", @"^com1-[0-9a-f]{8}\.html$")]
    [InlineData("新聞", @"^article-[0-9a-f]{8}\.html$")]
    public void Of_OddId_IsSafeEverywhere(string id, string expected) => Assert.Matches(expected, ArticlePageName.Of(id));

    [Theory]
    [InlineData("News", "news")]
    [InlineData("a/b", "a#b")]
    [InlineData("a/b", "a b")]
    public void Of_IdsThatLookAlike_Differ(string one, string other) =>
        Assert.NotEqual(ArticlePageName.Of(one), ArticlePageName.Of(other), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Of_IdThatLooksLikeAMadeName_Differs() =>
        Assert.NotEqual(ArticlePageName.Of("a/b"), ArticlePageName.Of(Path.GetFileNameWithoutExtension(ArticlePageName.Of("a/b"))));

    [Fact]
    public void Of_LongId_IsShort() => Assert.InRange(ArticlePageName.Of(new string('x', 400)).Length, 20, 100);
}
