using NewsAnalysis.Articles;
using NewsAnalysis.Citations;
using NewsAnalysis.Tests.Measures;

namespace NewsAnalysis.Tests.Citations;

public sealed class CitationLineTests
{
    [Fact]
    public void Of_EverythingKnown_NamesItAll()
    {
        var article = MadeData.Article("one", "Daily", "2024-11-18") with
        {
            Title = Sourced.Text("Storm", Origin.Page),
            Author = Sourced.Text("A. Writer", Origin.Page),
            Url = Sourced.Text("https://example.org/1", Origin.Page),
        };

        Assert.Equal(
            "A. Writer: “Storm”. Daily, 2024-11-18. https://example.org/1 Sentence 1: “The text says 12 people were counted.”",
            CitationLine.Of(MadeData.Claim(article, "12", 12)));
    }

    [Fact]
    public void Of_NothingKnown_SaysSo() => Assert.Equal("(unidentified) one, date unknown.", CitationLine.Of(MadeData.Article("one")));

    [Fact]
    public void CorpusHash_SameArticles_IsTheSameAndChangesWithTextAndMetadata()
    {
        static string Hash(string text, string? outlet) => CorpusHash.Of([Article.Verbatim(MadeData.Article("one", outlet), text)]);

        Assert.Equal(Hash("a", "Daily"), Hash("a", "Daily"));
        Assert.Equal(3, new[] { Hash("a", "Daily"), Hash("b", "Daily"), Hash("a", null) }.Distinct().Count());
    }
}
