using NewsAnalysis.Actors;

namespace NewsAnalysis.Tests.Actors;

public class ActorDictionaryErrorTests
{
    private const string Types = "person, state, organisation, armed-group, outlet, place, group";

    [Fact]
    public void Parse_UnknownKey_ListsTheKnownKeys() =>
        AssertProblem(
            "- name: Ruritania\n  type: state\n  metonym: [Strelsau]\n",
            "actors.yaml:3:3: found the unknown key 'metonym'; expected one of name, type, aliases, acronyms, demonyms, metonyms, surname, surnameAlone, not, memberOf. "
            + "Did you mean 'metonyms'?");

    [Fact]
    public void Parse_UnknownType_ListsTheTypes() =>
        AssertProblem("- name: Ruritania\n  type: country\n", $"actors.yaml:2:9: found the unknown type 'country'; expected one of {Types}. Correct it or remove it.");

    [Fact]
    public void Parse_MisspelledType_NamesTheNearest() =>
        AssertProblem("- {name: Ruritania, type: sate}\n", $"actors.yaml:1:27: found the unknown type 'sate'; expected one of {Types}. Did you mean 'state'?");

    [Fact]
    public void Parse_MissingType_SaysWhich() =>
        AssertProblem("- name: Ruritania\n", $"actors.yaml:1:3: found no type for 'Ruritania'; expected one of {Types}. Add 'type: …'.");

    [Fact]
    public void Parse_MissingName_SaysWhere() =>
        AssertProblem("- type: state\n", "actors.yaml:1:3: found an actor without a name; expected 'name: …'. Add the name, which is also its label.");

    [Fact]
    public void Parse_DuplicateName_NamesTheFirstLine() =>
        AssertProblem(
            "- {name: Ruritania, type: state}\n- {name: Ruritania, type: place}\n",
            "actors.yaml:2:10: found a second actor named 'Ruritania' (the first is in line 1); expected unique names. Join the two or rename one.");

    [Fact]
    public void Parse_AliasOfTwoActors_NamesBoth() =>
        AssertProblem(
            "- {name: Ruritania, type: state, aliases: [The Kingdom]}\n- {name: Graustark, type: state, metonyms: [the kingdom]}\n",
            "actors.yaml:2:45: found 'the kingdom' for 'Graustark', but it already names 'Ruritania' (line 1); expected every name to mean one actor. "
            + "Remove it from one of them.");

    [Fact]
    public void Parse_SurnameOfTwoPeople_IsAllowed() =>
        Assert.Equal(2, ActorDictionary.Parse("- {name: Anna Elphberg, type: person}\n- {name: Rudolf Elphberg, type: person}\n", "actors.yaml").Actors.Count);

    [Fact]
    public void Parse_UnknownParent_NamesTheNearest() =>
        AssertProblem(
            "- {name: Ruritania, type: state}\n- {name: Black Michael, type: person, memberOf: [{actor: Ruritana}]}\n",
            "actors.yaml:2:58: found 'Ruritana' as the actor of a membership, which is no actor here; expected the name of one. Did you mean 'Ruritania'?");

    [Fact]
    public void Parse_BadDate_ShowsTheForms() =>
        AssertProblem(
            "- {name: A B, type: person, memberOf: [{actor: C, from: 13/02/24}]}\n- {name: C, type: group}\n",
            "actors.yaml:1:57: found '13/02/24' as 'from', which is no date; expected yyyy-MM-dd, yyyy-MM or yyyy. Correct it or remove the key.");

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
        AssertProblem("- {name: A, type: group, type: state}\n", "actors.yaml:1:26: found the key 'type' a second time; expected it once. Join the two values.");

    [Fact]
    public void Parse_BadFlag_SaysWhatFits() =>
        AssertProblem("- {name: A B, type: person, surnameAlone: yes}\n", "actors.yaml:1:43: found 'yes' as 'surnameAlone'; expected true or false. Correct it.");

    [Fact]
    public void Parse_Mapping_AsksForAList() =>
        AssertProblem("name: Ruritania\ntype: state\n", "actors.yaml:1:1: found a mapping; expected a list of actors. Begin every actor with '- name: …'.");

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
            "actors.yaml:2:14: found text that is no YAML (a list or mapping is not closed); expected a list of actors. "
            + "Check the indentation, colons, brackets and quotes here and in the lines around.");

    [Fact]
    public void Parse_Tab_SaysLineAndColumn()
    {
        var error = Assert.Throws<InputException>(() => ActorDictionary.Parse("- name: A\n\ttype: group\n", "actors.yaml"));
        Assert.StartsWith("actors.yaml:1:9: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("found text that is no YAML (", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DeepNesting_IsAnErrorNotACrash()
    {
        var error = Assert.Throws<InputException>(() => ActorDictionary.Parse(new string('[', 100_000), "actors.yaml"));
        Assert.Equal("actors.yaml:1:51: found nesting deeper than 50; expected plain lists and values. See the keys that an entry may have.", error.Message);
    }

    [Fact]
    public void Parse_SeveralProblems_ReportsAllInFileOrder() =>
        AssertProblem(
            "- {name: A, type: group, colour: red}\n- {name: A, type: group}\n- {type: group}\n",
            "actors.yaml:1:26: found the unknown key 'colour'; expected one of name, type, aliases, acronyms, demonyms, metonyms, surname, surnameAlone, not, memberOf. "
            + "Correct it or remove it.\n"
            + "actors.yaml:2:10: found a second actor named 'A' (the first is in line 1); expected unique names. Join the two or rename one.\n"
            + "actors.yaml:3:3: found an actor without a name; expected 'name: …'. Add the name, which is also its label.");

    [Fact]
    public void Load_MissingFile_SaysThePath()
    {
        var error = Assert.Throws<InputException>(() => ActorDictionary.Load("no/such/actors.yaml"));
        Assert.StartsWith("no/such/actors.yaml: cannot be read (", error.Message, StringComparison.Ordinal);
    }

    private static void AssertProblem(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Throws<InputException>(() => ActorDictionary.Parse(yaml, "actors.yaml")).Message);
}
