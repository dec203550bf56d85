using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells what happened to the counted from the words that govern them and the noun they are called by.</summary>
internal sealed class EventReader
{
    /// <summary>Begins the names of rules by which the words for the counted themselves tell the event, so that it stands whatever the
    /// clause says.</summary>
    public const string Presupposed = "those-";

    private static readonly FrozenSet<string> Being = WordLists.Of("being");
    private static readonly FrozenSet<string> Means = WordLists.Of("means");

    private static readonly FrozenSet<string> Including = WordLists.Of("including-verb");
    private static readonly FrozenSet<string> None = WordLists.Of("no");
    private static readonly FrozenSet<string> Totals = WordLists.Of("count-noun");
    private static readonly FrozenSet<string> Reached = WordLists.Of("level-preposition");

    private readonly SentenceReading _sentence;
    private readonly NumberNode _number;
    private readonly Counted _counted;
    private readonly bool _isBare;
    private readonly int _ownNoun;
    private readonly List<(string Event, string Rule)> _found = [];

    private EventReader(SentenceReading sentence, NumberReading reading, NumberNode number)
    {
        (_sentence, _number, _isBare) = (sentence, number, number.Noun < 0 && reading.Phrase is null);
        _ownNoun = reading is { Phrase: { Compound: false } phrase, Borrowed: false } && sentence.Node(phrase.To - 1) is var head
            && (number.Noun < 0 || head < number.Noun)
            ? head : number.Noun;
        _counted = EventFrames.CountedOf(sentence, reading, number);
    }

    /// <summary>The events told, surest first, each with the name of the rule that told it; a count may have two ("killed or
    /// wounded").</summary>
    public static IReadOnlyList<(string Event, string Rule)> Read(SentenceReading sentence, NumberReading reading, NumberNode number,
        IReadOnlyList<Governor> governors, bool isTotal)
    {
        if (number.Top < 0)
            return [];
        var reader = new EventReader(sentence, reading, number);
        if (reading.Unit is { Unit.Kind: "vote" })
            return [("vote", "vote-tally")];
        if (reader._counted == Counted.Money)
            reader.Amounts(governors);
        else if (reading.Unit is null or { Unit.Kind: "percent" })
            reader.Counts(reading, governors, isTotal);
        return reader._found;
    }

    private void Counts(NumberReading reading, IReadOnlyList<Governor> governors, bool isTotal)
    {
        // "two bodies were taken to a hospital": what befalls the dead is no fate of theirs.
        if (EventFrames.Find(_sentence, _counted, _ownNoun, "role") == "kill" || (_isBare && Tallied(reading)))
        {
            OwnNoun();
            return;
        }

        // "rose 2 percent and zinc rallied": what a change is followed by says nothing of it.
        if (!isTotal && reading.UnitNormal != "count" && reading is not { Unit: not null, Change: not Change.None })
            NeighbourEvents.Read(_sentence, reading, _number, _counted, _found);
        States(reading);
        With();
        Described(governors.Where(governor => Modifies(governor) && !IsOfSome(governor) && !(isTotal && IsMisread(governor))));
        if (!isTotal)
            Above(governors.Where(governor => !Modifies(governor)));
        OwnNoun();
        NeighbourEvents.OfWhole(_sentence, _number, _found);
        Order(governors);
    }

    // What describes the counted themselves holds whatever their clause says.
    private void Described(IEnumerable<Governor> governors)
    {
        var told = _found.Count;
        foreach (var governor in governors)
            Governed(governor);
        for (var i = told; i < _found.Count; i++)
            _found[i] = (_found[i].Event, Presupposed + _found[i].Rule);
    }

    private void Above(IEnumerable<Governor> governors)
    {
        foreach (var governor in governors)
        {
            Governed(governor);
            if (IsOfAnother(governor))
                break;
        }
    }

