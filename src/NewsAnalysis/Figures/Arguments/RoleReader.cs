using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells what part a number plays in its sentence.</summary>
internal static class RoleReader
{
    /// <summary>The name of the rule by which a second event is told of the same in the same breath.</summary>
    public const string Together = "said-together";

    /// <summary>The name of the rule that others are named besides.</summary>
    public const string Rest = "rest";

    /// <summary>The name of the rule by which the state of some of the counted is told ("two critically", "three in hospital").</summary>
    public const string Graded = "some-in-state";

    private static readonly FrozenSet<string> Quantifiers = WordLists.Of("quantifier");
    private static readonly FrozenSet<string> Compared = WordLists.Of("compared");
    private static readonly FrozenSet<string> Means = WordLists.Of("means");
    private static readonly FrozenSet<string> Alls = WordLists.Of("all-of");
    private static readonly FrozenSet<string> Groups = WordLists.Of("group-of-people");
    private static readonly FrozenSet<string> Fates = WordLists.Of("fate");

    /// <summary>The role of a number, with the name of the rule that told it where it is no plain count or measure.</summary>
    public static (NumberRole Role, string? Rule) Read(
        SentenceReading sentence, NumberReading reading, NumberNode number, IReadOnlyList<Governor> governors,
        IReadOnlyList<(string Event, string Rule)> events)
    {
        if (reading.Role != NumberRole.Count)
            return (reading.Role, null);
        if (IsCompared(sentence, reading))
            return (NumberRole.Before, "compared-with");
        if (reading.Change != Change.None)
            return (NumberRole.Change, "change");
        if (reading.UnitNormal?.Contains(" per ", StringComparison.Ordinal) == true)
            return (NumberRole.Rate, "rate");
        if (IsExcepted(sentence, reading))
            return (NumberRole.Part, "all-but");
        if (reading.Unit is null && number.Top >= 0)
            return OfCount(sentence, reading, number, governors, events);
        return (reading.Unit is null or { Unit.Kind: "vote" } ? NumberRole.Count : NumberRole.Measure, null);
    }

    private static (NumberRole Role, string? Rule) OfCount(
        SentenceReading sentence, NumberReading reading, NumberNode number, IReadOnlyList<Governor> governors,
        IReadOnlyList<(string Event, string Rule)> events)
    {
        if (reading.IsWhole || IsTotal(sentence, number))
            return (NumberRole.Total, "total-of-part");
        if (PartRules.Whole(sentence, number) >= 0 || reading.IsAnaphoric)
            return (NumberRole.Part, "part-of-whole");
        if (sentence.Case(number.Counted) == "include")
            return (NumberRole.Part, "including");
        if (events is [{ Rule: Graded }, ..])
            return (NumberRole.Part, null);
        if (PartRules.IsRest(sentence, number))
            return (NumberRole.Part, Rest);
        var together = events.Any(one => one.Rule == Together) ? events.Count(one => Fates.Contains(one.Event))
            : IsCombined(sentence, governors) ? events.Count(one => Fates.Contains(one.Event) && !Means.Contains(one.Event)) : 0;
        return together > 1 ? (NumberRole.Combined, "two-fates") : (NumberRole.Count, null);
    }

    // "all but four": what is said holds for the others.
    private static bool IsExcepted(SentenceReading sentence, NumberReading reading) =>
        sentence.Line.Is(reading.From - 1, "but") && sentence.Line.In(reading.From - 2, "everyone");

    // "killed or wounded 100": two predicates side by side share the counted.
    private static bool IsCombined(SentenceReading sentence, IReadOnlyList<Governor> governors) =>
        governors.Any(one => one.Node >= 0 && sentence.Tree.Tokens[one.Node].Relation == Relation.Conj
            && governors.Any(other => other.Node == sentence.Tree.Tokens[one.Node].Head && Math.Abs(one.Node - other.Node) <= 3));

    /// <summary>Whether the number is the whole that a part is taken of ("three of the 40", "none of the 40", "some of the 200").</summary>
    public static bool IsTotal(SentenceReading sentence, NumberNode number)
    {
        var whole = InGroup(sentence, number.Counted);
        var (inGroup, part, preposition) = (whole != number.Counted, sentence.Tree.Tokens[whole].Head, sentence.Case(whole));
        if (sentence.Tree.Tokens[whole].Relation is not (Relation.Nmod or Relation.Obl) || part < 0 || !Divides(preposition, inGroup))
            return false;
        var isKnown = preposition == "out" || inGroup || PartRules.IsDefinite(sentence, whole);
        return IsSome(sentence, part) || (isKnown && sentence.Tree.Tokens[part].Tag == Tag.Noun && IsCounted(sentence, part));
    }

    // "of the 40", "out of 40", "among the 40"; also "in the group of 40", "from the crew of 40".
    private static bool Divides(string preposition, bool inGroup) =>
        preposition is "of" or "out" or "among" || (inGroup && preposition is "in" or "from");

    private static bool IsSome(SentenceReading sentence, int part) =>
        IsNumber(sentence, part) || Quantifiers.Contains(sentence.Lemma(part)) || IsNotAll(sentence, part);

    private static bool IsCounted(SentenceReading sentence, int noun) =>
        sentence.Children(noun).Any(child => child < noun && IsNumber(sentence, child)
            && sentence.Tree.Tokens[child].Relation is Relation.Nummod or Relation.Compound);

    // A number word with a capital is read as a name ("Eleven of the 40").
    private static bool IsNumber(SentenceReading sentence, int node) =>
        sentence.Tree.Tokens[node].Tag == Tag.Num
            || NumberWords.Find(sentence.Lemma(node)) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens };

    // "nearly all of the 36" are some of them; "all of the 36" are they.
    private static bool IsNotAll(SentenceReading sentence, int node) =>
        node > 0 && Alls.Contains(sentence.Lemma(node)) && sentence.Tree.Tokens[node - 1].Tag is Tag.Adv or Tag.Part;

    // "four in the group of 19", "two members of a crew of 12": the group stands for those it has; "a bomb killed
    // a group of 12" names no part.
    private static int InGroup(SentenceReading sentence, int counted)
    {
        var token = sentence.Tree.Tokens[counted];
        return token is { Relation: Relation.Nmod, Head: >= 0 and var head } && sentence.Case(counted) == "of"
            && Groups.Contains(sentence.Lemma(head))
            && sentence.Tree.Tokens[head].Tag == Tag.Noun && !sentence.Tree.Has(head, Relation.Nummod) ? head : counted;
    }

    // "57 compared with 40", "57 against 40"
    private static bool IsCompared(SentenceReading sentence, NumberReading reading)
    {
        var line = sentence.Line;
        var at = Bounds.BoundWords.Skip(line, reading.From) - 1;
        if (line.Is(at, "the"))
            at--;
        return (line.In(at, "compared-to") && Compared.Contains(line.Lower(at - 1))) || line.In(at, "versus");
    }
}
