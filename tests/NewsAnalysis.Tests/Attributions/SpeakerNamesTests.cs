using NewsAnalysis.Attributions;

namespace NewsAnalysis.Tests.Attributions;

public sealed class SpeakerNamesTests
{
    [Theory]
    [InlineData("Estimates", "Estimates put the toll at over 900.", "estimates")]
    [InlineData("The ministry", "“The ministry said that 12 people died.", "the ministry")]
    [InlineData("Officials", "Officials counted 12 boats.", "officials")]
    [InlineData("Israel", "Israel said that 12 people died.", "Israel")]
    [InlineData("Palestinian officials", "Palestinian officials said that 12 people died.", "Palestinian officials")]
    [InlineData("NATO", "NATO said that 12 ships sailed.", "NATO")]
    [InlineData("Estimates", "According to Estimates, 12 ships sailed.", "Estimates")]
    public void Within_WordsThatBeginASentence_LoseItsCapitalUnlessTheyAreAName(string source, string sentence, string expected) =>
        Assert.Equal(expected, SpeakerNames.Within(source, sentence));
}