    // "The number of dead has passed 450", "the tally of dead and injured reached 62", "bringing the number killed to nine": what the bare
    // number is the number of.
    private bool Tallied(NumberReading reading)
    {
        var line = _sentence.Line;
        var before = Bounds.BoundWords.Skip(line, reading.From) - 1;
        if (line.In(before, "number-verb"))
            Called(before - 1, "number-of"); // "the dead number 300"
        foreach (var at in NumberName.Around(line, reading).TakeWhile(_ => _found.Count == 0))
        {
            var from = line.In(at + 2, "definite") ? at + 3 : at + 2;
            if (!line.In(at + 1, "count-of"))
            {
                if (_sentence.Node(at + 1) is >= 0 and var made && _sentence.Tree.Tokens[made].Xpos is "VBN" or "JJ")
                    Called(at + 1, "number-of");
                continue;
            }

            Called(from, "number-of");
            if (_found.Count > 0 && line.In(from + 1, "conjunction"))
                Called(from + 2, RoleReader.Together);
            if (_found.Count == 0)
                Described(_sentence.Node(from));
        }

        return _found.Count > 0;
    }

    // "The number of people killed", "of people facing charges".
    private void Described(int noun)
    {
        foreach (var verb in _sentence.Children(noun).Where(child => _sentence.Tree.Tokens[child].Relation == Relation.Acl))
            Add(verb, _sentence.Tree.Tokens[verb].Xpos == "VBN" ? "patient" : "actor", "number-of");
    }

    private void Called(int at, string rule)
    {
        Add(_sentence.Node(at), "state", rule);
        if (_sentence.Line.Ends(at, "ed"))
            Add(_sentence.Node(at), "patient", rule);
    }

    private bool Modifies(Governor governor) => governor.Node >= 0 && _sentence.Tree.IsWithin(governor.Node, _number.Counted);

    // "two friends, one badly hurt": the clause has a number of its own as its subject.
    private bool IsOfSome(Governor governor) => _sentence.Children(governor.Node).Any(child =>
        _sentence.Tree.Tokens[child] is { Relation: Relation.Nsubj or Relation.NsubjPass, Tag: Tag.Num });

    // "one of the 45 horses died" with "died" below the horses: a clause that describes them by what they did has "that" or "which".
    private bool IsMisread(Governor governor) =>
        _sentence.Tree.Tokens[governor.Node] is { Relation: Relation.AclRelcl, Xpos: "VBD" or "VBZ" or "VBP" }
        && !_sentence.Children(governor.Node).Any(
            child => _sentence.Tree.Tokens[child].Xpos is "WDT" or "WP" or "WP$"
                || _sentence.Tree.Tokens[child].Relation is Relation.Nsubj);

    // "the mother of three boys was killed", "nobody from the crew of 16 was hurt": what is said of the noun above is not said of them,
    // unless it counts them ("a group of three").
    private bool IsOfAnother(Governor governor) =>
        governor is { Slot: Slot.OfNoun, Preposition: not "include" } && governor.Node != _number.Top
            && !Totals.Contains(_sentence.Lemma(governor.Node))
        && (_sentence.Tree.Tokens[governor.Node].Tag is Tag.Noun or Tag.Propn || None.Contains(_sentence.Lemma(governor.Node)));

    // To be held or aboard is a state: what happens to captives or passengers says more. What came of it says more than what was done:
    // "shot and killed".
    private void Order(IReadOnlyList<Governor> governors)
    {
        var ordered = _found.DistinctBy(one => one.Event).OrderBy(one => Being.Contains(one.Event)).ToList();
        if (governors.Any(IsOutcome) && ordered.Exists(one => !Means.Contains(one.Event)))
            ordered.RemoveAll(one => Means.Contains(one.Event));
        _found.Clear();
        _found.AddRange(ordered);
    }

    // "shot and killed": the second of two verbs that "and" joins, the first a means.
    private bool IsOutcome(Governor governor) =>
        governor.Node >= 0 && _sentence.Tree.Tokens[governor.Node] is { Relation: Relation.Conj, Head: >= 0 and var first }
            && governor.Node - first <= 3
        && _sentence.Lemma(_sentence.Tree.Child(governor.Node, Relation.Cc)) != "or"
        && EventFrames.Find(_sentence, _counted, first, "patient") is { } done && Means.Contains(done)
        && EventFrames.Find(_sentence, _counted, governor.Node, "patient") is not null;

    // "three people with gunshot wounds"
    private void With()
    {
        foreach (var child in _sentence.Children(_number.Counted))
        {
            if (child > _number.Counted && _sentence.Tree.Tokens[child].Relation == Relation.Nmod && _sentence.Case(child) == "with")
                Add(child, "noun", "with");
        }
    }

