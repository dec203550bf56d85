using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Puts together what a sentence says around one of its numbers.</summary>
internal static class ArgumentReader
{
    private static readonly FrozenSet<string> Wherein = WordLists.Of("place");
    private static readonly FrozenSet<string> Purposes = WordLists.Of("purpose");
    private static readonly FrozenSet<string> Giving = WordLists.Of("gives");

    /// <summary>The arguments of a number but its standing.</summary>
    public static ClaimArguments Read(SentenceReading sentence, NumberReading reading, NumberNode number, IReadOnlyList<Governor> governors,
        (NumberRole Role, string? Rule) role)
    {
        if (number.Top < 0)
            return new ClaimArguments { Role = role.Role, Rules = Names(role.Rule) };
        var predicate = Predicate(sentence, governors);
        var verb = predicate.Node;
        var counted = number.Counted;
        var before = verb < 0 ? -1 : NameBefore(sentence, verb, counted);
        return new ClaimArguments
        {
            Role = role.Role,
            Predicate = verb < 0 ? null : sentence.Lemma(verb),
            Subject = verb < 0 || predicate.Slot is Slot.Actor
                ? null : Doer(sentence, sentence.Tree.Subject(verb), counted, before),
            Object = verb < 0 ? null : PhraseWords.Of(sentence, Other(sentence.Tree.Object(verb), counted)),
            Agent = verb < 0 ? null : Doer(sentence, sentence.Tree.Agent(verb), counted, before),
            Place = Around(sentence, verb, counted, Wherein, time: false),
            Period = Period(sentence, verb, counted),
            Purpose = reading.Unit is null ? null : Around(sentence, verb, counted, Purposes, time: false)
                ?? Receiver(sentence, verb, reading.Unit.Unit.IsMoney),
            Possessor = Possessor(sentence, counted),
            Restriction = Restriction(sentence, number),
            Head = number.Noun >= 0 ? sentence.Lemma(number.Noun) : null,
            Rules = Names(number.Rule, role.Rule),
        };
    }

    /// <summary>The words that say whose a thing is ("the mayor's", "her"); null where none do.</summary>
    public static string? Possessor(SentenceReading sentence, int node) =>
        sentence.Tree.Child(node, Relation.NmodPoss) is >= 0 and var owner
            ? PhraseWords.Of(sentence, owner) ?? sentence.Tree.Tokens[owner].Form : null;

    /// <summary>The first verb, or what is said of the counted, among the governing words that stand above them; else the clause that
    /// modifies them.</summary>
    public static Governor Predicate(SentenceReading sentence, IReadOnlyList<Governor> governors)
    {
        foreach (var governor in governors)
        {
            if (governor.Slot == Slot.Copular || sentence.IsVerb(governor.Node))
                return governor;
        }

        return Governor.None;
    }

    // "Osterlow sold 45 boats": the name right before a finite verb is its subject where the tree finds none; "12 people in Velden
    // died" is said of the people.
    private static int NameBefore(SentenceReading sentence, int verb, int counted) =>
        verb > 0 && sentence.Tree.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP"
        && (sentence.Tree.Tokens[verb - 1].Tag is Tag.Propn or Tag.Noun || IsUnknown(sentence, verb - 1))
        && sentence.Tree.Tokens[verb - 1].Form is [var first, ..] && char.IsUpper(first)
        && sentence.Tree.Subject(verb) < 0
        && !sentence.Tree.IsWithin(verb - 1, counted) ? verb - 1 : -1;

    // A name that opens the sentence and was taken for an adverb: a word that is none of the language's.
    // "Nearby stood 12 houses" tells where.
    private static bool IsUnknown(SentenceReading sentence, int node) => node == 0 && sentence.Tree.Tokens[node].Tag == Tag.Adv
        && !sentence.Line.Ends(sentence.Token(node), "ly") && !sentence.Line.In(sentence.Token(node), "here-not-who")
        && !sentence.Line.Is(sentence.Token(node), WordClass.Adverb | WordClass.Function | WordClass.TimeUnit | WordClass.Weekday);

    private static string? Doer(SentenceReading sentence, int node, int counted, int before) =>
        node >= 0 && node != counted ? PhraseWords.Of(sentence, node)
        : before >= 0 && sentence.Tree.Tokens[before].Tag == Tag.Adv ? sentence.Tree.Tokens[before].Form : PhraseWords.Of(sentence, before);

    private static int Other(int node, int counted) => node == counted ? -1 : node;

    private static string? Around(SentenceReading sentence, int verb, int counted, FrozenSet<string> prepositions, bool time)
    {
        foreach (var node in sentence.Children(counted).Concat(sentence.Children(verb)))
        {
            if (node != counted && sentence.Tree.Tokens[node].Relation is Relation.Obl or Relation.Nmod
                && prepositions.Contains(sentence.Case(node))
                && TimeWords.IsTime(sentence, node) == time)
                return PhraseWords.Of(sentence, node);
        }

        return null;
    }

    // "gives a three-year delay to miners", "gave $5 million to the museum"
    private static string? Receiver(SentenceReading sentence, int verb, bool isMoney) =>
        Gives(sentence, verb)
            ? sentence.Children(verb).Where(node => sentence.Tree.Tokens[node].Relation == Relation.Obl && sentence.Case(node) == "to"
                && !sentence.IsMeasure(node) && (isMoney || EventFrames.CanBePerson(sentence.Lemma(node))))
                .Select(node => PhraseWords.Of(sentence, node)).FirstOrDefault()
            : null;

    // "moved to Velden for $5 million" gives the town nothing.
    private static bool Gives(SentenceReading sentence, int verb) =>
        Giving.Contains(EventFrames.Find(sentence, Counted.Money, verb, "amount") ?? "")
        || Giving.Contains(EventFrames.Find(sentence, Counted.Things, verb, "patient") ?? "");

    private static string? Period(SentenceReading sentence, int verb, int counted)
    {
        foreach (var node in sentence.Children(verb).Concat(sentence.Children(counted)))
        {
            if (node != counted && sentence.Tree.Tokens[node].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod
                or Relation.NmodUnmarked or Relation.Advmod
                && TimeWords.IsTime(sentence, node))
                return string.Join(' ', sentence.Tree.Subtree(node).Where(at => at <= node + 4)
                    .Select(at => sentence.Tree.Tokens[at].Form));
        }

        return null;
    }

    // What narrows the counted: adjectives, nouns before them, participles behind them.
    private static string? Restriction(SentenceReading sentence, NumberNode number)
    {
        if (number.Noun < 0)
            return null;
        var words = sentence.Children(number.Noun)
            .Where(child => sentence.Tree.Tokens[child].Relation is Relation.Amod or Relation.Compound or Relation.Acl
                && child != number.Top && sentence.Tree.Tokens[child].Tag != Tag.Num)
            .Select(sentence.Lemma);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }

    private static string Names(params string?[] rules) => string.Join(' ', rules.OfType<string>());
}
