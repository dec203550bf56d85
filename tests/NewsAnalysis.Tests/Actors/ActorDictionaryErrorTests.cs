using NewsAnalysis.Actors;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Actors;

public class ActorDictionaryErrorTests
{
    private const string Types = "person, state, organisation, armed-group, outlet, place, group";

    [Fact]
    public void Parse_UnknownKey_ListsTheKnownKeys() =>
        AssertProblem(
            "- name: Ruritania\n  type: state\n  metonym: [Strelsau]\n",
            "actors.yaml:3:3: found the unknown key 'metonym'; expected one of name, type, aliases, acronyms, demonyms, metonyms, surname, "
                + "surnameAlone, not, memberOf. "
            + "Did you mean 'metonyms'?");

    [Fact]
    public void Parse_UnknownType_ListsTheTypes() =>
        AssertProblem("- name: Ruritania\n  type: country\n",
            $"actors.yaml:2:9: found the unknown type 'country'; expected one of {Types}. Correct it or remove it.");

    [Fact]
    public void Parse_MisspelledType_NamesTheNearest() =>
        AssertProblem("- {name: Ruritania, type: sate}\n",
            $"actors.yaml:1:27: found the unknown type 'sate'; expected one of {Types}. Did you mean 'state'?");

    [Fact]
    public void Parse_MissingType_SaysWhich() =>
        AssertProblem("- name: Ruritania\n", $"actors.yaml:1:3: found no type for 'Ruritania'; expected one of {Types}. Add 'type: …'.");

    [Fact]
    public void Parse_MissingName_SaysWhere() =>
        AssertProblem("- type: state\n",
            "actors.yaml:1:3: found an actor without a name; expected 'name: …'. Add the name, which is also its label.");

    [Fact]
    public void Parse_DuplicateName_NamesTheFirstLine() =>
        AssertProblem(
            "- {name: Ruritania, type: state}\n- {name: Ruritania, type: place}\n",
            "actors.yaml:2:10: found a second actor named 'Ruritania' (the first is in line 1); expected unique names. "
                + "Join the two or rename one.");

    [Fact]
    public void Parse_AliasOfTwoActors_NamesBoth() =>
        AssertProblem(
            "- {name: Ruritania, type: state, aliases: [The Kingdom]}\n- {name: Graustark, type: state, metonyms: [the kingdom]}\n",
            "actors.yaml:2:45: found 'the kingdom' for 'Graustark', but it already names 'Ruritania' (line 1); "
                + "expected every name to mean one actor. "
            + "Remove it from one of them.");

    [Fact]
    public void Parse_SurnameOfTwoPeople_IsAllowed() =>
        Assert.Equal(2, ActorDictionary.Parse("- {name: Anna Elphberg, type: person}\n- {name: Rudolf Elphberg, type: person}\n",
            "actors.yaml").Actors.Count);

    [Fact]
    public void Parse_UnknownParent_NamesTheNearest() =>
        AssertProblem(
            "- {name: Ruritania, type: state}\n- {name: Black Michael, type: person, memberOf: [{actor: Ruritana}]}\n",
            "actors.yaml:2:58: found 'Ruritana' as the actor of a membership, which is no actor here; expected the name of one. "
                + "Did you mean 'Ruritania'?");

    [Fact]
    public void Parse_BadDate_ShowsTheForms() =>
        AssertProblem(
            "- {name: A B, type: person, memberOf: [{actor: C, from: 13/02/24}]}\n- {name: C, type: group}\n",
            "actors.yaml:1:57: found '13/02/24' as 'from', which is no date; expected yyyy-MM-dd, yyyy-MM or yyyy. "
                + "Correct it or remove the key.");

    [Fact]
    public void Parse_UntilBeforeFrom_ShowsBoth() =>
        AssertProblem(
            "- {name: A B, type: person, memberOf: [{actor: C, from: 2020, until: 2019-12-31}]}\n- {name: C, type: group}\n",
            "actors.yaml:1:70: found 'until' 2019-12-31 before 'from' 2020; expected it after. Exchange or correct the dates.");

    [Fact]
    public void Parse_CircleOfMemberships_ShowsIt() =>
        AssertProblem(
            "- {name: A, type: group, memberOf: [{actor: B}]}\n- {name: B, type: group, memberOf: [{actor: A}]}\n",
            "actors.yaml:2:45: found a circle of memberships (A in B in A); expected none. Remove one of them.");

    [Fact]
    public void Parse_SingleValueForList_ShowsTheBrackets() =>
        AssertProblem(
            "- {name: Ruritania, type: state, aliases: Kingdom}\n",
            "actors.yaml:1:43: found a single value as 'aliases'; expected a list. Put it in brackets: [Kingdom].");

    [Fact]
    public void Parse_KeyTwice_SaysWhere() =>
        AssertProblem("- {name: A, type: group, type: state}\n",
            "actors.yaml:1:26: found the key 'type' a second time; expected it once. Join the two values.");

    [Fact]
    public void Parse_BadFlag_SaysWhatFits() =>
        AssertProblem("- {name: A B, type: person, surnameAlone: yes}\n",
            "actors.yaml:1:43: found 'yes' as 'surnameAlone'; expected true or false, without quotes. Correct it.");

    [Fact]
    public void Parse_FlagInQuotes_SaysWhatFits() =>
        AssertProblem("- {name: A B, type: person, surnameAlone: 'true'}\n",
            "actors.yaml:1:43: found 'true' as 'surnameAlone'; expected true or false, without quotes. Correct it.");

