using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Measures.Quality;

public sealed class SentenceScoresTests
{
    private const string Sentence = """
        [{"input": "The council planted 40 trees in 2019.", "quantities": [{"value": 40, "bound": ">", "unit": "tree", "about": "town council"}]}]
        """;

    [Fact]
    public void Of_WrongBound_IsMissAndFalseAlarmOfTheBoundAlone()
    {
        var scores = SentenceScores.Of([SentenceGold.Parse("park", Sentence)]);

        Assert.Equal([1, 0, 1, 1], scores.Select(score => score.Hits));
        var bound = scores[1];
        Assert.Equal("values with bound or change, park sentences", bound.Task);
        Assert.Equal(("park/1", "40", ">"), (bound.Misses[0].Article, bound.Misses[0].Words, bound.Misses[0].Value));
        Assert.Equal("=", bound.FalseAlarms[0].Value);
    }

    [Fact]
    public void Of_ValueNotFound_IsMissedInEveryScore()
    {
        var scores = SentenceScores.Of(
            [SentenceGold.Parse("park", Sentence.Replace("\"value\": 40", "\"value\": 41", StringComparison.Ordinal))]);

        Assert.All(scores, score => Assert.Equal((0, 1, 1), (score.Hits, score.Found, score.Wanted)));
    }

    [Fact]
    public void Parse_UnknownMember_NamesTheLine()
    {
        var error = Assert.Throws<InputException>(() => SentenceGold.Parse("park", "[\n{\"sentence\": \"\"}]"));

        Assert.StartsWith("park.json:2: found The JSON property 'sentence' could not be mapped", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("expected a list of sentences, each with 'input' and 'quantities'. "
            + "The README beside the seeds' sentences describes them.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_NoFolder_GivesNone() => Assert.Empty(SentenceGold.ReadAll("no such folder"));
}
