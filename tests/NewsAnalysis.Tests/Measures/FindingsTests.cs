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
            ["1 article with 1 word was read; no files were rejected.", "It comes from 1 outlet, and every article names its outlet.",
                "It has no date."],
            CorpusFindings.Answer(One, []).Sentences);
    }

    [Fact]
    public void Discrepancies_Many_SayWhatDiffersAndNeverWhoIsWrong()
    {
        var topic = Topic("people killed", Verdict.Conflict, Cause.Unexplained, Claim(Small.A1, "5", 5), Claim(Small.A1, "9", 9, start: 50),
            Claim(Small.B1, "9", 9));
        var rows = DiscrepancyMeasures.Topics([topic]);
        var sum = new SumCheck(topic.Claims[0], [], new Interval(1, 1), Matches: false, "");

        var answer = DiscrepancyFindings.Answer(rows, 3, [sum], DiscrepancyMeasures.WithinArticles([topic]));

        Assert.Equal(
            [
                "3 claims with a number were read; 3 can be compared, in 1 topic.",
                "Figures of outlets differ on 1 topic.",
                "Alpha (2024-01-02) gives 5 people killed, Beta (2024-01-05) 9.",
                "1 total stands beside its parts, and their sum differs from it; "
                    + "1 article gives two figures on one topic that cannot both hold if they are of the same thing.",
            ],
            answer.Sentences);
        Assert.DoesNotContain("wrong", answer.ToText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void TopicSentence_LabelOfAPersonWithAComma_StaysWhole() =>
        Assert.Contains("deaths in Arle, Monday", TopicSentence.Of(Topic("deaths in Arle, Monday", Verdict.Conflict, Cause.Unexplained,
            Claim(Small.A1, "5", 5), Claim(Small.B1, "9", 9))).Text, StringComparison.Ordinal);

    [Fact]
    public void TopicSentence_TwoOutlets_IsFitToPrintWithALinkForEachNumber()
    {
        var differing = TopicSentence.Of(Topic("missile tests", Verdict.Conflict, Cause.Unexplained,
            Claim(Small.A2, "16", 16, source: "CNN"), Claim(Small.B1, "over 20", 20, new Interval(20, null, LowOpen: true), start: 7)));

        Assert.Equal("Alpha (citing CNN) gives 16 missile tests, Beta (2024-01-05) over 20.", differing.Text);
        Assert.Equal(
            "Alpha gives four boats, Beta (2024-01-05) five.",
            TopicSentence.Of(Topic("boats", Verdict.Conflict, Cause.Unexplained, Claim(Small.A2, "FOUR", 4, source: "WE"),
                Claim(Small.B1, "Five", 5, start: 7))).Text);
        Assert.Equal(
            "Alpha gives one boat, Beta (2024-01-05) five.",
            TopicSentence.Of(
                Topic("boats", Verdict.Conflict, Cause.Unexplained, Claim(Small.A2, "One", 1), Claim(Small.B1, "Five", 5, start: 7))).Text);
        var killed = Topic("people killed", Verdict.Conflict, Cause.Unexplained, Claim(Small.A2, "One", 1),
            Claim(Small.B1, "Five", 5, start: 7));
        Assert.Equal(
            "Alpha gives one person killed, Beta (2024-01-05) five.",
            TopicSentence.Of(killed with { Event = "kill" }).Text);
        Assert.Equal(["a2@f0", "b1@f7"], differing.Parts.Select(part => part.Reference).OfType<string>());
        Assert.Equal(
            "Alpha (2024-01-02) and Beta (2024-01-05) give the same number, 5 boats.",
            TopicSentence.Of(Topic("boats", Verdict.Compatible, Cause.None, Claim(Small.A1, "5", 5), Claim(Small.B1, "5", 5))).Text);
        Assert.Equal(
            "Alpha (2024-01-02) gives $7 million, Beta (2024-01-05) more than $5 million; both can hold.",
            TopicSentence.Of(Topic("dollars", Verdict.Compatible, Cause.None, Claim(Small.A1, "$7 million", 7),
                Claim(Small.B1, "more than $5 million", 5, new Interval(5, null, LowOpen: true)))).Text);
    }

    [Fact]
    public void Discrepancies_None_StayTrue()
    {
        Assert.Equal(
            [
                "No claims with a number were read.",
                "No claim can be compared with another outlet's, so no figures can differ.",
                "No article gives a total with its parts; no article gives two figures on one topic that cannot both hold if "
                    + "they are of the same thing.",
            ],
            DiscrepancyFindings.Answer([], 0, [], []).Sentences);
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
