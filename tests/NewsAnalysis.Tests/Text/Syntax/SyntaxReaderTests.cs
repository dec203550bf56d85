using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Tests.Text.Syntax;

public sealed class SyntaxReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(".")]
    [InlineData("\"'\u2019\u201D)")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00 \uD83D")]
    [InlineData("'s's's's's 's-'s/'s")]
    [InlineData("$ 5 % of $5.5m, US$4 -3 10-12 10\u201312")]
    [InlineData("\u0000\u0001\u200B\uFEFF\u0301")]
    [InlineData("http://a.b/c?d=e a@b.c @name #tag :-)")]
    public void Read_OddText_HoldsEveryCharacterInOneTree(string text) => AssertWhole(text);

    [Fact]
    public void Read_TenThousandTokens_IsOneTree()
    {
        AssertWhole(string.Join(' ', Enumerable.Repeat("Police said 12 people , who fled ,", 1300)));
        AssertWhole(new string('a', 20_000));
        AssertWhole(string.Concat(Enumerable.Repeat("'s", 10_000)));
        AssertWhole(string.Concat(Enumerable.Repeat("a-", 10_000)));
        AssertWhole(string.Concat(Enumerable.Repeat("a.B", 10_000)));
        AssertWhole(new string('.', 20_000));
    }

    [Fact]
    public void Read_SameSentence_GivesTheSameTree()
    {
        const string text = "The mayor said on Friday that at least 12 people had been killed by the flood.";
        var first = SyntaxReader.Read(text, new TextSpan(0, text.Length)).ToText();
        Assert.Equal(first, SyntaxReader.Read(text, new TextSpan(0, text.Length)).ToText());
    }

    [Fact]
    public void Read_SentenceInsideAText_KeepsTheTextsPositions()
    {
        const string text = "First. Twelve people died. Last.";
        var tree = SyntaxReader.Read(text, new TextSpan(7, 26));
        Assert.Equal(["Twelve", "people", "died", "."], tree.Tokens.Select(token => token.Form));
        Assert.Equal(1, tree.TokenAt(14));
        Assert.Equal(-1, tree.TokenAt(13));
        Assert.Equal(-1, tree.TokenAt(0));
    }

    private static void AssertWhole(string text)
    {
        var tree = SyntaxReader.Read(text, new TextSpan(0, text.Length));
        Assert.Equal(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))),
            string.Concat(tree.Tokens.Select(token => token.Form)));
        Assert.All(tree.Tokens, token => Assert.Equal(token.Form, text[token.Start..token.End]));
        Assert.Equal(tree.Tokens.Count == 0 ? 0 : 1, tree.Tokens.Count(token => token.Head < 0));
        if (tree.Tokens.Count > 0)
            Assert.Equal(tree.Tokens.Count,
                tree.Subtree(tree.Tokens.Select((token, index) => (token, index)).First(pair => pair.token.Head < 0).index).Count);
    }
}
