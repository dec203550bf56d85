using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public sealed record Case(string Input, string[] Sentences, string Note);

    public static TheoryData<string, string, string[]> Cases()
    {
        var data = new TheoryData<string, string, string[]>();
        var path = Path.Combine(AppContext.BaseDirectory, "Text", "Specs", "sentences.json");
        foreach (var item in JsonSerializer.Deserialize<Case[]>(File.ReadAllText(path), Web)!)
            data.Add(item.Note, item.Input, item.Sentences);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Split_SpecCase_GivesTheSentences(string note, string input, string[] expected)
    {
        Assert.NotEmpty(note);
        Assert.Equal(expected, Split(input).Select(sentence => sentence.Span.Of(input)));
    }

    [Fact]
    public void Split_TwoBlocks_NumbersThroughAndNeverCrosses()
    {
        const string text = "Head line here\n\nThe rest. Ends";
        var sentences = SentenceSplitter.Split(text, [new TextSpan(0, 14), new TextSpan(16, text.Length)]);
        Assert.Equal([new Sentence(0, new TextSpan(0, 14)), new Sentence(1, new TextSpan(16, 25)), new Sentence(2, new TextSpan(26, 30))],
            sentences);
    }

    [Fact]
    public void Split_AnyText_CoversAllThatIsNoWhiteSpaceInOrder()
    {
        var pieces = Gen.Elements(
            "The", "U.S.", "Mr.", "He", "said", "...", "…", ".", "!", "?", "”", "“", "\"", "(", ")", "[", "]", " ", "  ",
            "\n", "\n\n", "\r\n", "\t",
            "5", "1.", "No.", "a.m.", "—", "- ", "• ", "東京。", "\ud83d\ude00", "\ud83d", "x", "\u00a0", "St.", "Oct.", "I.", "'", ". . .");
        var texts = pieces.ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, HoldsTheInvariants).Check(Properties.Cases(3000));
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("U.S. ")]
    [InlineData("(")]
    [InlineData("x?”")]
    [InlineData("word ")]
    [InlineData("no\nthe ")]
    public void Split_TwoMillionCharactersInALine_EndsInSeconds(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length));
        IReadOnlyList<Sentence> sentences = [];
        Assert.InRange(ThreadTime.Of(() => sentences = Split(text)), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal(text.TrimEnd().Length, sentences[^1].Span.End);
    }

    private static IReadOnlyList<Sentence> Split(string text) => SentenceSplitter.Split(text, [new TextSpan(0, text.Length)]);

    private static bool HoldsTheInvariants(string text)
    {
        var at = 0;
        foreach (var (sentence, index) in Split(text).Select((sentence, index) => (sentence, index)))
        {
            var (start, end) = (sentence.Span.Start, sentence.Span.End);
            var fits = sentence.Index == index && start >= at && end > start && end <= text.Length
                && string.IsNullOrWhiteSpace(text[at..start]) && !char.IsWhiteSpace(text[start]) && !char.IsWhiteSpace(text[end - 1]);
            if (!fits)
                return false;
            at = end;
        }

        return string.IsNullOrWhiteSpace(text[at..]);
    }
}
