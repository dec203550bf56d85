using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Topics;

namespace NewsAnalysis.Tests.Measures;

public sealed class SpeakerLabelsTests
{
    [Theory]
    [InlineData("The lawsuit", "the lawsuit", "the lawsuit, the lawsuit")]
    [InlineData("The lawsuit", "lawsuit", "the lawsuit, the lawsuit")]
    [InlineData("The lawsuit", "The port", "The lawsuit, The port")]
    [InlineData("ICE", "ice", "ICE, ice")]
    [InlineData("a clerk", "the clerk", "a clerk, the clerk")]
    public void Of_SpeakerWrittenInTwoWays_HasOneLabel(string left, string right, string labels)
    {
        QuoteRow[] rows = [Row(left, false), Row(right, false)];

        Assert.Equal(labels, string.Join(", ", rows.Select(new SpeakerLabels(rows).Of)));
    }

    [Fact]
    public void Of_SpeakersWhoSpeakTogether_AreOneInAnyOrder()
    {
        QuoteRow[] rows = [Row("Norda and Orland", true), Row("Orland and Norda", true), Row("Norda and Orland", true)];

        Assert.Equal("Norda and Orland", Assert.Single(rows.Select(new SpeakerLabels(rows).Of).Distinct()));
    }

    private static QuoteRow Row(string speaker, bool isJoint) => new(new Attribution
    {
        Article = new CaseArticle("a", "Daily A").Info,
        Cue = new(0, 0),
        Content = [],
        Source = new Speaker(new(0, speaker.Length), speaker) { IsJoint = isJoint },
    }, "the bridge is shut", 4, 0, speaker + " said that the bridge is shut.");
}
