using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

/// <summary>Sentences are true and grammatical for none, one and many.</summary>
public sealed class FindingsTests
{
    private static readonly CorpusScope Scope = CorpusScope.Of(Small.Articles);
    private static readonly CorpusScope None = CorpusScope.Of([]);
    private static readonly CorpusScope One = CorpusScope.Of([new ArticleWords(Small.A2, 1)]);
    private static readonly IReadOnlyList<ActorOutletCount> Counts = MentionMeasures.PerActorAndOutlet(Small.All, Small.Articles);
    private static readonly IReadOnlyList<OutletCoverage> Coverage = CoverageMeasures.PerOutlet(Small.Articles, Small.All);

    [Fact]
    public void Corpus_Many_SaysWhatWasReadAndWhatIsUnknown()
    {
        Assert.Equal(
            [
                "4 articles with 1,000 words were read; 1 file was rejected.",
                "2 outlets are known by name. The outlet of 1 article is unknown; it stands for itself.",
                "3 articles are dated, from 2024-01-02 to 2024-02; the date of 1 article is unknown.",
            ],
            CorpusFindings.Answer(Scope, [new Rejected("x", "x.txt", "empty")]).Sentences);
    }

    [Fact]
    public void Corpus_NoneAndOne_StayTrue()
    {
        Assert.Equal(
            ["No articles were read; no files were rejected.", "There is no outlet to compare.", "There is no date."],
            CorpusFindings.Answer(None, []).Sentences);
        Assert.Equal(
            ["1 article with 1 word was read; no files were rejected.", "It comes from 1 outlet, and every article names its outlet.", "It has no date."],
            CorpusFindings.Answer(One, []).Sentences);
    }

    [Fact]
    public void Mentions_Many_SaysWhoMost()
    {
        Assert.Equal(
            [
                "3 actors are mentioned 10 times in 4 articles of 2 outlets and 1 unidentified.",
                "Ann is mentioned most, 6 times (60 % of all mentions); Bob follows with 3.",
                "No actors are mentioned by every outlet, and 2 actors by one outlet alone.",
            ],
            MentionFindings.Answer(MentionMeasures.PerActor(Small.All), Scope).Sentences);
    }

    [Fact]
    public void Mentions_NoneOneAndTies_StayTrue()
    {
        Assert.Equal(["There are no articles, so nobody is mentioned."], MentionFindings.Answer([], None).Sentences);
        Assert.Equal(["No actor of the dictionary is mentioned in a way that counts."], MentionFindings.Answer([], Scope).Sentences);
        Assert.Equal(
            [
                "There is no actor dictionary: the actors are the names that these articles use often, their types are guessed, and the command 'actors suggest' prints them as an actors.yaml to correct.",
                "None of these names counts often enough.",
            ],
            MentionFindings.Answer([], Scope, suggested: true).Sentences);
        Assert.Equal(
            ["1 actor is mentioned once in 1 article of 1 outlet.", "Ann is mentioned most, once (100 % of all mentions).", "There is one article only, so outlets cannot be compared."],
            MentionFindings.Answer([new ActorTotal("Ann", 1, 1, 1)], One).Sentences);
        Assert.Equal(
            ["Nobody was looked for: the folder has no actors.yaml that names actors, and no other dictionary was given."],
            MentionFindings.Answer([], Scope, lookedFor: 0).Sentences);
        Assert.Equal(["No actor of the dictionary is mentioned in a way that counts."], MentionFindings.Answer([], Scope, lookedFor: 4).Sentences);
        Assert.Equal(
            "Ann is mentioned most, 4 times (50 % of all mentions); Bob and Cid follow with 2 each.",
            MentionFindings.Answer([new ActorTotal("Ann", 4, 1, 1), new ActorTotal("Bob", 2, 1, 1), new ActorTotal("Cid", 2, 1, 1)], Scope).Sentences[1]);
        Assert.Equal(
            "Ann and Bob are mentioned most, twice each.",
            MentionFindings.Answer([new ActorTotal("Ann", 2, 1, 1), new ActorTotal("Bob", 2, 1, 1)], Scope).Sentences[1]);
    }

