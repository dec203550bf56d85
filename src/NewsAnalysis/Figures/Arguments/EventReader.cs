using System.Collections.Frozen;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells what happened to the counted from the words that govern them and the noun they are called by.</summary>
internal sealed class EventReader
{
    /// <summary>
    /// Begins the names of rules by which the words for the counted themselves tell the event, so that it stands whatever the clause says.
    /// </summary>
    public const string Presupposed = "those-";

    private static readonly FrozenSet<string> Means = WordLists.Of("means");

    private static readonly FrozenSet<string> Including = WordLists.Of("including-verb");
    private static readonly FrozenSet<string> None = WordLists.Of("no");
    private static readonly FrozenSet<string> Totals = WordLists.Of("count-noun");

    private const int Farthest = 14;

    private readonly SentenceReading sentence;
    private readonly NumberNode number;
    private readonly Counted counted;
    private readonly bool isBare;
    private readonly int ownNoun;
    private readonly List<(string Event, string Rule)> found = [];

    private EventReader(SentenceReading sentence, Reading reading, NumberNode number)
    {
        (this.sentence, this.number, isBare) = (sentence, number, number.Noun < 0 && reading.Phrase is null);
        ownNoun = reading is { Phrase: { Compound: false } phrase, Borrowed: false } && sentence.Node(phrase.To - 1) is var head
            && (number.Noun < 0 || head < number.Noun)
            ? head : number.Noun;
        counted = EventFrames.CountedOf(sentence, reading, number);
    }

    /// <summary>
    /// The events told, surest first, each with the name of the rule that told it; a count may have two ("killed or wounded").
    /// </summary>
    public static IReadOnlyList<(string Event, string Rule)> Read(SentenceReading sentence, Reading reading, NumberNode number,
        IReadOnlyList<Governor> governors, bool isTotal)
    {
        if (number.Top < 0)
            return [];
        var reader = new EventReader(sentence, reading, number);
        if (reading.Unit is { Unit.Kind: "vote" })
            return [("vote", "vote-tally")];
        if (reader.counted == Counted.Money)
            reader.Amounts(governors);
        else if (reading.Unit is null or { Unit.Kind: "percent" })
            reader.Counts(reading, governors, isTotal);
        return reader.found;
    }

    private void Counts(Reading reading, IReadOnlyList<Governor> governors, bool isTotal)
    {
        // "two bodies were taken to a hospital": what befalls the dead is no fate of theirs.
        if (EventFrames.Find(sentence, counted, ownNoun, "role") == "kill" || (isBare && Tallied(reading)))
        {
            OwnNoun();
            return;
        }

        // "rose 2 percent and zinc rallied": what a change is followed by says nothing of it.
        if (!isTotal && reading.UnitNormal != "count" && reading is not { Unit: not null, Change: not Change.None })
            NeighbourEvents.Read(sentence, reading, number, counted, found);
        States(reading);
        With();
        var told = found.Count;
        foreach (var governor in governors.Where(governor => Modifies(governor) && !(isTotal && IsMisread(governor))))
            Governed(governor);
        for (var i = told; i < found.Count; i++)
            found[i] = (found[i].Event, Presupposed + found[i].Rule);
        foreach (var governor in governors.Where(governor => !isTotal && !Modifies(governor)))
        {
            Governed(governor);
            if (IsOfAnother(governor))
                break;
        }

        OwnNoun();
        NeighbourEvents.OfWhole(sentence, number, found);
        Order(governors);
    }

    // "The number of dead has passed 450", "the tally of dead and injured reached 62": what the bare number is the number of.
    private bool Tallied(Reading reading)
    {
        var line = sentence.Line;
        var before = Bounds.BoundWords.Skip(line, reading.From) - 1;
        if (line.In(before, "number-verb"))
            Called(before - 1, "number-of"); // "the dead number 300"
        for (var at = reading.From - 1; found.Count == 0 && at > reading.From - Farthest && at >= 0 && !line.IsNumber(at)
            && !line.In(at, "clause-mark"); at--)
        {
            if (!line.In(at, "named-count") || !line.In(at + 1, "count-of"))
                continue;
            var from = line.In(at + 2, "definite") ? at + 3 : at + 2;
            Called(from, "number-of");
            if (found.Count > 0 && line.In(from + 1, "conjunction"))
                Called(from + 2, RoleReader.Together);
        }

        return found.Count > 0;
    }

    private void Called(int at, string rule)
    {
        Add(sentence.Node(at), "state", rule);
        if (sentence.Line.Ends(at, "ed"))
            Add(sentence.Node(at), "patient", rule);
    }

    private bool Modifies(Governor governor) => governor.Node >= 0 && sentence.Tree.IsWithin(governor.Node, number.Counted);

    // "one of the 45 horses died" with "died" below the horses: a clause that describes them by what they did has "that" or "which".
    private bool IsMisread(Governor governor) =>
        sentence.Tree.Tokens[governor.Node] is { Relation: Relation.AclRelcl, Xpos: "VBD" or "VBZ" or "VBP" }
        && !sentence.Children(governor.Node).Any(
            child => sentence.Tree.Tokens[child].Xpos is "WDT" or "WP" or "WP$" || sentence.Tree.Tokens[child].Relation is Relation.Nsubj);

    // "the mother of three boys was killed", "nobody from the crew of 16 was hurt": what is said of the noun above is not said of them,
    // unless it counts them ("a group of three").
    private bool IsOfAnother(Governor governor) =>
        governor is { Slot: Slot.OfNoun, Preposition: not "include" } && governor.Node != number.Top
            && !Totals.Contains(sentence.Lemma(governor.Node))
        && (sentence.Tree.Tokens[governor.Node].Tag is Tag.Noun or Tag.Propn || None.Contains(sentence.Lemma(governor.Node)));

