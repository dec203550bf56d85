using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class MentionOptionsTests
{
    private static readonly ActorDictionary Dictionary = ActorDictionary.Parse(
        """
        - {name: Atlantis, type: state, memberOf: [{actor: Alliance}]}
        - {name: Alliance, type: organisation}
        - {name: Ministry, type: organisation, memberOf: [{actor: Atlantis}]}
        - name: Ann Lee
          type: person
          memberOf:
            - {actor: Blues}
            - {actor: Ministry, from: 2024-01-10}
        - {name: Blues, type: organisation}
        - {name: Front, type: armed-group, memberOf: [{actor: Alliance}]}
        - {name: Brigade, type: armed-group, memberOf: [{actor: Front}]}
        - {name: Bo Ray, type: person, memberOf: [{actor: Brigade}]}
        - {name: League, type: organisation}
        - {name: Office, type: organisation, memberOf: [{actor: League}]}
        - {name: Cy Fox, type: person, memberOf: [{actor: Office}]}
        """,
        "actors.yaml");

    [Theory]
    [InlineData("Ann Lee", "2024-01-09", "Blues")] // not yet a minister
    [InlineData("Ann Lee", "2024-01-10", "Atlantis")] // the nearest state, above the ministry
    [InlineData("Ann Lee", null, "Atlantis")] // undated: every membership can hold
    [InlineData("Ministry", "2024-01-10", "Atlantis")]
    [InlineData("Atlantis", "2024-01-10", "Atlantis")] // a state is not lost in its alliance
    [InlineData("Bo Ray", "2024-01-10", "Front")] // from the brigade on to the group it belongs to
    [InlineData("Front", "2024-01-10", "Front")] // nor a group
    [InlineData("Cy Fox", "2024-01-10", "League")] // no state, no armed group: the top-most
    [InlineData("Nobody", "2024-01-10", "Nobody")] // not in the dictionary
    public void RollUp_Member_CountsForWhatItBelongedTo(string actor, string? date, string expected)
    {
        var options = MentionOptions.Default.RollUp(Dictionary);

        Assert.Equal(expected, options.ActorOf(Mention(Article("a", "Alpha", date), actor)));
        Assert.True(options.RolledUp);
    }

    [Fact]
    public void RollUp_MembersOfEachOther_Ends()
    {
        var dictionary = ActorDictionary.Of(
        [
            new Actor("A", ActorType.ArmedGroup) { MemberOf = [new("B", null, null, null)] },
            new Actor("B", ActorType.ArmedGroup) { MemberOf = [new("A", null, null, null)] },
        ]);

        Assert.Equal("B", MentionOptions.Default.RollUp(dictionary).ActorOf(Mention(Small.A1, "A")));
    }

    [Fact]
    public void Of_Lists_ChooseKindsAndParts()
    {
        var options = MentionOptions.Of("name, Surname", "headline", 3);

        Assert.Equal([MentionKind.Name, MentionKind.Surname], options.Kinds.Order());
        Assert.Equal([PartKind.Headline], options.Parts);
        Assert.Equal("names and surnames; in headlines only; actors with at least 3 mentions", options.InWords);
        Assert.Equal(6, MentionOptions.Of("all").Kinds.Count);
        Assert.Equal("names, surnames, acronyms, demonyms and metonyms", MentionOptions.Default.InWords);
        Assert.Equal(
            "names, surnames, acronyms, demonyms and metonyms; members counted for the state or group they belong to",
            MentionOptions.Default.RollUp(Dictionary).InWords);
    }

    [Theory]
    [InlineData("name, nickname", "all",
        "kinds: found 'nickname'; expected all, or some of name, surname, acronym, demonym, metonym, place with commas between them.")]
    [InlineData("", "all",
        "kinds: found ''; expected all, or some of name, surname, acronym, demonym, metonym, place with commas between them.")]
    [InlineData("all", "title", "parts: found 'title'; expected all, or some of headline, body, caption with commas between them.")]
    public void Of_UnknownWord_SaysWhichAreKnown(string kinds, string parts, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => MentionOptions.Of(kinds, parts)).Message);

    [Fact]
    public void Of_MinimumBelowOne_SaysWhatFits() =>
        Assert.Equal("minimum: found 0; expected 1 or more mentions.",
            Assert.Throws<InputException>(() => MentionOptions.Of("all", minimum: 0)).Message);

    [Fact]
    public void Counted_Minimum_LeavesOutTheRarer()
    {
        // By default Ann has 6 mentions, Bob 3, Cid 1.
        var options = new MentionOptions { Minimum = 3 };

        Assert.Equal([("Ann", 6), ("Bob", 3)], MentionMeasures.PerActor(Small.All, options).Select(row => (row.Actor, row.Mentions)));
        Assert.Equal(["Ann"], MentionMeasures.PerActor(Small.All, options with { Minimum = 4 }).Select(row => row.Actor));
    }

    [Fact]
    public void WordsIn_Headlines_CountsTheirWordsAlone()
    {
        using var folder = new Articles.TempFolder()
            .With("one.txt", "Storm hits the coast\n\nThe storm cut power to many homes on Monday, officials said on the radio.\n");
        var book = Workbook.Open(folder.Path);

        Assert.Equal(4, Assert.Single(book.WordsIn(new HashSet<PartKind> { PartKind.Headline })).Words);
        Assert.Equal(book.Words, book.WordsIn(MentionOptions.Default.Parts));
    }
}
