using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Corrections;

public sealed class AnchorsTests
{
    private const string Text = "Some 400 people came. Someone said 1,400 came.\n\nOf the 400 people, 400 left.";

    [Theory]
    [InlineData("400", 1, null, 5)]
    [InlineData("400", 2, null, 55)]
    [InlineData("400", 3, null, 67)]
    [InlineData("400", 1, "people, 400 left", 67)]
    [InlineData("1,400", 1, null, 35)]
    [InlineData("came. Someone", 1, null, 16)]
    public void Find_Words_StandsAtTheirOccurrence(string quote, int occurrence, string? around, int start)
    {
        var (span, _) = Anchors.Find(Article(Text), new Anchor("a", quote, occurrence, around));

        Assert.Equal(new TextSpan(start, start + quote.Length), span);
    }

    [Theory]
    [InlineData("one", 1, null, "the words “one” are not there")]
    [InlineData("400", 4, null, "“400” is there only 3 times")]
    [InlineData("400", 1, "some 400 people left", "the words “some 400 people left” are no longer in the article")]
    public void Find_NoSuchWords_SaysWhy(string quote, int occurrence, string? around, string reason) =>
        Assert.Equal((null, reason), Anchors.Find(Article(Text), new Anchor("a", quote, occurrence, around)));

    [Fact]
    public void Find_TextSavedAgainWithALineOnTop_StandsWhereItStood()
    {
        var anchor = Anchors.Of(Article(Text), new TextSpan(67, 70));
        var saved = "All of 400 people read this.\n\n" + Text.Replace("people, 400", "people,\n400", StringComparison.Ordinal);

        var (span, _) = Anchors.Find(Article(saved), anchor);

        Assert.Equal(new TextSpan(97, 100), span);
    }

    [Fact]
    public void Of_PartOfAWord_IsRefused() =>
        Assert.Throws<InputException>(() => Anchors.Of(Article(Text), new TextSpan(25, 28)));

    [Fact]
    public void Of_AnyWordsOfAnyText_AreFoundAgainBehindAnyText()
    {
        var words = Gen.Elements("a", "b", "12", "1,2", "c.", "“d”", "é", "12%").ArrayOf();
        var cases = from own in words
                    from before in words
                    from start in Gen.Choose(0, Math.Max(0, own.Length - 1))
                    from count in Gen.Choose(1, 3)
                    select (own, before, start, count: Math.Min(count, own.Length - start));
        Prop.ForAll(cases.Where(one => one.count > 0).ToArbitrary(), one =>
        {
            var text = string.Join(' ', one.own);
            var start = one.own.Take(one.start).Sum(word => word.Length + 1);
            var span = new TextSpan(start, start + string.Join(' ', one.own.Skip(one.start).Take(one.count)).Length);
            var anchor = Anchors.Of(Article(text), span);
            var front = string.Concat(one.before.Select(word => word + " "));
            Assert.Equal(span, Anchors.Find(Article(text), anchor).Span);
            if (!front.Contains(anchor.In ?? anchor.Quote, StringComparison.Ordinal) && front.Length > 0)
                Assert.Equal(anchor.Quote, AnchorText.Flat(Anchors.Find(Article("Z. " + text), anchor).Span!.Value.Of("Z. " + text)));
        }).Check(Properties.Cases(300));
    }

    private static Article Article(string text) => NewsAnalysis.Articles.Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
}