    // Captivity is a state: what happens to captives says more. What came of it says more than what was done: "shot and killed".
    private void Order(IReadOnlyList<Governor> governors)
    {
        var ordered = found.DistinctBy(one => one.Event).OrderBy(one => one.Event == "hold").ToList();
        if (governors.Any(IsOutcome) && ordered.Exists(one => !Means.Contains(one.Event)))
            ordered.RemoveAll(one => Means.Contains(one.Event));
        found.Clear();
        found.AddRange(ordered);
    }

    // "shot and killed": the second of two verbs that "and" joins, the first a means.
    private bool IsOutcome(Governor governor) =>
        governor.Node >= 0 && sentence.Tree.Tokens[governor.Node] is { Relation: Relation.Conj, Head: >= 0 and var first }
            && governor.Node - first <= 3
        && sentence.Lemma(sentence.Tree.Child(governor.Node, Relation.Cc)) != "or"
        && EventFrames.Find(sentence, counted, first, "patient") is { } done && Means.Contains(done)
        && EventFrames.Find(sentence, counted, governor.Node, "patient") is not null;

    // "three people with gunshot wounds"
    private void With()
    {
        foreach (var child in sentence.Children(number.Counted))
        {
            if (child > number.Counted && sentence.Tree.Tokens[child].Relation == Relation.Nmod && sentence.Case(child) == "with")
                Add(child, "noun", "with");
        }
    }

    // "12 dead", "five wounded soldiers"; not "women in three generations dead"
    private void States(Reading reading)
    {
        foreach (var node in sentence.Children(number.Counted)
            .Where(child => sentence.Tree.Tokens[child].Relation is Relation.Amod or Relation.Xcomp && child > number.Top
                && !(child > number.Counted && SubjectTail.IsAmong(sentence, reading)))
            .Prepend(number.Counted))
            Add(node, "state", Presupposed + "called-so");
    }

    private void Governed(Governor governor)
    {
        var tree = sentence.Tree;
        switch (governor.Slot)
        {
            case Slot.Patient:
                Add(governor.Node, "patient", "happens-to");
                // "The toll reached 22": the subject says what is counted.
                Levels(governor.Node);
                break;
            case Slot.Actor:
                Add(governor.Node, "actor", "does");
                if (tree.IsPassive(governor.Node))
                    Add(governor.Node, "patient", "happens-to");
                break;
            case Slot.Copular:
                Add(governor.Node, "state", "said-to-be");
                if (isBare)
                    Nominal(governor.Node);
                break;
            case Slot.OfNoun when governor.Preposition is "of" or "":
                Add(governor.Node, "noun", "noun-of");
                break;
            case Slot.OfNoun or Slot.Oblique when governor.Preposition == "for":
                Add(governor.Node, "for", "in-return-for");
                break;
            // "damage to 12 homes"; "159 deaths to 300,000 residents" is a rate.
            case Slot.OfNoun when governor.Preposition == "to" && !tree.Has(governor.Node, Relation.Nummod):
                Add(governor.Node, "noun", "noun-to");
                break;
            case Slot.Oblique when governor.Preposition is "to" or "at" or "from" or "by" or "above" or "past":
                // "The toll rose to 22"
                Levels(governor.Node);
                break;
        }
    }

    // A bare number beside a verb: its subject or object says what is counted.
    private void Levels(int verb)
    {
        // "The toll includes 12 children"
        if (!isBare && !Including.Contains(sentence.Lemma(verb)))
            return;
        foreach (var node in new[] { sentence.Tree.Subject(verb), sentence.Tree.Object(verb) })
        {
            if (node >= 0 && node != number.Counted)
                Nominal(node);
        }
    }

    // The noun itself, or what it is the number of ("the number of deaths").
    private void Nominal(int node)
    {
        Add(node, "noun", "subject-counts");
        Add(node, "role", "subject-counts");
        foreach (var child in sentence.Children(node)
            .Where(child => sentence.Tree.Tokens[child].Relation is Relation.Nmod or Relation.Compound))
        {
            Add(child, "noun", "subject-counts");
            Add(child, "state", "subject-counts");
            foreach (var inner in sentence.Children(child).Where(at => sentence.Tree.Tokens[at].Relation is Relation.Acl))
                Add(inner, "patient", "subject-counts");
        }
    }

    // "23 arrests", "200 hostages", "12 deaths", "60 deaths and injuries"
    private void OwnNoun()
    {
        Add(ownNoun, "noun", "counts-events");
        if (found.Exists(one => one.Rule == "counts-events"))
        {
            foreach (var other in sentence.Children(ownNoun)
                .Where(child => sentence.Tree.Tokens[child].Relation == Relation.Conj && !sentence.Tree.Has(child, Relation.Nummod)))
                Add(other, "noun", RoleReader.Together);
        }

        Add(ownNoun, "role", Presupposed + "called-by-role");
    }

    private void Amounts(IReadOnlyList<Governor> governors)
    {
        foreach (var governor in governors)
        {
            if (governor.Slot is Slot.Patient or Slot.Oblique or Slot.Copular or Slot.Actor)
                Add(governor.Node, "amount", "amount-of-verb");
            if (governor.Slot is Slot.OfNoun or Slot.InNoun or Slot.Copular)
                Add(governor.Node, "noun", "amount-of-noun");
        }
    }

    private void Add(int node, string slot, string rule)
    {
        if (EventFrames.Find(sentence, counted, node, slot) is { } happened)
            found.Add((happened, rule));
    }
}
