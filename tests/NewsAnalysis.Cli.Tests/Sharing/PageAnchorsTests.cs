using NewsAnalysis.Citations;
using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Tests.Sharing;

public sealed class PageAnchorsTests
{
    private const string Marked = "The storm killed 12 people.";
    private const string Plain = "Nobody saw it coming at all.";
    private static readonly string Text = $"Storm hits the coast\n\n{Marked} {Plain}\n";

    [Fact]
    public void Find_PositionOfAFigure_IsItsMark()
    {
        var anchors = Anchors(CitationMode.Sentence, out var text);
        var figure = text.IndexOf("12", StringComparison.Ordinal);

        Assert.Equal(($"f{figure}", Marked), anchors.Find($"p{figure}"));
        Assert.Equal(($"f{figure}", Marked), anchors.Find($"f{figure}"));
    }

    [Fact]
    public void Find_PositionInAMarkedSentence_IsTheSentence()
    {
        var anchors = Anchors(CitationMode.Sentence, out var text);

        Assert.Equal(("s1", Marked), anchors.Find($"p{text.IndexOf("killed", StringComparison.Ordinal)}"));
        Assert.Equal(("s1", Marked), anchors.Find("s1"));
    }

    [Fact]
    public void Find_SentenceWithoutMarks_IsThereWhereTheWholeTextIs()
    {
        Assert.Equal(("s2", Plain), Anchors(CitationMode.Full, out _).Find("s2"));
        Assert.Equal(("", ""), Anchors(CitationMode.Sentence, out _).Find("s2"));
    }

    [Theory]
    [InlineData("s99")]
    [InlineData("m3")]
    [InlineData("p")]
    [InlineData("x1")]
    public void Find_NoSuchPlace_IsNull(string anchor) => Assert.Null(Anchors(CitationMode.Sentence, out _).Find(anchor));

    private static PageAnchors Anchors(CitationMode mode, out string text)
    {
        using var folder = new TemporaryFolder();
        folder.File("storm.txt", Text);
        var book = Workbook.Open(folder.Path);
        text = book.Corpus.Article("storm")!.Text;
        var anchors = new PageAnchors(book, "storm", mode, book.QuotesOf("storm"));
        // Reads the text while it is there.
        anchors.Find("s0");
        return anchors;
    }
}
