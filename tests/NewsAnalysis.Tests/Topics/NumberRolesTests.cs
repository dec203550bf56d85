using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>All sentences are invented. The number in square brackets is the one that is asked about.</summary>
public sealed class NumberRolesTests
{
    [Theory]
    [InlineData("[Two] were taken to St Ann's, one to the county hospital.", true)]
    [InlineData("[Two] were taken to St Ann's and one to the county hospital.", true)]
    [InlineData("[Two] were taken to St Ann's, another to the county hospital.", true)]
    [InlineData("[Five] dockers died and 10 to 15 were hurt.", false)]
    [InlineData("[Six] were hurt as the toll rose from 3 to 5.", false)]
    [InlineData("[Three] guards, the first to arrive, were hurt.", false)]
    [InlineData("[Three] guards, the 2nd to arrive among them, were hurt.", false)]
    public void IsDealtOut_AnotherNumberTo_OnlyForAPartOfTheWhole(string marked, bool expected) =>
        Assert.Equal(expected, NumberRoles.IsDealtOut(Read(marked)));

    [Theory]
    [InlineData("[Four] were hurt at that mill.", true)]
    [InlineData("[Four] were hurt at this mill.", true)]
    [InlineData("[Forty] dockers are known dead at this time.", false)]
    [InlineData("[Forty] dockers were known dead at that point.", false)]
    [InlineData("[Forty] dockers were known dead at that stage of the search.", false)]
    [InlineData("In Velden alone [40] dockers were hurt.", true)]
    [InlineData("[Forty] visits were moved at the two largest mills alone.", true)]
    [InlineData("[Forty] dockers who live alone in Velden were hurt.", false)]
    [InlineData("He alone shot [12] dockers in Velden.", false)]
    [InlineData("A flood killed [40] dockers in Velden, and a girl was found in a mill alone.", false)]
    [InlineData("A flood killed [40] dockers and a girl was left in a mill alone.", false)]
    [InlineData("In Velden [40] dockers were left alone.", false)]
    [InlineData("In Velden [40] mills are owned by dockers alone.", false)]
    [InlineData("A flood killed [40] dockers in the United Mills alone.", true)]
    public void IsOfOnePlace_AtThatOrAlone_OnlyOfAPlace(string marked, bool expected) =>
        Assert.Equal(expected, NumberRoles.IsOfOnePlace(Read(marked), null));

    [Theory]
    [InlineData("The pilot and [two] passengers died.", true)]
    [InlineData("[Two] women and a man died.", true)]
    [InlineData("The ferry sank and [14] dockers were killed.", false)]
    [InlineData("[Four] dockers died and the ferry sank.", false)]
    public void IsAndOne_And_OnlyBesideANoun(string marked, bool expected) =>
        Assert.Equal(expected, NumberRoles.IsAndOne(Read(marked)));

    [Theory]
    [InlineData("A fire killed [11] dockers two years earlier.", true)]
    [InlineData("A fire killed [11] dockers in a mill built two years earlier.", false)]
    [InlineData("The port had [480] hulls before the war.", true)]
    [InlineData("The port has [310] hulls, down from 480 before the war.", false)]
    [InlineData("The port has [310] hulls, 90 fewer than before the war.", false)]
    public void IsEarlier_TimeThatIsGone_OnlyOfWhatIsCounted(string marked, bool expected) =>
        Assert.Equal(expected, NumberRoles.IsEarlier(Read(marked)));

    [Theory]
    [InlineData("[Three] remain critical.", true)]
    [InlineData("The fire critically injured [two].", true)]
    [InlineData("In critical condition: [two]; in serious condition: three.", true)]
    [InlineData("Three were hurt, [one] critically and two seriously.", true)]
    [InlineData("Three were hurt, one critically and [two] seriously.", false)]
    [InlineData("Three were hurt, one critically, [two] seriously.", false)]
    [InlineData("Two are in critical condition, [five] were released.", false)]
    public void AreCritical_WordBeforeTheNumber_OnlyWithoutAPause(string marked, bool expected) =>
        Assert.Equal(expected, NumberRoles.AreCritical(Read(marked)));

    [Theory]
    [InlineData("He faces [two] counts of murder.", "murder")]
    [InlineData("He faces [two] counts of the murder of a guard.", "murder")]
    [InlineData("He faces [two] counts of theft, arson among them.", "theft")]
    [InlineData("He faces [two] boats of murder.", "")]
    public void Complement_NounThatSaysNothingAlone_WhatItIsOf(string marked, string expected) =>
        Assert.Equal(expected, string.Join(' ', NumberRoles.Complement(Read(marked))));

    [Theory]
    [InlineData("The storm knocked out power to [900] homes.", "blackout")]
    [InlineData("Power was cut to [900] homes.", "blackout")]
    [InlineData("Power is back in [900] homes.", "restore")]
    [InlineData("Crews reconnected [900] homes.", "restore")]
    [InlineData("[900] homes near the power plant have no water.", null)]
    [InlineData("Families are back in [900] homes.", null)]
    public void OfPower_LackOrReturn_OnlyWherePowerStandsNearIt(string marked, string? expected) =>
        Assert.Equal(expected, WordEvents.OfPower(Read(marked)));

    private static Clause Read(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (from, to) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var words = TopicWords.Of(text).ToArray();
        return new Clause(text, words, words.Count(word => word.End <= from), words.Count(word => word.Start < to));
    }
}
