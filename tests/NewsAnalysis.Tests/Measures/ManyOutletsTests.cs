using NewsAnalysis.Articles;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

/// <summary>Corpora in which so many outlets are unknown that a row for every pair would be mostly zeros.</summary>
public sealed class ManyOutletsTests
{
    private static readonly ArticleInfo Known = Article("known", "Coast Courier");
    private static readonly List<ArticleWords> Thousand =
        [new(Known, 10), .. Enumerable.Range(0, 999).Select(number => new ArticleWords(Article($"a{number:0000}"), 10))];
    private static readonly List<ArticleWords> MoreWords = [.. Thousand, new(Article("b"), 10)];
    private static readonly List<NewsAnalysis.Actors.Mention> KnownMentions =
        [.. Mentions(Thousand[1].Article, "Ann", 3), Mention(Thousand[2].Article, "Ann"), Mention(Thousand[2].Article, "Ben")];

    [Fact]
    public void PerActorAndOutlet_AThousandOutlets_HasARowForEveryPair() =>
        Assert.Equal(2000, MentionMeasures.PerActorAndOutlet(KnownMentions, Thousand).Count);

    [Fact]
    public void PerActorAndOutlet_MoreOutlets_LeavesOutZerosOfUnknownOnes()
    {
        var rows = MentionMeasures.PerActorAndOutlet(KnownMentions, MoreWords);

        Assert.Equal(
            [("Ann", "Coast Courier", 0), ("Ann", "(unidentified) a0000", 3), ("Ann", "(unidentified) a0001", 1),
                ("Ben", "Coast Courier", 0), ("Ben", "(unidentified) a0001", 1)],
            rows.Select(row => (row.Actor, row.Outlet, row.Mentions)));
    }

    [Fact]
    public void Rates_MoreOutlets_LeaveOutZerosOfUnknownOnes() =>
        Assert.Equal(
            [null, "Coast Courier", "(unidentified) a0000", "(unidentified) a0001"],
            RateMeasures.PerActor(KnownMentions, MoreWords).Where(row => row.Actor == "Ann").Select(row => row.Outlet));

    [Fact]
    public void Evidence_OfManyOutlets_ShowsTheFirstSentencesOfEachInTurn()
    {
        var mentions = Enumerable.Range(0, 40).SelectMany(number => new[] { 0, 1 }.Select(sentence =>
            Mention(Article($"a{number:00}"), "Ann") with { Sentence = sentence, Quote = $"Ann {number}.{sentence}" }));

        var shown = Assert.Single(MentionEvidence.Of(mentions).Excerpts().Groups);

        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"Ann {number}.0"), shown.Items.Select(item => item.Text));
        Assert.StartsWith("60 more sentences of 80", shown.More, StringComparison.Ordinal);
    }
}
