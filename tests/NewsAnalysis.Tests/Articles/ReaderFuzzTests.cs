using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles;

public sealed class ReaderFuzzTests
{
    private static readonly Config Fixed = Properties.Cases(100);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Read_ArbitraryBytes_GivesAnArticleOrAReason(string file)
    {
        var bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary();
        Prop.ForAll(bytes, content => IsSound(ArticleReaders.For(file)!, content)).Check(Fixed.WithMaxTest(5000));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Read_ArbitraryPieces_GivesAnArticleOrAReason(string file)
    {
        var pieces = Gen.Elements(
            "By Jane Doe", "\n", "\n\n", "|", "0", "Loading…", "print-icon", "November 18, 2024", "31.12.2023",
            "Related articles:", "Share", "Tweet",
            "A sentence of prose ends here.", "[File]", "Photo/Reuters", "(L)", "(R)", "#", "# ", "---\n", "title: x", ": ", "- ",
            "> ", "![", "](", ")", "*",
            "`", "<", "&amp;", "\ud83d\ude00", "\u202e", "\u00ad", "© 2024", "Security", "Read more: x", "1:14 PM", "…", "\t",
            "\r", "Who is it?", "\0");
        var texts = pieces.ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text => IsSound(ArticleReaders.For(file)!, Encoding.UTF8.GetBytes(text))).Check(Fixed.WithMaxTest(5000));
    }

    [Fact]
    public void Read_MutatedSeeds_GivesAnArticleOrAReason()
    {
        var seeds = Directory.GetFiles(Seeds.Folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var bytes = (byte[])seeds[round % seeds.Length].Clone();
            for (var change = random.Next(1, 12); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 128);
            Assert.True(IsSound(ArticleReaders.For(round % 2 == 0 ? "a.txt" : "a.md")!, bytes[random.Next(bytes.Length / 2)..]));
        }
    }

    [Theory]
    [InlineData("a.txt", ">")]
    [InlineData("a.md", ">")]
    [InlineData("a.md", "- ")]
    [InlineData("a.md", "[")]
    [InlineData("a.md", "![](")]
    [InlineData("a.md", "**a ")]
    [InlineData("a.md", "`")]
    [InlineData("a.md", "|a")]
    [InlineData("a.md", "<a ")]
    [InlineData("a.txt", "Photo: ")]
    [InlineData("a.txt", "(L) ")]
    [InlineData("a.txt", "By ")]
    [InlineData("a.txt", "0\n")]
    [InlineData("a.txt", "Share\n\n")]
    [InlineData("a.txt", "A b, c d.\n")]
    public void Read_HostileRepetition_EndsInSeconds(string file, string unit)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, 100_000)));
        var isSound = false;
        Assert.InRange(ThreadTime.Of(() => isSound = IsSound(ArticleReaders.For(file)!, bytes)), TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.True(isSound);
    }

    [Fact]
    public void Read_MarkdownOfLinks_SaysWhatToDo()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](b) ", 6000)));
        var draft = Assert.Single(Drafts.Of("a.md", bytes));
        Assert.Equal("the Markdown holds 6,000 links and pictures; expected an article, with at most 5,000; save it as plain text",
            draft.Problem);
    }

    [Fact]
    public void Read_MarkdownNestedTooDeeply_SaysWhatToDo()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 2000)) + "text");
        var draft = Assert.Single(Drafts.Of("a.md", bytes));
        Assert.StartsWith("the Markdown is nested too deeply (", draft.Problem, StringComparison.Ordinal);
        Assert.EndsWith("); expected an article; save it as plain text", draft.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FrontMatterThatIsNoYaml_SaysWhere()
    {
        var draft = Assert.Single(Drafts.Of("a.md", "---\ntitle: [x\n---\ntext"u8.ToArray()));
        Assert.StartsWith("line 3, column 1: the front matter is no YAML (", draft.Problem, StringComparison.Ordinal);
        Assert.EndsWith("); expected 'key: value' lines; correct it or remove it", draft.Problem, StringComparison.Ordinal);
    }

    private static bool IsSound(IArticleReader reader, byte[] bytes)
    {
        foreach (var draft in Drafts.Of(reader, bytes))
        {
            if (draft.Problem is not null)
                continue;
            var article = new Article(new ArticleInfo("a", "a"), draft.Text, draft.Parts, draft.Removed);
            if (string.IsNullOrWhiteSpace(article.Text) || !PartsAreSound(article) || !SentencesCoverTheParts(article))
                return false;
        }

        return true;
    }

    private static bool PartsAreSound(Article article)
    {
        var at = 0;
        foreach (var part in article.Parts)
        {
            if (part.Span.Start < at || part.Span.Length <= 0 || part.Span.End > article.Text.Length
                || !string.IsNullOrWhiteSpace(article.Text[at..part.Span.Start]))
                return false;
            at = part.Span.End;
        }

        return at == article.Text.Length && article.Parts.Count(part => part.Kind == PartKind.Headline) <= 1;
    }

    private static bool SentencesCoverTheParts(Article article)
    {
        var at = 0;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Span.Start < at || !string.IsNullOrWhiteSpace(article.Text[at..sentence.Span.Start])
                || article.Parts.All(part => !part.Span.Contains(sentence.Span)))
                return false;
            at = sentence.Span.End;
            if (article.Sentences.Count > 2000)
                return true;
        }

        return string.IsNullOrWhiteSpace(article.Text[at..]);
    }
}
