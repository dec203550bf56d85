using System.Collections.Frozen;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells what happened to the counted from the words that govern them and the noun they are called by.</summary>
internal static class EventReader
{
    private static readonly FrozenSet<string> Personal = WordLists.Of("personal");

    private static readonly FrozenSet<string> Totals = WordLists.Of("count-noun");

    private static bool Modifies(SentenceReading sentence, NumberNode number, Governor governor) =>
        governor.Node >= 0 && sentence.Tree.IsWithin(governor.Node, number.Counted);

    // "three people with gunshot wounds"
    private static void With(SentenceReading sentence, NumberNode number, List<(string, string)> found)
    {
        foreach (var child in sentence.Children(number.Counted))
        {
            if (child > number.Counted && sentence.Tree.Tokens[child].Relation == Relation.Nmod && sentence.Case(child) == "with")
                Add(sentence, child, "noun", sentence.Lemma(child), "with", found);
        }
    }

    /// <summary>Begins the names of rules by which the words for the counted themselves tell the event, so that it stands whatever the clause says.</summary>
    public const string Presupposed = "those-";

    /// <summary>The events told, surest first, each with the name of the rule that told it; a count may have two ("killed or wounded").</summary>
    public static IReadOnlyList<(string Event, string Rule)> Read(SentenceReading sentence, Reading reading, NumberNode number, IReadOnlyList<Governor> governors, bool isTotal)
    {
        var found = new List<(string Event, string Rule)>();
        if (number.Top < 0)
            return found;
        if (reading.Unit is { Unit.Kind: not "percent" })
        {
            if (reading.Unit.Unit.IsMoney)
                Amounts(sentence, governors, found);
            else if (reading.Unit.Unit.Kind == "vote")
                found.Add(("vote", "vote-tally"));
            return found;
        }

        if (!isTotal)
            NeighbourEvents.Read(sentence, reading, number, found);
        States(sentence, number, found);
        With(sentence, number, found);
        var own = new List<(string Event, string Rule)>();
        foreach (var governor in governors.Where(governor => Modifies(sentence, number, governor)))
            Governed(sentence, number, governor, own);
        found.AddRange(own.Select(one => (one.Event, Presupposed + one.Rule)));
        if (!isTotal)
        {
            foreach (var governor in governors.Where(governor => !Modifies(sentence, number, governor)))
                Governed(sentence, number, governor, found);
        }

        OwnNoun(sentence, number, found);
        NeighbourEvents.OfWhole(sentence, number, found);
        // Captivity is a state: what happens to captives says more.
        return [.. found.Where(one => Fits(sentence, number, one.Event)).DistinctBy(one => one.Event).OrderBy(one => one.Event == "hold")];
    }

    // "12 dead", "five wounded soldiers"
    private static void States(SentenceReading sentence, NumberNode number, List<(string, string)> found)
    {
        foreach (var node in sentence.Children(number.Counted).Where(child => sentence.Tree.Tokens[child].Relation is Relation.Amod or Relation.Xcomp).Prepend(number.Counted))
        {
            foreach (var (happened, _) in EventFrames.Of("state", sentence.Tree.Tokens[node].Form.ToLowerInvariant()))
                found.Add((happened, Presupposed + "called-so"));
        }
    }

    private static void Governed(SentenceReading sentence, NumberNode number, Governor governor, List<(string, string)> found)
    {
        var lemma = sentence.Lemma(governor.Node);
        switch (governor.Slot)
        {
            case Slot.Patient:
                Add(sentence, governor.Node, "patient", lemma, "happens-to", found);
                // "The toll reached 22": the subject says what is counted.
                if (number.Noun < 0 && sentence.Tree.Subject(governor.Node) is >= 0 and var level)
                    Nominal(sentence, level, found);
                if (number.Noun < 0 && sentence.Tree.Object(governor.Node) is >= 0 and var put && put != number.Counted)
                    Nominal(sentence, put, found);
                break;
            case Slot.Actor:
                Add(sentence, governor.Node, "actor", lemma, "does", found);
                if (sentence.Tree.IsPassive(governor.Node))
                    Add(sentence, governor.Node, "patient", lemma, "happens-to", found);
                break;
            case Slot.Copular:
                Add(sentence, governor.Node, "state", sentence.Tree.Tokens[governor.Node].Form.ToLowerInvariant(), "said-to-be", found);
                if (number.Noun < 0)
                    Nominal(sentence, governor.Node, found);
                break;
            case Slot.OfNoun when governor.Preposition is "of" or "":
                Add(sentence, governor.Node, "noun", lemma, "noun-of", found);
                break;
            case Slot.OfNoun or Slot.Oblique when governor.Preposition == "for":
                Add(sentence, governor.Node, "for", lemma, "in-return-for", found);
                break;
            case Slot.OfNoun when governor.Preposition == "to":
                Add(sentence, governor.Node, "noun", lemma, "noun-to", found);
                break;
            case Slot.Oblique when number.Noun < 0 && governor.Preposition is "to" or "at" or "from" or "by" or "above" or "past":
                // "The toll rose to 22": the subject says what is counted.
                if (sentence.Tree.Subject(governor.Node) is >= 0 and var subject)
                    Nominal(sentence, subject, found);
                if (sentence.Tree.Object(governor.Node) is >= 0 and var told)
                    Nominal(sentence, told, found);
                break;
        }
    }

