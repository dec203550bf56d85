using NewsAnalysis.Actors;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class CoMentionMeasuresTests
{
    // Alpha's first article: sentence 0 Ann, Ann, Bob; sentence 1 Ann, Cid; sentence 2 Bob. Beta's: sentence 0 Bob, Ann.
    private static readonly IReadOnlyList<Mention> Made =
    [
        In(Small.A1, "Ann", 0), In(Small.A1, "Ann", 0), In(Small.A1, "Bob", 0), In(Small.A1, "Ann", 1), In(Small.A1, "Cid", 1),
        In(Small.A1, "Bob", 2),
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
        // Sentences that name both; of a pair that shares none, the articles.
        Assert.Equal([$"{Small.A1.Id}@s0", $"{Small.B1.Id}@s0"], pairs[0].References);
        Assert.Equal([$"{Small.A1.Id}@"], pairs[2].References);
    }

    [Fact]
    public void Pairs_OfOneActor_AreNone()
    {
        var options = new MentionOptions { ActorOf = mention => mention.Actor is "Ann" or "Bob" ? "Club" : mention.Actor };

        Assert.Equal(("Club", "Cid", 1), CoMentionMeasures.Pairs(Made, options)
            .Select(row => (row.First, row.Second, row.Sentences)).Single());
    }

    [Fact]
    public void Pairs_Top_KeepsTheMostMentioned() =>
        Assert.Equal([("Ann", "Bob")], CoMentionMeasures.Pairs(Made, top: 2).Select(row => (row.First, row.Second)));

    private static Mention In(NewsAnalysis.Articles.ArticleInfo article, string actor, int sentence) =>
        Mention(article, actor) with { Sentence = sentence, Quote = $"Sentence {sentence}." };
}
