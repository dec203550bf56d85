using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Figures;

/// <summary>
/// Holds the extraction to the scores it has on the labelled sentences: the value, and the value with its bound or change, with its unit,
/// and with what it is about. The last is fitted from these sentences among others; its floor for long ones is what held-out ones reach.
/// </summary>
public sealed class LabelledSentenceTests
{
    private static readonly Lazy<IReadOnlyList<Score>> Scores = new(() =>
        SentenceScores.Of(SentenceGold.ReadAll(Path.Combine(AppContext.BaseDirectory, "Gold", "Sentences"))));

    [Theory]
    [InlineData("values, short sentences", 0.985)]
    [InlineData("values with bound or change, short sentences", 0.965)]
    [InlineData("values with unit, short sentences", 0.96)]
    [InlineData("values with what they are about, short sentences", 0.85)]
    [InlineData("values, long sentences", 0.985)]
    [InlineData("values with bound or change, long sentences", 0.955)]
    [InlineData("values with unit, long sentences", 0.935)]
    [InlineData("values with what they are about, long sentences", 0.80)]
    [InlineData("values, news sentences", 0.97)]
    [InlineData("values with bound or change, news sentences", 0.935)]
    [InlineData("values with unit, news sentences", 0.915)]
    [InlineData("values with what they are about, news sentences", 0.875)]
    public void Extract_LabelledSentences_FindsWhatAReaderFinds(string task, double floor)
    {
        var score = Scores.Value.Single(score => score.Task == task);

        Assert.True(score.F1 >= floor,
            $"F1 {score.F1:0.000} is below {floor}: {score.Hits} right of {score.Found} given, {score.Wanted} wanted.");
    }
}
