using System.Collections.Frozen;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>
/// Events told by the words next to the counted, whatever the tree says: the verb right before the number ("killing 12"), what is said right
/// behind the counted ("2 killed", "12 people were found dead"). In headlines and lists, where trees fail most, this is the surest evidence.
/// </summary>
internal static class NeighbourEvents
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> Passed = WordLists.Of("between");

    /// <summary>The events told, those behind the counted first.</summary>
    public static void Read(SentenceReading sentence, Reading reading, NumberNode number, List<(string Event, string Rule)> found)
    {
        if (Behind(sentence, reading, number) is { } behind)
            found.Add((behind, "said-behind"));
        if (Before(sentence, reading) is { } before)
            found.Add((before, "verb-before"));
    }

    // "killing 12", "wounded at least five others", "the deaths of 12"
    private static string? Before(SentenceReading sentence, Reading reading)
    {
        var at = reading.From - 1;
        while (Passed.Contains(sentence.Line.Lower(at)) && at > reading.From - 4)
            at--;
        // "in exchange for 12 prisoners"
        if (sentence.Line.Is(reading.From - 1, "for") && EventFrames.Of("for", sentence.Line.Lower(reading.From - 2)).Select(frame => frame.Event).FirstOrDefault() is { } given)
            return given;
        if (Level(sentence, reading) is { } level)
            return level;
        var node = sentence.Node(at);
        if (node < 0 || IsActorOnly(sentence, node))
            return null;
        // "quake kills 12": a headline's verb that the tree takes for a noun shows by its form right before the number.
        if (sentence.IsNoun(node))
            return at == reading.From - 1 && sentence.Line.Lower(at) is [.., 's'] ? First(sentence, node, "patient", sentence.Line.Lower(at)) : null;
        return First(sentence, node, "patient") ?? (sentence.Line.Ends(at, "ed") ? First(sentence, node, "state", sentence.Line.Lower(at)) : null);
    }

    // "a death toll of 22", "the toll at 22": the noun before names what the bare number counts.
    private static string? Level(SentenceReading sentence, Reading reading)
    {
        if (reading.Phrase is not null || sentence.Line.Lower(reading.From - 1) is not ("at" or "of" or "to" or "past"))
            return null;
        var noun = sentence.Node(reading.From - 2);
        return sentence.IsNoun(noun) ? First(sentence, noun, "noun") : null;
    }

    // "were killed" before a number is no verb that governs it.
    private static bool IsActorOnly(SentenceReading sentence, int node) => sentence.Tree.Has(node, Relation.AuxPass);

    private static string? Behind(SentenceReading sentence, Reading reading, NumberNode number)
    {
        var line = sentence.Line;
        var passive = false;
        for (var at = reading.Next; at < reading.Next + Reach; at++)
        {
            var node = sentence.Node(at);
            if (node < 0)
                return null;
            if (First(sentence, node, "state", line.Lower(at)) is { } state && !IsBeforeNoun(sentence, node, number))
                return state;
            if (sentence.Tree.Tokens[node] is { Xpos: "VBN" or "VBD" } && First(sentence, node, "patient") is { } happened && (passive || IsPair(sentence, node) || !HasObject(sentence, node)))
                return happened;
            if (!passive && sentence.IsVerb(node) && First(sentence, node, "actor") is { } done)
                return done;
            if (!Passed.Contains(line.Lower(at)) && !line.IsManner(at))
                return null;
            passive |= line.Is(at, WordClass.Auxiliary);
        }

        return null;
    }

    // "230 taken hostage": what stands behind the verb belongs to it.
    private static bool IsPair(SentenceReading sentence, int verb) =>
        EventFrames.Of("patient", sentence.Lemma(verb)).Any(frame => frame.With is not null && EventReader.GoesWith(sentence, verb, frame.With));

    private static bool HasObject(SentenceReading sentence, int verb)
    {
        if (sentence.Tree.Has(verb, Relation.Obj))
            return true;
        var next = verb + 1;
        return next < sentence.Tree.Tokens.Count && sentence.Tree.Tokens[next].Tag is Tag.Det or Tag.Num or Tag.Pron or Tag.Propn;
    }

    // "two wounded men": the state belongs to the noun behind it, which the number counts too; "five missing persons reports" does not.
    private static bool IsBeforeNoun(SentenceReading sentence, int node, NumberNode number) =>
        sentence.Tree.Tokens[node].Relation is Relation.Amod or Relation.Compound && sentence.Tree.Tokens[node].Head == node + 1 && number.Noun != node + 1;

    /// <summary>The event that the whole is named after, of which the number counts a part ("three of the wounded").</summary>
    public static void OfWhole(SentenceReading sentence, NumberNode number, List<(string Event, string Rule)> found)
    {
        if (PartRules.Whole(sentence, number) is not (>= 0 and var whole))
            return;
        foreach (var slot in new[] { "noun", "role" })
        {
            if (First(sentence, whole, slot) is { } happened)
                found.Add((happened, EventReader.Presupposed + "part"));
        }

        if (First(sentence, whole, "state", sentence.Tree.Tokens[whole].Form.ToLowerInvariant()) is { } state)
            found.Add((state, EventReader.Presupposed + "part"));
    }

    private static string? First(SentenceReading sentence, int node, string slot, string? word = null) =>
        EventFrames.Of(slot, word ?? sentence.Lemma(node)).Where(frame => frame.With is null || EventReader.GoesWith(sentence, node, frame.With)).Select(frame => frame.Event).FirstOrDefault();
}
