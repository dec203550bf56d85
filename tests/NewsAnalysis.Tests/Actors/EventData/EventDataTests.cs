using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Actors.EventData;

public sealed class EventDataTests
{
    private const string Norland = """
        # A small dictionary.
        NORLAND_ [NOR]  ; a state
        +NORLANDIC_REPUBLIC_
        +THE_GREAT_NORTH +NORRLAND_
        ANNA_STARK_  # minister
        +A._STARK_
        	[NORGOV 030701-040631]
        	[NORGOVMIL >19991200]
        	[ELI <990000]
        WORLD_FISH_COUNCIL_ [IGOWFC]
        WORLD_FISH_COUNCIL_OF_THE_NORTH_ [IGOWFCENV][---]
        """;

    [Fact]
    public void Parse_Names_AreWrittenAsTextsWriteThem()
    {
        var actors = ActorDictionary.Parse(Norland, "n.actors").Actors;

        Assert.Equal(["Norland", "Anna Stark", "World Fish Council", "World Fish Council of the North"],
            actors.Select(actor => actor.Name));
        Assert.Equal(["Norlandic Republic", "The Great North", "Norrland"], actors[0].Aliases);
        Assert.Equal(["A. Stark"], actors[1].Aliases);
        Assert.Equal("Stark", actors[1].Surname);
        Assert.Equal(
            [ActorType.State, ActorType.Person, ActorType.Organisation, ActorType.Organisation], actors.Select(actor => actor.Type));
    }

    [Fact]
    public void Parse_Codes_BecomeMembershipsWithRolesAndDates()
    {
        var dictionary = ActorDictionary.Parse(Norland, "n.actors");

        var stark = dictionary.Find("Anna Stark")!;
        Assert.Equal(
            [
                new Membership("Norland", "government", new ArticleDate(2003, 7, 1), new ArticleDate(2004, 6, 30)),
                new Membership("Norland", "government, military", new ArticleDate(1999, 12), null),
            ],
            stark.MemberOf);
        Assert.Equal(new ActorCode("ELI", null, new ArticleDate(1999)), stark.Codes[2]);
        Assert.Equal([new Membership("World Fish Council", "environment", null, null)],
            dictionary.Find("World Fish Council of the North")!.MemberOf);
        Assert.Empty(dictionary.Find("Norland")!.MemberOf);
        Assert.Empty(dictionary.Notices);
        Assert.Equal(["Norland"], dictionary.Parents("Anna Stark", new ArticleDate(2004, 6, 30)).Select(actor => actor.Name));
    }

    [Theory]
    [InlineData("A_BODY_ [NORGOV", "x.actors:1: found '[NORGOV' without ']'; the code is not read. Close the bracket.")]
    [InlineData("[NOR]", "x.actors:1: found '[NOR]' before any name; expected a name first.")]
    [InlineData("A_BODY_ [NOR 20041]", "x.actors:1: found '20041' in '[NOR 20041]'; expected <date, "
        + ">date or date-date with dates as yyMMdd or yyyyMMdd. The code is not read.")]
    [InlineData("A_BODY_ [NOR 041301-041401]", "x.actors:1: found '041301-041401' in '[NOR 041301-041401]'; expected <date, "
        + ">date or date-date with dates as yyMMdd or yyyyMMdd. The code is not read.")]
    [InlineData("A_BODY_ [NOR] of the north", "x.actors:1: found 'of the north' after a code; it is not read. Begin a comment with '#'.")]
    [InlineData("A_BODY_", "x.actors:1: found no code for 'A BODY'; expected one in brackets. The name is kept without a code.")]
    [InlineData("A_BODY_ (ACTING_ [NOR]", "x.actors:1: found 'A_BODY_ (ACTING_' with a bracket that is not closed; read 'A BODY'.")]
    [InlineData("A_BO\u0001DY_ [NOR]",
        "x.actors:1: found 'A_BO DY_' with characters that are no part of a name; the name is left out. Correct it in the file.")]
    public void Parse_UnreadableLine_IsReportedWithItsLine(string line, string expected)
    {
        var notices = ActorDictionary.Parse(line, "x.actors").Notices;

        Assert.Contains(expected, notices.Select(notice => notice.Message));
        Assert.All(notices, notice => Assert.Equal((Severity.Error, "x.actors", 1), (notice.Severity, notice.File, notice.Line)));
    }

    [Fact]
    public void Parse_SynonymOfAnother_CountsForTheFirstAndIsReported()
    {
        var dictionary = ActorDictionary.Parse("ONE_BODY_ [NGO]\n+SHARED_NAME_\nOTHER_BODY_ [NGO]\n+SHARED_NAME_\n", "x.actors");

        Assert.Equal(["Shared Name"], dictionary.Find("One Body")!.Aliases);
        Assert.Empty(dictionary.Find("Other Body")!.Aliases);
        var notice = Assert.Single(dictionary.Notices);
        Assert.Equal("x.actors:4: found 'Shared Name', which already names 'One Body' (x.actors:1); it counts for that one.",
            notice.Message);
        Assert.Equal(Severity.Info, notice.Severity);
    }

    [Theory]
    [InlineData("NORLAND_ [NOR]\n", "list.txt", 1)]
    [InlineData("# note\nNORLAND_\n\t[NOR >010203]\n", "list", 1)]
    [InlineData("- name: Norland\n  type: state\n", "list.txt", 1)]
    [InlineData("[]", "list", 0)]
    public void Parse_FormByContent_WhereTheEndingDoesNotTell(string text, string fileName, int count) =>
        Assert.Equal(count, ActorDictionary.Parse(text, fileName).Actors.Count);

    [Fact]
    public void Load_YamlOverEventData_TheYamlWins()
    {
        using var folder = new TempFolder();
        folder.With("n.actors", Norland).With("actors.yaml", """
            - name: Kingdom of Norland
              type: state
              aliases: [Norland]
            - name: A. B. Stark
              type: person
              aliases: [A. Stark]
              memberOf:
                - {actor: World Fish Council, role: clerk}
            """);

        var dictionary = ActorDictionary.Load(Path.Combine(folder.Path, "actors.yaml"), Path.Combine(folder.Path, "n.actors"));

        Assert.Null(dictionary.Find("Norland"));
        Assert.Equal("Kingdom of Norland", dictionary.Find("Anna Stark")!.MemberOf[0].Actor);
        Assert.Empty(dictionary.Find("Anna Stark")!.Aliases);
        Assert.Equal("World Fish Council", dictionary.Find("A. B. Stark")!.MemberOf[0].Actor);
    }

    [Fact]
    public void Find_ArticleWithEventData_MatchesNamesSurnamesAndAcronymsInTheirCase()
    {
        var dictionary = ActorDictionary.Parse(Norland + "\nUN_ [IGOUNO]\n+UN_SECRETARIAT_\n", "n.actors");
        var text = "Anna Stark left Norland. Stark told the UN Secretariat, not Kim Jong Un, and the UN agreed.";

        var mentions = new MentionFinder(dictionary).Find(Article.Verbatim(new ArticleInfo("a", "a.txt"), text));

        Assert.Equal(
            ["Anna Stark", "Norland", "Stark", "UN Secretariat", "UN"], mentions.Select(mention => mention.Text));
    }
}
