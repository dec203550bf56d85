using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Actors;

public class MentionFinderProperties
{
    private static readonly ActorDictionary Actors = ActorDictionary.Load(MentionSpecs.PathOf("actors.yaml"));
    private static readonly MentionFinder Finder = new(Actors);

    // Words that meet the rules, and what text is made of besides.
    private static readonly string[] Pieces =
    [
        "Clinton", "Bill", "Hillary", "Mr.", "President", "Trump", "Jr.", "Donald", "J.", "Tower", "Ankara", "said", "in", "with",
        "Moscow", "and", "US", "us",
        "U.S.", "Israel", "Times", "of", "The", "the", "Hamas", "-", "'", "’s", ".", ",", "\n", "\n\n", " ", "  ", "\u00a0", "—", "(", ")",
        "\"", "Türkiye", "u\u0308",
        "Abu", "Marzouk", "al", "Arouri", "\ud83c", "\udf89", "\0", "\u00ad", "\u200b", "May", "5", "AT&T", "&", "Xi", "Jinping",
        "Williams", "Serena", "Venus", "or",
        "von", "der", "Leyen", "non", "anti", "capital", "'s", "Secretary", "State", "x", "É", "élysée", "ß", "İ", "𝒯", "NEWS",
        "SAYS", "UNITED", "STATES",
    ];

    private static Gen<string> Texts =>
        Gen.ListOf(Gen.Elements(Pieces)).SelectMany(words => Gen.ListOf(Gen.Elements(" ", "", " ", "\n"), words.Count),
            (words, gaps) => string.Concat(words.Zip(gaps, (word, gap) => word + gap)));

    // People of one surname, who are as near to it as each other more often than in other texts: there an order of their own must decide.
    private static readonly string[] NamesakeTexts =
        ["Clinton", "Clinton", "Williams", "Bill Clinton and Hillary Clinton", "Serena Williams and Venus Williams", "President",
            "Mr.", "said", ".", "\n\n"];

    private static Gen<string> Namesakes => Gen.ListOf(Gen.Elements(NamesakeTexts)).Select(words => string.Join(' ', words));

    private static Gen<string> AnyText => Gen.OneOf(Texts, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Find_AnyText_GivesSpansOnWordEdgesThatNeverOverlap() =>
        Prop.ForAll(AnyText.ToArbitrary(), text =>
        {
            var end = 0;
            foreach (var mention in Finder.Find(ArticleOf(text)))
            {
                Assert.InRange(mention.Span.Start, end, text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                Assert.Equal(mention.Span.Of(text), mention.Text);
                Assert.False(mention.Span.Start > 0 && MatchWords.IsWordAt(text, mention.Span.Start - 1)
                    && MatchWords.IsWordAt(text, mention.Span.Start), "begins inside a word");
                Assert.False(mention.Span.End < text.Length && MatchWords.IsWordAt(text, mention.Span.End - 1)
                    && MatchWords.IsWordAt(text, mention.Span.End), "ends inside a word");
                Assert.NotNull(Actors.Find(mention.Actor));
                end = mention.Span.End;
            }
        }).Check(Properties.Cases(2000));

    [Fact]
    public void Find_ShuffledDictionary_GivesTheSameMentions() =>
        Prop.ForAll(Gen.OneOf(Texts, Namesakes).ToArbitrary(), Gen.Shuffle(Actors.Actors.ToArray()).ToArbitrary(), (text, actors) =>
            Assert.Equal(Finder.Find(ArticleOf(text)).Select(MentionSpecs.Describe), new MentionFinder(ActorDictionary.Of(actors))
                .Find(ArticleOf(text)).Select(MentionSpecs.Describe)))
            .Check(Properties.Cases(300));

    [Fact]
    public void Find_AnyParts_GivesMentionsInsideOnePart() =>
        Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (text, percent) =>
        {
            var cut = text.Length * percent / 100;
            var article = new Article(
                new ArticleInfo("a", "a.txt"), text, [new(PartKind.Headline, new(0, cut)), new(PartKind.Body, new(cut, text.Length))]);
            Assert.All(Finder.Find(article), mention => Assert.False(mention.Span.Start < cut && mention.Span.End > cut));
        }).Check(Properties.Cases(500));

    [Theory]
    [InlineData("said Bill\nJ. Clinton here")]
    [InlineData("said Bill Jefferson Clinton Jr. here")]
    public void Find_PartEndsInsideAName_GivesMentionsInsideOnePart(string text)
    {
        for (var cut = 0; cut <= text.Length; cut++)
        {
            var article = new Article(
                new ArticleInfo("a", "a.txt"), text, [new(PartKind.Headline, new(0, cut)), new(PartKind.Body, new(cut, text.Length))]);
            Assert.All(Finder.Find(article), mention => Assert.False(mention.Span.Start < cut && mention.Span.End > cut));
        }
    }

    [Fact]
    public void Parse_AnyText_GivesADictionaryOrAnInputException() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "").ToArbitrary(), text =>
        {
            try
            {
                ActorDictionary.Parse(text, "actors.yaml");
            }
            catch (InputException error)
            {
                Assert.StartsWith("actors.yaml", error.Message, StringComparison.Ordinal);
            }
        }).Check(Properties.Cases(1000));

    [Theory]
    [InlineData("Trump ")]
    [InlineData("Donald Trump and Bill Clinton. ")]
    [InlineData("Ann Clinton ")]
    [InlineData("Joseph R. Biden Jr. ")]
    [InlineData("Clinton-")]
    [InlineData("Ankara, ")]
    [InlineData("a")]
    [InlineData("A ")]
    [InlineData("\"")]
    [InlineData(" \u00a0")]
    [InlineData("Hillary Clinton Bill Clinton Mr. Clinton\n")]
    public void Find_RepeatedText_TakesTimeInProportion(string piece)
    {
        var small = Least(piece, 20_000);
        var large = Least(piece, 320_000);

        // Sixteen times the text; quadratic work would take 256 times as long. The best of three and the floor keep
        // the compiler from counting.
        Assert.True(large < Math.Max(small, 50) * 64, $"{piece}: {small} ms for 20,000 characters, {large} ms for 320,000");
    }

    private static double Least(string piece, int length)
    {
        var article = ArticleOf(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        return Enumerable.Range(0, 3).Min(_ => ThreadTime.Of(() => Finder.Find(article)).TotalMilliseconds);
    }

    private static Article ArticleOf(string text) => Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
}
