using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Figures;

/// <summary>No text makes the extraction throw or take more than linear time, and every span is exact.</summary>
public sealed class AnyTextTests
{
    private static readonly FigureExtractor Extractor = new(new FigureOptions());

    private static readonly string[] Pieces =
    [
        "7", "1,400", "1.2.3", "99999999999999999999999999999", "1e9", "½", "½½", "/", "-", "–", "$", "€", "%", "(", ")", "'", "’s", "\"",
        "“", ".", ",", ":", "+", "×", "°C", "km", "m",
        "k", "bn", "million", "billion", "trillion", "quadrillion", "hundred", "thousand", "dozen", "dozens", "tens", "of", "a", "half",
        "third", "quarter", "one", "two", "twenty", "in",
        "to", "from", "between", "and", "or", "more", "than", "nearly", "about", "per", "October", "May", "2011", "10:30", "pm", "aged",
        "years", "year", "old", "people", "killed", "hostage",
        "said", "according", "Boeing", "page", "[", "]", "#", "U.S.", "\n", " ", "\u00A0", "\uD83D\uDE00", "\uD800", "\u0301", "ﬁ", "١٢",
        "Σ",
    ];

    [Fact]
    public void Extract_AnyString_GivesExactSpans() => Check.One(
        Properties.Cases(500),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || IsSound(text)));

    [Fact]
    public void Extract_AnyMixOfNumberPieces_GivesExactSpans() => Check.One(
        Properties.Cases(4000),
        Prop.ForAll(Gen.Elements(Pieces).SelectMany(piece => Gen.Elements("", " ").Select(gap => piece + gap)).ListOf(14).ToArbitrary(),
            pieces => IsSound(string.Concat(pieces))));

    [Theory]
    [InlineData("7 ")]
    [InlineData("1,400 people and ")]
    [InlineData("million ")]
    [InlineData("one ")]
    [InlineData("hundred and ")]
    [InlineData("a half ")]
    [InlineData("more than ")]
    [InlineData("1-")]
    [InlineData("1 000 ")]
    [InlineData("(")]
    [InlineData("word ")]
    [InlineData("Name ")]
    [InlineData("1,")]
    [InlineData("$1 a ")]
    [InlineData("of the killed 5 ")]
    [InlineData("\"Five,\" said Ann. ")]
    public void Extract_LongerText_TakesLinearWork(string piece)
    {
        // Allocation is counted instead of time: it is the same on every machine and grows with the work.
        var (small, large) = (Work(piece, 2_000), Work(piece, 8_000));
        Assert.True(large < small * 6, $"'{piece}' 2,000 times: {small} bytes; 8,000 times: {large} bytes.");
    }

    [Theory]
    [InlineData("12 of the ")]
    [InlineData("more than more than some ")]
    [InlineData("1, 2, 3 and ")]
    [InlineData("the the is is was ")]
    [InlineData("killed said of in 2011 ")]
    [InlineData("the firm, ")]
    [InlineData("$5 a share for the stake of ")]
    [InlineData("rose to 5 per 100,000 people and to 7 percent ")]
    [InlineData("growers in valleys expect to harvest 5 ")]
    [InlineData("who said that the 7 killed ")]
    public void Read_LongerSentence_LooksLinearlyOften(string piece)
    {
        // Looks at tokens are counted instead of time: linear work gives four times as many, quadratic work sixteen times.
        var (small, large) = (Looks(piece, 2_000), Looks(piece, 8_000));
        Assert.True(large < small * 5, $"'{piece}' 2,000 times: {small} looks; 8,000 times: {large} looks.");
    }

    [Fact]
    public void Extract_SameArticleFromManyThreads_GivesTheSame()
    {
        var article =
            Make("More than 1,400 people were killed and 200 taken hostage, the BBC reported. \"We saw 12 boats,\" Ann Lee said.");
        var expected = Extractor.Extract(article);
        var results = new IReadOnlyList<FigureClaim>[16];
        Parallel.For(0, results.Length, i => results[i] = Extractor.Extract(article));
        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static long Work(string piece, int times)
    {
        var article = Make(new StringBuilder().Insert(0, piece, times).ToString());
        Extractor.Extract(article);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extractor.Extract(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // One sentence, whatever stands in it.
    private static long Looks(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var tokens = new List<Token>();
        Tokenizer.Cut(text, new TextSpan(0, text.Length), tokens);
        var line = new TokenLine(text, new TextSpan(0, text.Length), tokens);
        SentenceFigures.Read(line, () => NewsAnalysis.Text.Syntax.SyntaxReader.Read(line.Text, line.Span), VagueConvention.Literal);
        return line.Looks;
    }

    private static bool IsSound(string text)
    {
        var previous = 0;
        foreach (var claim in Extractor.Extract(Make(text)))
        {
            if (claim.Span.Start < previous || claim.Span.End > text.Length || claim.Span.Length <= 0 || claim.Span.Of(text) != claim.Text)
                return false;
            if (claim.Interval is { Low: { } low, High: { } high } && low > high)
                return false;
            previous = claim.Span.Start;
        }

        return true;
    }

    private static Article Make(string text) => Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
}