    // The noun itself, or what it is the number of ("the number of deaths").
    private static void Nominal(SentenceReading sentence, int node, List<(string, string)> found)
    {
        Add(sentence, node, "noun", sentence.Lemma(node), "subject-counts", found);
        Add(sentence, node, "role", sentence.Lemma(node), "subject-counts", found);
        foreach (var child in sentence.Children(node))
        {
            if (sentence.Tree.Tokens[child].Relation is Relation.Nmod or Relation.Compound)
            {
                Add(sentence, child, "noun", sentence.Lemma(child), "subject-counts", found);
                Add(sentence, child, "state", sentence.Tree.Tokens[child].Form.ToLowerInvariant(), "subject-counts", found);
                foreach (var inner in sentence.Children(child).Where(at => sentence.Tree.Tokens[at].Relation is Relation.Acl))
                    Add(sentence, inner, "patient", sentence.Lemma(inner), "subject-counts", found);
            }
        }
    }

    // "23 arrests", "200 hostages", "12 deaths"
    private static void OwnNoun(SentenceReading sentence, NumberNode number, List<(string, string)> found)
    {
        if (number.Noun < 0)
            return;
        var lemma = sentence.Lemma(number.Noun);
        Add(sentence, number.Noun, "noun", lemma, "counts-events", found);
        Add(sentence, number.Noun, "role", lemma, Presupposed + "called-by-role", found);
    }

    private static void Amounts(SentenceReading sentence, IReadOnlyList<Governor> governors, List<(string Event, string Rule)> found)
    {
        foreach (var governor in governors)
        {
            var lemma = sentence.Lemma(governor.Node);
            if (governor.Slot is Slot.Patient or Slot.Oblique or Slot.Copular or Slot.Actor)
                Add(sentence, governor.Node, "amount", lemma, "amount-of-verb", found);
            if (governor.Slot is Slot.OfNoun or Slot.InNoun or Slot.Copular)
                Add(sentence, governor.Node, "noun", lemma, "amount-of-noun", found);
        }

        found.RemoveAll(one => one.Event is not ("pay" or "cost" or "value" or "earn" or "lose" or "sell" or "buy"));
    }

    private static void Add(SentenceReading sentence, int node, string slot, string lemma, string rule, List<(string, string)> found)
    {
        foreach (var (happened, with) in EventFrames.Of(slot, lemma).Concat(EventFrames.Of(slot, sentence.Tree.Tokens[node].Form.ToLowerInvariant())))
        {
            if (with is not null && !GoesWith(sentence, node, with))
                continue;
            found.Add((happened, rule));
            return;
        }
    }

    // "took 12 hostage", "laid off", "set free": the other word depends on the verb, or stands close behind it.
    internal static bool GoesWith(SentenceReading sentence, int verb, string with)
    {
        var tokens = sentence.Tree.Tokens;
        for (var at = Math.Max(0, verb - 2); at < tokens.Count && at <= verb + 8; at++)
        {
            if (sentence.Lemma(at) == with || string.Equals(tokens[at].Form, with, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // People, and not things, are killed and held.
    private static bool Fits(SentenceReading sentence, NumberNode number, string happened)
    {
        if (happened is "pay" or "cost" or "earn" or "value")
            return false;
        if (number.Noun < 0 || !Personal.Contains(happened))
            return true;
        var lemma = sentence.Lemma(number.Noun);
        return EventFrames.CanBePerson(lemma) || Totals.Contains(lemma) || EventFrames.Of("noun", lemma).Any() || EventFrames.Of("role", lemma).Any()
            || EventFrames.Of("state", sentence.Tree.Tokens[number.Noun].Form.ToLowerInvariant()).Any() || sentence.Tree.Tokens[number.Noun].Tag == Tag.Propn;
    }
}
