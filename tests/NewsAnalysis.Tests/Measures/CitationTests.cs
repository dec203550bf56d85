using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class CitationTests
{
    [Fact]
    public void Of_MentionClaimAndArticle_NameTheArticleAndThePlace()
    {
        var article = Article("desk@home/1", "Daily");

        Assert.Equal("desk@home/1@m7", Citation.Of(Mention(article, "Ann", start: 7)));
        Assert.Equal("desk@home/1@f12", Citation.Of(Claim(article, "12", 12, start: 12)));
        Assert.Equal("desk@home/1@", Citation.Of(article));
    }

    [Theory]
    [InlineData("desk@home/1@m7", "desk@home/1", "m7")]
    [InlineData("a@", "a", "")]
    public void Read_Reference_GivesArticleAndAnchor(string reference, string article, string anchor) =>
        Assert.Equal((article, anchor), Citation.Read(reference));

    [Theory]
    [InlineData("no reference")]
    [InlineData("@m7")]
    [InlineData("")]
    public void Read_AnythingElse_IsNull(string text) => Assert.Null(Citation.Read(text));

    [Fact]
    public void Lines_ManyReferences_AreTheFirstFourEachOnce()
    {
        Assert.Equal("a@m1\na@m2\nb@\nc@", Citation.Lines(["a@m1", "a@m2", "a@m1", "b@", "c@", "d@"]));
        Assert.Null(Citation.Lines([]));
    }

    [Fact]
    public void ByKey_Mentions_KeepsTheFirstOfEachSentence()
    {
        var article = Article("a", "Daily");
        var mentions = new[] { (0, 0), (5, 0), (20, 1), (40, 2), (60, 3), (80, 4) }
            .Select(place => Mention(article, "Ann", start: place.Item1) with { Sentence = place.Item2 });

        Assert.Equal(["a@m0", "a@m20", "a@m40", "a@m60"], Citation.ByKey(mentions, mention => mention.Actor)["Ann"]);
    }
}
