using NewsAnalysis.Measures;
using NewsAnalysis.Topics;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class PairMeasuresTests
{
    [Fact]
    public void Pairs_OfAGrade_ListsTheMostProbableFirst()
    {
        var topic = Topic("people seen", Verdict.Conflict, Cause.Unexplained, Claim(Small.A1, "3", 3), Claim(Small.B1, "5", 5), Claim(Small.B1, "9", 9, start: 50));
        topic = topic with { Pairs = [.. topic.Pairs.Index().Select(pair => pair.Item with { Probability = 0.6 + (pair.Index / 10.0) })] };

        var rows = PairMeasures.Pairs([topic], Grade.Differs);

        Assert.Equal(["5-9", "3-9", "3-5"], rows.Select(row => $"{row.Pair.Left.Text}-{row.Pair.Right.Text}"));
        Assert.Empty(PairMeasures.Pairs([topic], Grade.Look));
    }

    [Fact]
    public void Timelines_TopicOverTime_IsByDateWithTheUndatedLast()
    {
        var topic = Topic("people seen", Verdict.Compatible, Cause.None, Claim(Small.A2, "7", 7), Claim(Small.B1, "5", 5), Claim(Small.A1, "3", 3)) with { Timeline = true };

        Assert.Equal(["3", "5", "7"], PairMeasures.Timelines([topic]).Select(row => row.Claim.Text));
        Assert.Empty(PairMeasures.Timelines([topic with { Timeline = false }]));
    }
}
