using NewsAnalysis.Articles;
using NewsAnalysis.Charts;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

/// <summary>Corpora in which so many outlets are unknown that a row for every pair would be mostly zeros.</summary>
public sealed class ManyOutletsTests
{
    private static readonly ArticleInfo _known = Article("known", "Coast Courier");
    private static readonly List<ArticleWords> _thousand = [new(_known, 10), .. Enumerable.Range(0, 999).Select(number => new ArticleWords(Article($"a{number:0000}"), 10))];
    private static readonly List<ArticleWords> _more = [.. _thousand, new(Article("b"), 10)];
    private static readonly List<NewsAnalysis.Actors.Mention> _mentions = [.. Mentions(_thousand[1].Article, "Ann", 3), Mention(_thousand[2].Article, "Ann"), Mention(_thousand[2].Article, "Ben")];

    [Fact]
    public void PerActorAndOutlet_AThousandOutlets_HasARowForEveryPair() =>
        Assert.Equal(2000, MentionMeasures.PerActorAndOutlet(_mentions, _thousand).Count);

    [Fact]
    public void PerActorAndOutlet_MoreOutlets_LeavesOutZerosOfUnknownOnes()
    {
        var rows = MentionMeasures.PerActorAndOutlet(_mentions, _more);

        Assert.Equal(
            [("Ann", "Coast Courier", 0), ("Ann", "(unidentified) a0000", 3), ("Ann", "(unidentified) a0001", 1), ("Ben", "Coast Courier", 0), ("Ben", "(unidentified) a0001", 1)],
            rows.Select(row => (row.Actor, row.Outlet, row.Mentions)));
        var matrix = MentionMeasures.Matrix(rows);
        Assert.Equal(["Coast Courier", "(unidentified) a0000", "(unidentified) a0001"], matrix.Outlets);
        Assert.Equal([[0, 3, 1], [0, 0, 1]], matrix.Cells.Select(row => row.Select(cell => cell.Mentions)));
        Assert.Equal([("Ann", "Coast Courier")], CoverageMeasures.Omissions(rows, CoverageMeasures.PerOutlet(_more, _mentions)).Select(row => (row.Actor, row.Outlet)));
    }

    [Fact]
    public void Rates_MoreOutlets_LeaveOutZerosOfUnknownOnes() =>
        Assert.Equal(
            [null, "Coast Courier", "(unidentified) a0000", "(unidentified) a0001"],
            RateMeasures.PerActor(_mentions, _more).Where(row => row.Actor == "Ann").Select(row => row.Outlet));

    [Fact]
    public void Findings_MoreOutlets_SpeakOfKnownOnes()
    {
        var coverage = CoverageMeasures.PerOutlet(_more, _mentions);
        var omissions = CoverageMeasures.Omissions(MentionMeasures.PerActorAndOutlet(_mentions, _more), coverage);

        var answer = CoverageFindings.Answer(coverage, omissions, CorpusScope.Of(_more)).Sentences[^1];

        Assert.StartsWith("1 actor with at least 3 mentions is never mentioned by at least one known outlet; ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_NoOutletKnown_SayThatOmissionsAreNotCounted()
    {
        var articles = _more.Skip(1).Append(new ArticleWords(Article("c"), 10)).ToList();
        var coverage = CoverageMeasures.PerOutlet(articles, _mentions);
        var omissions = CoverageMeasures.Omissions(MentionMeasures.PerActorAndOutlet(_mentions, articles), coverage);

        Assert.Empty(omissions);
        Assert.Equal("What each of 1,001 articles of unknown outlets leaves out is not counted.", CoverageFindings.Answer(coverage, omissions, CorpusScope.Of(articles)).Sentences[^1]);
    }

    [Fact]
    public void Chart_VeryManyOutlets_NamesTheFirstOnesInWords()
    {
        List<NewsAnalysis.Actors.Mention> mentions = [.. _more.Skip(1).Take(80).Select(row => Mention(row.Article, "Ann"))];

        var figure = MentionsPerActorChart.Draw(MentionMeasures.PerActorAndOutlet(mentions, _more), new OutletPalette([]), new ChartText("t", "s"));

        Assert.Contains("(unidentified) a0049 1; and 30 more outlets)", figure.Text, StringComparison.Ordinal);
    }

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
