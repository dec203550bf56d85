using NewsAnalysis.Actors;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class CoMentionMeasuresTests
{
    // Alpha's first article: sentence 0 Ann, Ann, Bob; sentence 1 Ann, Cid; sentence 2 Bob. Beta's: sentence 0 Bob, Ann.
    private static readonly IReadOnlyList<Mention> Made =
    [
        In(Small.A1, "Ann", 0), In(Small.A1, "Ann", 0), In(Small.A1, "Bob", 0), In(Small.A1, "Ann", 1), In(Small.A1, "Cid", 1), In(Small.A1, "Bob", 2),
        In(Small.B1, "Bob", 0), In(Small.B1, "Ann", 0),
    ];

    [Fact]
    public void Pairs_Mentions_CountSentencesArticlesAndOutlets()
    {
        var pairs = CoMentionMeasures.Pairs(Made);

        Assert.Equal(
            [
                new CoMention("Ann", "Bob", 2, 2, 2, (Small.A1, "Sentence 0.")),
                new CoMention("Ann", "Cid", 1, 1, 1, (Small.A1, "Sentence 1.")),
                new CoMention("Bob", "Cid", 0, 1, 1, null),
            ],
            pairs.Select(pair => pair with { References = [] }));
    }

    [Fact]
    public void Pairs_References_LeadToANameOfThePair()
    {
        var pairs = CoMentionMeasures.Pairs([At("Cid", 0), At("Ann", 10), At("Bob", 20)]);

        Assert.Equal(["a1@m10"], pairs.Single(pair => pair is { First: "Ann", Second: "Bob" }).References);
        Assert.Equal(["a1@m0"], pairs.Single(pair => pair is { First: "Ann", Second: "Cid" }).References);

        static Mention At(string actor, int start) => In(Small.A1, actor, 0) with { Span = new(start, start + actor.Length) };
    }

    [Fact]
    public void Pairs_OfOneActor_AreNone()
    {
        var options = new MentionOptions { ActorOf = mention => mention.Actor is "Ann" or "Bob" ? "Club" : mention.Actor };

        Assert.Equal(("Club", "Cid", 1), CoMentionMeasures.Pairs(Made, options).Select(row => (row.First, row.Second, row.Sentences)).Single());
    }

    [Fact]
    public void Pairs_Top_KeepsTheMostMentioned() =>
        Assert.Equal([("Ann", "Bob")], CoMentionMeasures.Pairs(Made, top: 2).Select(row => (row.First, row.Second)));

    [Fact]
    public void Title_Pairs_NamesTheFirst()
    {
        var scope = CorpusScope.Of(Small.Articles);

        Assert.Equal("Ann and Bob are named together most: in 2 sentences", CoMentionMeasures.Title(CoMentionMeasures.Pairs(Made), scope).Title);
        Assert.Equal("No sentence names two actors", CoMentionMeasures.Title([], scope).Title);
        Assert.Equal(
            "2 pairs are named together most, each in 1 sentence",
            CoMentionMeasures.Title([new("a", "b", 1, 1, 1, null), new("a", "c", 1, 1, 1, null)], scope).Title);
    }

    private static Mention In(NewsAnalysis.Articles.ArticleInfo article, string actor, int sentence) =>
        Mention(article, actor) with { Sentence = sentence, Quote = $"Sentence {sentence}." };
}
