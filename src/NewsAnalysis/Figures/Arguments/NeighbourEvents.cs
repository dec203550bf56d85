using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Events told by the words next to the counted, whatever the tree says: the verb right before the number ("killing 12"), what is
/// said right behind the counted ("2 killed", "12 people were found dead"). In headlines and lists, where trees fail most, this is the
/// surest evidence.</summary>
internal static class NeighbourEvents
{
    /// <summary>The name of the rule that the whole is named after what happened.</summary>
    public const string Part = EventReader.Presupposed + "part";

    /// <summary>The name of the rule that a verb before the number tells the event.</summary>
    public const string BeforeRule = "verb-before";

    private static readonly FrozenSet<string> Passed = WordLists.Of("between");

    private static readonly FrozenSet<string> Means = WordLists.Of("means");

    /// <summary>The events told, those behind the counted first.</summary>
    public static void Read(SentenceReading sentence, NumberReading reading, NumberNode number, Counted counted,
        List<(string Event, string Rule)> found)
    {
        var before = Before(sentence, reading, counted);
        var behind = EventsBehind.Read(sentence, reading, number, counted);
        // "killing two men was charged": what stands behind is said of another.
        if (before is null || !behind.IsVerb)
            Add(behind.Event, behind.Other, behind.Rule, found);
        if (before is { } told)
            Add(told, Paired(sentence, reading, counted, told), BeforeRule, found);
    }

    private static void Add(string? happened, string? other, string rule, List<(string Event, string Rule)> found)
    {
        if (happened is not null)
            found.Add((happened, rule));
        if (other is not null && other != happened)
            found.Add((other, RoleReader.Together));
    }

    // "killing 12", "wounded at least five others", "the deaths of 12"
    private static string? Before(SentenceReading sentence, NumberReading reading, Counted counted)
    {
        if ((Given(sentence, reading, counted) ?? Level(sentence, reading, counted)) is { } named)
            return named;
        var at = Verb(sentence, reading);
        var node = sentence.Node(at);
        var done = EventFrames.Find(sentence, counted, node, "patient");
        // "The death toll hits 40": nobody is hit.
        if (done is not null && reading.Phrase is null && sentence.Line.In(at - 1, "named-count"))
            return EventFrames.Find(sentence, counted, sentence.Node(at - 1), "noun");
        if (node < 0 || IsActorOnly(sentence, node))
            return null;
        var (isVerb, isState) = sentence.IsNoun(node) ? (IsVerbal(sentence.Line, reading, at), true) : (true, sentence.Line.Ends(at, "ed"));
        return !isVerb ? null : done ?? (isState ? EventFrames.Find(sentence, counted, node, "state") : null);
    }

    // "in exchange for 12 prisoners"
    private static string? Given(SentenceReading sentence, NumberReading reading, Counted counted) =>
        sentence.Line.Is(reading.From - 1, "for") ? EventFrames.Find(sentence, counted, sentence.Node(reading.From - 2), "for") : null;

    // "quake kills 12", "shot 12", "the wounding of 12": a verb that the tree takes for a noun shows by its form.
    private static bool IsVerbal(TokenLine line, NumberReading reading, int at) =>
        at == reading.From - 1 || (at == reading.From - 2 && line.In(at + 1, "particle"))
            ? line.Lower(at) is [.., 's'] || EventFrames.Has("state", line.Lower(at)) : at == reading.From - 2
                && line.Is(at + 1, "of") && line.Ends(at, "ing");

    private static int Verb(SentenceReading sentence, NumberReading reading)
    {
        var at = reading.From - 1;
        while (Passed.Contains(sentence.Line.Lower(at)) && at > reading.From - 4 && !(at == reading.From - 1 && sentence.Line.Is(at, "at")))
            at--;
        return sentence.Line.In(at, "particle") ? at - 1 : at;
    }

    // "killed or wounded 100": the verb before, of the same form, has the same object.
    private static string? Paired(SentenceReading sentence, NumberReading reading, Counted counted, string told)
    {
        var at = Verb(sentence, reading);
        var (last, first) = (sentence.Node(at), sentence.Node(at - 2));
        return first >= 0 && sentence.Line.In(at - 1, "conjunction") && sentence.Tree.Tokens[first].Xpos == sentence.Tree.Tokens[last].Xpos
            && EventFrames.Find(sentence, counted, first, "patient") is { } other && other != told
            && !(sentence.Line.Is(at - 1, "and") && Means.Contains(other)) ? other : null;
    }

    // "a death toll of 22", "the toll at 22": the noun before names what the bare number counts.
    private static string? Level(SentenceReading sentence, NumberReading reading, Counted counted)
    {
        if (reading.Phrase is not null || !sentence.Line.In(reading.From - 1, "before-toll"))
            return null;
        var noun = sentence.Node(reading.From - 2);
        return sentence.IsNoun(noun) ? EventFrames.Find(sentence, counted, noun, "noun") : null;
    }

    // "were killed" before a number is no verb that governs it.
    private static bool IsActorOnly(SentenceReading sentence, int node) => sentence.Tree.Has(node, Relation.AuxPass);

    /// <summary>The event that the whole is named after, of which the number counts a part ("three of the wounded").</summary>
    public static void OfWhole(SentenceReading sentence, NumberNode number, List<(string Event, string Rule)> found)
    {
        // "40 relatives of the dead" are no part of the dead.
        if (PartRules.Whole(sentence, number) is not (>= 0 and var whole)
            || (number.Noun >= 0 && number.Noun != whole && sentence.Case(whole) == "of"))
            return;
        foreach (var slot in new[] { "noun", "role", "state" })
        {
            if (EventFrames.Find(sentence, Counted.Unknown, whole, slot) is { } happened)
                found.Add((happened, Part));
        }
    }
}