    [Fact]
    public void Coverage_Many_SaysWhoHasMostAndWhoIsLeftOut()
    {
        Assert.Equal(
            [
                "Alpha has the most words, 500 of 1,000 (50 %), in 2 articles.",
                "3 articles are dated from 2024-01-02 to 2024-02; 1 article has no date.",
                "2 actors with at least 3 mentions are never mentioned by at least one outlet; the most mentioned of them is Ann: 6 mentions by 2 outlets, none by (unidentified) u1.",
            ],
            CoverageFindings.Answer(Coverage, CoverageMeasures.Omissions(Counts, Coverage), Scope).Sentences);
    }

    [Fact]
    public void Coverage_EqualWords_NameAllWhoHaveMost()
    {
        var two = CoverageMeasures.PerOutlet([new ArticleWords(Small.A1, 9), new ArticleWords(Small.B1, 9)], []);
        var three = CoverageMeasures.PerOutlet([new ArticleWords(Small.A1, 9), new ArticleWords(Small.B1, 9), new ArticleWords(Small.U1, 2)], []);

        Assert.Equal("Both outlets have 9 words each", CoverageFindings.PerOutlet(two, Scope).Title);
        Assert.Equal("Alpha and Beta have the most words, 9 each of 20", CoverageFindings.PerOutlet(three, Scope).Title);
    }

    [Fact]
    public void Coverage_NoneAndOne_StayTrue()
    {
        Assert.Equal(["There are no articles to compare."], CoverageFindings.Answer([], [], None).Sentences);
        Assert.Equal(
            ["The one article is of Alpha and has 1 word.", "The article has no date.", "With fewer than two outlets, nothing can be said of what one leaves out."],
            CoverageFindings.Answer(CoverageMeasures.PerOutlet([new ArticleWords(Small.A2, 1)], []), [], One).Sentences);
        Assert.Equal(
            "Both articles are of Alpha and have 3 words",
            CoverageFindings.PerOutlet(CoverageMeasures.PerOutlet([new ArticleWords(Small.A1, 2), new ArticleWords(Small.A2, 1)], []), Scope).Title);
        Assert.Equal("No outlet leaves out an actor with at least 3 mentions elsewhere", CoverageFindings.Omissions([], Scope).Title);
    }

    [Fact]
    public void Discrepancies_Many_SayWhatDiffersAndNeverWhoIsWrong()
    {
        var topic = Topic("people killed", Verdict.Conflict, Cause.Unexplained, Claim(Small.A1, "5", 5), Claim(Small.A1, "9", 9, start: 50));
        var rows = DiscrepancyMeasures.Topics([topic]);
        var sum = new SumCheck(topic.Claims[0], [], new Interval(1, 1), Matches: false, "");

        var answer = DiscrepancyFindings.Answer(rows, 3, [sum], DiscrepancyMeasures.WithinArticles([topic]));

        Assert.Equal(
            [
                "3 claims with a number were read; 2 can be compared, in 1 topic.",
                "Figures differ on 1 topic: people killed.",
                "1 total stands beside its parts, and their sum differs from it; 1 article gives two figures on one topic that cannot both hold.",
            ],
            answer.Sentences);
        Assert.DoesNotContain("wrong", answer.ToText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Discrepancies_None_StayTrue()
    {
        Assert.Equal(
            [
                "No claims with a number were read.",
                "No claim can be compared with another, so no figures can differ.",
                "No article gives a total with its parts; no article gives two figures on one topic that cannot both hold.",
            ],
            DiscrepancyFindings.Answer([], 0, [], []).Sentences);
        Assert.Equal("No two figures can be compared", DiscrepancyFindings.Intervals([], None).Title);
    }

    [Theory]
    [InlineData(0, "no files")]
    [InlineData(1, "1 file")]
    [InlineData(1200, "1,200 files")]
    public void Count_Numbers_AgreeWithTheNoun(int count, string expected) => Assert.Equal(expected, English.Count(count, "file"));

    [Fact]
    public void List_Items_AreJoinedWithAnd()
    {
        Assert.Equal(["", "a", "a and b", "a, b and c", "a, b, c, d and 2 others"],
            new[] { "", "a", "ab", "abc", "abcdef" }.Select(items => English.List([.. items.Select(item => $"{item}")])));
    }

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.004, "under 1 %")]
    [InlineData(0.345, "35 %")]
    [InlineData(0.996, "over 99 %")]
    [InlineData(1, "100 %")]
    public void Percent_Share_NeverRoundsToNoneOrAll(double share, string expected) => Assert.Equal(expected, English.Percent(share));
}
