using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>A sentence as one of its numbers sees it: the nouns it may be about and where they stand.</summary>
internal sealed class AboutView
{
    private const int Reach = 60;
    private const int Deepest = 12;

    private readonly int[] _nouns;
    private readonly int[] _above;

    /// <summary>The view of a number that has a node.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="number">Where it hangs in the tree.</param>
    /// <param name="measured">The thing that a measure measures by <see cref="MeasuredThing"/>; -1 where it found none.</param>
    public AboutView(SentenceReading sentence, NumberReading reading, NumberNode number, int measured)
    {
        (Sentence, Number) = (sentence, number);
        Before = sentence.Line.Lower(reading.From - 1);
        IsOne = reading is { Low: 1, High: 1 };
        Kind = reading.Unit is { } unit ? unit.Unit switch
        {
            { IsMoney: true } when !unit.Unit.Normal.Contains(" per ", StringComparison.Ordinal) => "money",
            { Kind: "percent" or "time" } => unit.Unit.Kind,
            _ => unit.Unit.Normal.Contains(" per ", StringComparison.Ordinal) ? "rate" : "measure",
        }
        : reading.Reason == NoClaimReason.Age ? "age" : reading.UnitNormal is null ? "number" : "count";
        Clause = Governing(Anchor);
        (Measured, Subject, Object, Whole) =
            (measured, Clause < 0 ? -1 : Tree.Subject(Clause), Clause < 0 ? -1 : Tree.Object(Clause), PartRules.Whole(sentence, number));
        OwnSubject = SaidOf();
        _above = Above(Top);
        var first = Math.Max(0, Top - Reach);
        _nouns = [.. Enumerable.Range(first, Math.Min(Tree.Tokens.Count, Top + Reach) - first).Where(IsThing)];
    }

    /// <summary>The sentence.</summary>
    public SentenceReading Sentence { get; }

    /// <summary>Its tree.</summary>
    public SentenceTree Tree => Sentence.Tree;

    /// <summary>Where the number hangs in it.</summary>
    public NumberNode Number { get; }

    /// <summary>The node of the number or of its unit.</summary>
    public int Top => Number.Top;

    /// <summary>The counted noun, or the number where there is none.</summary>
    public int Anchor => Number.Counted;

    /// <summary>What the number is: money, percent, time, rate, measure, age, count, number.</summary>
    public string Kind { get; }

    /// <summary>Whether it is one.</summary>
    public bool IsOne { get; }

    /// <summary>The word before it.</summary>
    public string Before { get; }

    /// <summary>The predicate of its clause; -1 where it stands in none.</summary>
    public int Clause { get; }

    /// <summary>The thing that it measures; -1 where none is known.</summary>
    public int Measured { get; }

    /// <summary>The subject of its clause, also of a relative clause or infinitive; -1 where there is none.</summary>
    public int Subject { get; }

    /// <summary>What the counted themselves are said of ("hostages, who are 40 people"); -1 where they are said of nothing.</summary>
    public int OwnSubject { get; }

    /// <summary>The object of its clause; -1 where there is none.</summary>
    public int Object { get; }

    /// <summary>The whole that it counts a part of; -1 where there is none.</summary>
    public int Whole { get; }

    /// <summary>The nouns that it may be about.</summary>
    public IReadOnlyList<int> Nouns => _nouns;

    /// <summary>The predicate above a node; -1 where there is none.</summary>
    public int Governing(int node) =>
        Above(node).Skip(1).FirstOrDefault(Sentence.IsPredicate, -1);

    /// <summary>The relations from the number up to the first node above both, and from there down to a noun; null where none is
    /// near.</summary>
    public (Relation[] Up, Relation[] Down)? Path(int node)
    {
        var its = Above(node);
        var common = _above.FirstOrDefault(its.Contains, -1);
        return common < 0 ? null
            : ([.. _above.TakeWhile(at => at != common).Select(at => Tree.Tokens[at].Relation)],
                [.. its.TakeWhile(at => at != common).Select(at => Tree.Tokens[at].Relation).Reverse()]);
    }

    /// <summary>Whether no other noun stands between the number and this one.</summary>
    public bool IsNext(int node) => !_nouns.Any(other => other != node && other != Top && Math.Sign(other - Top) == Math.Sign(node - Top)
        && Math.Abs(other - Top) < Math.Abs(node - Top));