    // "12 dead", "five wounded soldiers"; not "women in three generations dead"
    private void States(NumberReading reading)
    {
        foreach (var node in _sentence.Children(_number.Counted)
            .Where(child => _sentence.Tree.Tokens[child].Relation is Relation.Amod or Relation.Xcomp && child > _number.Top
                && !(child > _number.Counted && SubjectTail.IsAmong(_sentence, reading)))
            .Prepend(_number.Counted))
            Add(node, "state", Presupposed + "called-so");
    }

    private void Governed(Governor governor)
    {
        var tree = _sentence.Tree;
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
                if (_isBare)
                    Nominal(governor.Node);
                break;
            case Slot.OfNoun or Slot.Oblique:
                BehindPreposition(governor, governor.Slot == Slot.OfNoun);
                break;
        }
    }

    private void BehindPreposition(Governor governor, bool ofNoun)
    {
        if (governor.Preposition == "for")
            Add(governor.Node, "for", "in-return-for");
        else if (ofNoun && governor.Preposition is "of" or "")
            Add(governor.Node, "noun", "noun-of");
        // "damage to 12 homes"; "159 deaths to 300,000 residents" is a rate.
        else if (ofNoun && governor.Preposition == "to" && !_sentence.Tree.Has(governor.Node, Relation.Nummod))
            Add(governor.Node, "noun", "noun-to");
        // "The toll rose to 22"
        else if (!ofNoun && Reached.Contains(governor.Preposition)
            && !Context.ChangeFinder.IsOfOther(_sentence.Line, _sentence.Token(_number.Top)))
            Levels(governor.Node);
    }

    // A bare number beside a verb: its subject or object says what is counted.
    private void Levels(int verb)
    {
        // "The toll includes 12 children"
        if (!_isBare && !Including.Contains(_sentence.Lemma(verb)))
            return;
        foreach (var node in new[] { _sentence.Tree.Subject(verb), _sentence.Tree.Object(verb) })
        {
            if (node >= 0 && node != _number.Counted)
                Nominal(node);
        }
    }

    // The noun itself, or what it is the number of ("the number of deaths").
    private void Nominal(int node)
    {
        Add(node, "noun", "subject-counts");
        Add(node, "role", "subject-counts");
        foreach (var child in _sentence.Children(node)
            .Where(child => _sentence.Tree.Tokens[child].Relation is Relation.Nmod or Relation.Compound))
        {
            Add(child, "noun", "subject-counts");
            Add(child, "state", "subject-counts");
            foreach (var inner in _sentence.Children(child).Where(at => _sentence.Tree.Tokens[at].Relation is Relation.Acl))
                Add(inner, "patient", "subject-counts");
        }
    }

    // "23 arrests", "200 hostages", "12 deaths", "60 deaths and injuries"
    private void OwnNoun()
    {
        Add(_ownNoun, "noun", "counts-events");
        if (_found.Exists(one => one.Rule == "counts-events"))
        {
            foreach (var other in _sentence.Children(_ownNoun)
                .Where(child => _sentence.Tree.Tokens[child].Relation == Relation.Conj && !_sentence.Tree.Has(child, Relation.Nummod)))
                Add(other, "noun", RoleReader.Together);
        }

        Add(_ownNoun, "role", Presupposed + "called-by-role");
    }

    private void Amounts(IReadOnlyList<Governor> governors)
    {
        foreach (var governor in governors)
        {
            // "raised the fee to $80" earned nothing; "offered up to $80" did
            if (governor.Slot is Slot.Patient or Slot.Copular or Slot.Actor || (governor.Slot == Slot.Oblique
                && !(governor.Preposition == "to"
                    && Context.ChangeFinder.IsMotion(_sentence.Tree.Tokens[governor.Node].Form.ToLowerInvariant()))))
                Add(governor.Node, "amount", "amount-of-verb");
            if (governor.Slot is Slot.OfNoun or Slot.InNoun or Slot.Copular)
                Add(governor.Node, "noun", "amount-of-noun");
        }
    }

    private void Add(int node, string slot, string rule)
    {
        if (EventFrames.Find(_sentence, _counted, node, slot) is { } happened)
            _found.Add((happened, rule));
    }
}