    [Fact]
    public void Parse_SurnameTrue_SaysWhatFits() =>
        AssertProblem("- {name: A B, type: person, surname: true}\n",
            "actors.yaml:1:38: found 'true' as 'surname'; expected the words, or false for none. Correct it or remove the key.");

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void Parse_SurnameFalse_GivesNone(string word) =>
        Assert.Null(
            Assert.Single(ActorDictionary.Parse($"- {{name: A B, type: person, surname: {word}}}\n", "actors.yaml").Actors).Surname);

    [Fact]
    public void Parse_NullInAList_IsAProblem() =>
        AssertProblem("- {name: A, type: group, acronyms: [null]}\n",
            "actors.yaml:1:37: found an empty or nested value in 'acronyms'; expected words. Remove it or write the words.");

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    public void Parse_EmptyMembership_IsNone(string empty) =>
        Assert.Empty(
            Assert.Single(ActorDictionary.Parse($"- name: A\n  type: group\n  memberOf: {empty}\n", "actors.yaml").Actors).MemberOf);

    [Fact]
    public void Parse_ListForAWord_IsReportedOnce() =>
        AssertProblem(
            "- {name: [A, B], type: [group]}\n",
            "actors.yaml:1:10: found a list or mapping as 'name'; expected one value. Write it on the line of the key.\n"
            + "actors.yaml:1:24: found a list or mapping as 'type'; expected one value. Write it on the line of the key.");

    [Fact]
    public void Parse_UnknownParentOfTwoLetters_NamesNoOther() =>
        AssertProblem(
            "- {name: Aa, type: group}\n- {name: Bb, type: group, memberOf: [{actor: Xx}]}\n",
            "actors.yaml:2:46: found 'Xx' as the actor of a membership, which is no actor here; expected the name of one. "
                + "Correct it or remove it.");

    [Fact]
    public void Parse_Mapping_AsksForAList() =>
        AssertProblem("name: Ruritania\ntype: state\n",
            "actors.yaml:1:1: found a mapping; expected a list of actors. Begin every actor with '- name: …'.");

    [Fact]
    public void Parse_PlainItem_AsksForAnActor() =>
        AssertProblem("- Ruritania\n", "actors.yaml:1:3: found 'Ruritania'; expected an actor. Write '- name: …' with its keys below.");

    [Fact]
    public void Parse_Anchor_IsNotSupported() =>
        AssertProblem(
            "- name: &a A\n  type: group\n- name: *a\n  type: group\n",
            "actors.yaml:3:9: found an anchor's alias (*); expected plain lists and values. Write the value out.");

    [Fact]
    public void Parse_OpenBracket_SaysLineAndColumn() =>
        AssertProblem(
            "- name: A\n  aliases: [B, C\n- name: D\n",
            "actors.yaml:2:12: found text that is no YAML (a list or mapping is not closed); expected a list of actors. "
            + "Check the indentation, colons, brackets and quotes here and in the lines around.");

    [Theory]
    [InlineData("- name: A\n\ttype: group\n", "2:1")]
    [InlineData("- name: A\n  type: group\n- name: B\n  type: group\n  aliases:\n\t- C\n", "6:1")]
    [InlineData("- name: A\n  type: group\n  aliases:\n  \t- C\n", "4:3")]
    public void Parse_Tab_SaysLineAndColumn(string yaml, string place) =>
        AssertProblem(yaml, $"actors.yaml:{place}: found a tab before the text of the line; expected spaces. Put spaces in its place.");

    [Fact]
    public void Parse_DeepNesting_IsAnErrorNotACrash()
    {
        var error = Assert.Throws<InputException>(() => ActorDictionary.Parse(new string('[', 100_000), "actors.yaml"));
        Assert.Equal("actors.yaml:1:51: found nesting deeper than 50; expected plain lists and values. "
            + "See the keys that an entry may have.", error.Message);
    }

    [Fact]
    public void Parse_SeveralProblems_ReportsAllInFileOrder() =>
        AssertProblem(
            "- {name: A, type: group, colour: red}\n- {name: A, type: group}\n- {type: group}\n",
            "actors.yaml:1:26: found the unknown key 'colour'; expected one of name, type, aliases, acronyms, demonyms, metonyms, surname, "
                + "surnameAlone, not, memberOf. "
            + "Correct it or remove it.\n"
            + "actors.yaml:2:10: found a second actor named 'A' (the first is in line 1); expected unique names. "
                + "Join the two or rename one.\n"
            + "actors.yaml:3:3: found an actor without a name; expected 'name: …'. Add the name, which is also its label.");

    [Fact]
    public void Load_OtherEncoding_SaysWhere()
    {
        using var folder = new TempFolder().With("actors.yaml", (byte[])[.. "- name: A\n  type: group\n- name: Tür"u8, 0xfc]);
        var error = Assert.Throws<InputException>(() => ActorDictionary.Load(Path.Combine(folder.Path, "actors.yaml")));
        Assert.Equal("actors.yaml:3:12: found bytes that are no UTF-8; expected UTF-8 text. Save the file as UTF-8.", error.Message);
    }

    [Fact]
    public void Load_MissingFile_SaysThePath()
    {
        var error = Assert.Throws<InputException>(() => ActorDictionary.Load("no/such/actors.yaml"));
        Assert.StartsWith("no/such/actors.yaml: cannot be read (", error.Message, StringComparison.Ordinal);
    }

    private static void AssertProblem(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Throws<InputException>(() => ActorDictionary.Parse(yaml, "actors.yaml")).Message);
}
