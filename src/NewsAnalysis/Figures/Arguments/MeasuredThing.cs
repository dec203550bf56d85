using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the thing that a measure measures.</summary>
internal static class MeasuredThing
{
    /// <summary>The name of the rule by which a verb makes what is measured so much, and nobody earns it.</summary>
    public const string Made = "made-measure";

    /// <summary>The name of the rule by which an adjective behind the measure says what of its subject is measured.</summary>
    public const string Extent = "measured-extent";

    private const int Widest = 6;

    private static readonly FrozenSet<string> Links = WordLists.Of("measure-of");

    private static readonly HashSet<Relation> Attributes =
        [Relation.Compound, Relation.Nummod, Relation.Amod, Relation.NmodUnmarked, Relation.Nmod, Relation.NmodDesc, Relation.Dep];

    /// <summary>The node of the measured thing, with the name of the rule; -1 where the sentence names none beside the measure.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The measure.</param>
    /// <param name="number">The place of the measure in the tree.</param>
    /// <param name="governors">What governs it.</param>
    public static (int Node, string? Rule) Find(SentenceReading sentence, NumberReading reading, NumberNode number,
        IReadOnlyList<Governor> governors)
    {
        if (number.Top < 0)
            return (-1, null);
        if (Behind(sentence, number.Top, isAmount: reading.Unit is not { Unit.Kind: "percent" or "time" }) is >= 0 and var behind)
            return (behind, "measure-of");
        if (IsBefore(sentence, number.Top))
            return (sentence.Tree.Tokens[number.Top].Head, "measure-before-noun");

        // "a fine of $200", "the price is $5", "shares at $31"; "to the tune of $200" names nothing.
        foreach (var governor in governors.Where(
            governor => sentence.IsNoun(governor.Node) && !MissedVerb.IsBefore(sentence, reading, governor.Node)))
        {
            if (governor.Slot is Slot.OfNoun or Slot.InNoun && PhraseWords.Of(sentence, governor.Node) is not null)
                return (governor.Node, "noun-with-measure");
            if (governor.Slot == Slot.Copular)
                return (governor.Node, "subject-is-measure");
        }

        if (reading.Unit is { Unit: { IsMoney: false, Kind: not "percent" } } && Extended(sentence, number.Top) is >= 0 and var extended)
            return (extended, Extent);
        return MadeSo(sentence, number.Top, governors) is >= 0 and var made ? (made, Made) : (-1, null);
    }

    // "the tunnel is 7 miles long", "a road that is 14 miles long"; not "is 7 miles longer".
    private static int Extended(SentenceReading sentence, int top)
    {
        var adjective = sentence.Tree.Tokens[top].Head;
        if (adjective <= top || sentence.Tree.Tokens[adjective] is not { Xpos: "JJ" } extent)
            return -1;
        var subject = sentence.Tree.Subject(adjective);
        return extent.Relation == Relation.AclRelcl && !sentence.IsNoun(subject) ? extent.Head : subject;
    }

    // "making the total reward $200": what the verb makes so much of stands right before the amount.
    private static int MadeSo(SentenceReading sentence, int top, IReadOnlyList<Governor> governors) =>
        governors is [{ Slot: Slot.Patient, Node: var verb }, ..] && WordLists.Of("make").Contains(sentence.Lemma(verb))
            && sentence.Node(sentence.Token(top) - 1) is >= 0 and var before && before > verb && sentence.IsNoun(before)
            && sentence.Tree.Tokens[before].Head == verb ? before : -1;

    // "$70 million in aid", "450 Nm of torque"; "38 percent in the primary", "four days in the hills" say where.
    private static int Behind(SentenceReading sentence, int top, bool isAmount)
    {
        foreach (var child in sentence.Children(top))
        {
            var isLink = Links.Contains(sentence.Case(child)) || (isAmount && sentence.Case(child) == "in");
            if (child > top && isLink && sentence.Tree.Tokens[child].Relation == Relation.Nmod && !TimeWords.IsTime(sentence, child)
                && sentence.IsNoun(child))
                return child;
        }

        return -1;
    }

    /// <summary>Whether the unit stands before the noun: "an $800 oven", "a two-hour film".</summary>
    public static bool IsBefore(SentenceReading sentence, int top)
    {
        var (head, relation) = (sentence.Tree.Tokens[top].Head, sentence.Tree.Tokens[top].Relation);
        return head > top && head - top <= Widest && sentence.IsNoun(head) && Attributes.Contains(relation);
    }
}
