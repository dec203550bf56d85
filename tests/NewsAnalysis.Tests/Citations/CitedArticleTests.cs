using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;
using NewsAnalysis.Citations;
using NewsAnalysis.Figures;
using NewsAnalysis.Tests.Measures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Citations;

public sealed class CitedArticleTests
{
    private const string Text = "Ann spoke. It rained. More than 12 people came to Ann.\n\nNobody left.";

    private static readonly ArticleInfo Info = MadeData.Article("one", "Daily");

    private static CitedArticle Cited()
    {
        var claim = MadeData.Claim(Info, "More than 12", 12, new Interval(12, null, LowOpen: true), start: 22, source: "Bea");
        var topic = MadeData.Topic("people who came", Verdict.Conflict, Cause.Unexplained, claim);
        var other = claim with { Reason = NoClaimReason.Age, Span = new TextSpan(0, 3) };
        return CitedArticle.Of(
            Article.Verbatim(Info, Text), [MadeData.Mention(Info, "Ann", start: 50), MadeData.Mention(Info, "Ann")],
            [claim, other], _ => topic);
    }

    [Fact]
    public void Of_MentionsAndClaims_StandInTheirSentencesInTextOrder()
    {
        var cited = Cited();

        Assert.Equal([["m0"], [], ["f22", "m50"], []],
            cited.Sentences.Select(sentence => sentence.Marks.Select(mark => mark.Anchor).ToArray()));
        Assert.Equal(["s0", "s1", "s2", "s3"], cited.Sentences.Select(sentence => sentence.Anchor));
        Assert.Equal([true, false, false, true], cited.Sentences.Select(sentence => sentence.BeginsParagraph));
    }

    [Fact]
    public void Of_Claim_SaysHowItWasRead()
    {
        var mark = Cited().Sentences[2].Marks[0];

        Assert.Equal("people who came", mark.Group);
        Assert.Equal("allows more than 12; people; source: Bea; topic: people who came, differs", mark.Reading);
        Assert.Equal("Ann, by name", Cited().Sentences[0].Marks[0].Reading);
    }

    [Fact]
    public void Of_Quotation_IsMarkedInEachOfItsSentencesWithItsSpeaker()
    {
        const string text = "“It rained. Nobody came,” Bea said. She had said it rains often.";
        var bea = new Speaker(new TextSpan(26, 29), "Bea");
        var quoted = new Attribution
        {
            Article = Info,
            Source = bea,
            Cue = new TextSpan(30, 34),
            Content = [new TextSpan(0, 25)],
            Kind = AttributionKind.Direct,
            IsSpeech = true,
            Probability = 0.9
        };
        var reported = new Attribution
        {
            Article = Info,
            Source = bea with { Span = new TextSpan(36, 39) },
            Cue = new TextSpan(44, 48),
            Content = [new TextSpan(49, 63)],
            Kind = AttributionKind.Indirect,
            IsSpeech = true,
            Probability = 0.9,
            Level = 1
        };
        var thought = reported with { Content = [new TextSpan(0, 10)], IsSpeech = false };
        var unsure = reported with { Content = [new TextSpan(0, 10)], Probability = 0.6 };

        var cited = CitedArticle.Of(Article.Verbatim(Info, text), [], [], _ => null, [quoted, reported, thought, unsure]);

        Assert.Equal([["quoted: Bea"], ["quoted: Bea", "who says it: Bea"],
            ["who says it: Bea", "reported in the article's words: Bea; inside another statement"]],
            cited.Sentences.Select(sentence => sentence.Marks.Select(mark => mark.Reading).ToArray()));
        Assert.Equal([0, 1], cited.Shown(CitationMode.Sentence).Select(sentence => sentence.Index));
    }

    [Theory]
    [InlineData(CitationMode.Sentence, "0 2")]
    [InlineData(CitationMode.Full, "0 1 2 3")]
    [InlineData(CitationMode.None, "")]
    public void Shown_Mode_IsWhatItNames(CitationMode mode, string expected) =>
        Assert.Equal(expected, string.Join(' ', Cited().Shown(mode).Select(sentence => sentence.Index)));
}