    /// <summary>How many verbs, nouns and marks stand between the number and a noun.</summary>
    public string Nearness(int node)
    {
        var between = Between(node);
        var verbs = between.Any(at => Tree.Tokens[at].Tag is Tag.Verb or Tag.Aux) ? 1 : 0;
        var marks = between.Any(at => Tree.Tokens[at].Tag == Tag.Punct) ? 1 : 0;
        return $"verbs {verbs} nouns {Math.Min(2, between.Count(_nouns.Contains))} marks {marks}";
    }

    /// <summary>How many other numbers stand between the number and a noun: none, one or more.</summary>
    public string Numbers(int node) => Math.Min(2, Between(node).Count(at => Tree.Tokens[at].Tag == Tag.Num && Tree.Tokens[at].Head != Top))
        .ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a noun is the subject of a clause above the number's own.</summary>
    public bool IsSubjectAbove(int node) =>
        Clause >= 0 && Clauses.IsNominalSubject(Tree.Tokens[node].Relation) && Above(Clause).Skip(1).Contains(Tree.Tokens[node].Head);

    /// <summary>Whether a noun stands in a clause beside the number's own, where this has a noun of its own for its subject: "after the
    /// talks failed, the price rose 8 percent" is nothing about the talks. "As the firm grew, its sales rose" may be
    /// about the firm.</summary>
    public bool IsBeside(int node)
    {
        var own = Tree.Subject(Anchor) >= 0 ? Anchor : Clause;
        if (own < 0 || Tree.Subject(own) is not (>= 0 and var subject) || subject > own || !_nouns.Contains(subject)
            || Sentence.Children(subject).Any(child => Tree.Tokens[child].Xpos == "PRP$"))
            return false;
        var its = Governing(node);
        return its >= 0 && its != own && (its != Clause || own == Anchor) && (its > own || its < subject)
            && Joined(its).Intersect(Joined(own)).Any();
    }

    // The clause and those that it goes on or is added to.
    private IEnumerable<int> Joined(int clause)
    {
        for (var at = clause; at >= 0;
            at = Tree.Tokens[at].Relation is Relation.Advcl or Relation.Conj or Relation.Parataxis ? Tree.Tokens[at].Head : -1)
            yield return at;
    }

    private int[] Between(int node) => [.. Enumerable.Range(Math.Min(node, Top) + 1, Math.Max(0, Math.Abs(node - Top) - 1))];

    // "hostages, which is more than 200 people": the pronoun stands for the noun before it.
    private int SaidOf()
    {
        var subject = Tree.Subject(Anchor);
        if (subject < 1 || Tree.Tokens[subject].Xpos is not ("WDT" or "WP"))
            return subject;
        var noun = Tree.Tokens[subject - 1].Tag == Tag.Punct ? subject - 2 : subject - 1;
        return Sentence.IsNoun(noun) ? noun : subject;
    }

    // The node and the nearest nodes above it.
    private int[] Above(int node) => [node, .. Tree.Ancestors(node).Take(Deepest)];

    // "The agency reported that the mine lost $5": nothing about the agency; "the firm said it lost $5" is about the firm.
    private bool IsSpeaker(int node) =>
        Tree.Tokens[node] is { Head: >= 0 } token && Clauses.IsNominalSubject(token.Relation) && token.Head != Clause
            && Sentence.Line.Is(Sentence.Token(token.Head), WordClass.Reporting)
        && Subject >= 0 && Tree.Tokens[Subject].Tag != Tag.Pron;

    // "40 doctors and 15 clinics": neither is about the other.
    private bool IsListed(int node) => Tree.Has(node, Relation.Nummod) && (IsJoined(node, Anchor) || IsJoined(Anchor, node)
        || (Tree.Tokens[node].Relation == Relation.Conj && IsJoined(Anchor, Tree.Tokens[node].Head)));

    private bool IsJoined(int node, int first) => Tree.Tokens[node] is { Relation: Relation.Conj } token && token.Head == first;

    // A noun or name that is no time, no measure, not the counted themselves and no part of another name.
    private bool IsThing(int node)
    {
        var token = Tree.Tokens[node];
        return node != Number.Noun && !IsListed(node) && Sentence.IsNoun(node) && !IsSpeaker(node) && !Sentence.IsMeasured(node)
            && !TimeWords.IsTime(Sentence, node)
            && !(token.Relation is Relation.Compound or Relation.Flat && Sentence.IsNoun(token.Head) && !Sentence.IsMeasured(token.Head));
    }
}
