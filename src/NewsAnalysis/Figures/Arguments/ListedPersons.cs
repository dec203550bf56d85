using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Counts people whom a sentence lists with one fate: "a mother and her two sons were killed" tells of three dead, though no word
/// says three. A list is read by the order of its words, what happened to its people as with any number.</summary>
internal static class ListedPersons
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "listed";

    private const string People = "people";
    private const int Longest = 7;
    private const int Farthest = 12;

    private static readonly FrozenSet<string> Harms = WordLists.Of("harm-word");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HarmWords =
        Harms.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Beasts = WordLists.Of("beast");
    private static readonly FrozenSet<string> Victimless = WordLists.Of("no-victim");

    /// <summary>Whether a sentence can do so: it has a word of a fate, and "and" or a comma behind a word.</summary>
    public static bool May(TokenLine line) => Enumerable.Range(0, line.Count).Any(at => Harms.Contains(line.Lower(at)))
        && Enumerable.Range(1, line.Count).Any(at => IsJoint(line, at) && line.IsWord(at - 1));

    /// <summary>The same of a sentence's tokens, sooner: whether it has a word of a fate.</summary>
    public static bool May(string text, List<Token> tokens) => tokens.Exists(token =>
        token.Kind == TokenKind.Word && HarmWords.Contains(text.AsSpan(token.Start, token.End - token.Start)));

    /// <summary>Adds the counts of the lists of a sentence to its numbers. What a number of the sentence says already is not said
    /// twice.</summary>
    public static void Apply(SentenceReading sentence, List<NumberReading> readings)
    {
        var line = sentence.Line;
        if (!May(line))
            return;
        for (var at = 0; at < line.Count; at++)
        {
            if (List(line, readings, at) is not { } list)
                continue;
            if (SaidCounts.Harmed(sentence, list, Rule) is { } told && !readings.Exists(other => Says(other, told)))
                readings.Insert(readings.FindIndex(other => other.From > told.From) is >= 0 and var next ? next : readings.Count, told);
            at = list.To;
        }
    }

    private static bool Says(NumberReading reading, NumberReading listed) =>
        reading.Reason is null && reading.Low == listed.Low && reading.Event == listed.Event;

    // Members with a joint between each two, the last behind "and". The span begins behind the first's number, which begins a span of its
    // own ("women and a baby").
    private static NumberReading? List(TokenLine line, List<NumberReading> readings, int begin)
    {
        if (IsInside(line, begin))
            return null;
        var (total, members, end, at, isBare, joint) = (0m, 0, begin, begin, false, begin);
        var (first, firstEnd, from, isTitle) = (0m, begin, begin, NthCounts.IsTitle(line));
        while (!IsWho(line, begin, at, members) && Member(line, readings, at) is { } member && (members > 0 || isTitle || !member.IsBare))
        {
            total += member.Persons;
            if (members++ == 0)
                (first, firstEnd, from) = (member.Persons, member.End, member.Number?.To ?? begin);
            (isBare, end) = (isBare || member.IsBare, member.End);
            joint = Behind(line, end);
            // "met two men, and a boy was hurt" lists nobody; "a man, a woman, and a boy" does.
            if (!IsJoint(line, joint) || line.In(at - 1, "joins") || (members == 1 && line.Is(end, ",") && line.In(end + 1, "joins")))
                break;
            at = line.Is(joint, ",") && line.In(joint + 1, "joins") ? joint + 2 : joint + 1;
        }

        var isClosed = members > 1 && !line.In(joint, "joins") && (line.In(at - 1, "joins") || (isTitle && !IsJoint(line, joint)));
        var areSeveral = line.In(end, "plural-auxiliary") || ((isTitle || line.In(begin, "whose-kin"))
            && !line.In(joint, "singular-auxiliary") && !line.In(joint + 1, "singular-auxiliary"));
        // "three others, two men and a woman"
        var isStated = first > 1 && total == 2 * first && line.Is(firstEnd, ",");
        return !isClosed || (isBare && !areSeveral) || isStated || IsOneVerb(line, joint) || Does(line, joint)
            || Enumerable.Range(joint, line.Count - joint).Any(at => AddsMore(line, at))
            || Enumerable.Range(begin, end - begin).Any(inside => Harms.Contains(line.Lower(inside))) ? null
            : new NumberReading(new NumberText(from, end, total, NumberForm.Digits))
            {
                Counted = People,
                UnitNormal = People,
            };
    }

    // "his wife, a teacher and mother of two, was killed", "a woman, 34, a teacher, and her son"
    private static bool IsWho(TokenLine line, int begin, int at, int members) => members == 1 && line.Is(at - 1, ",")
        && line.In(at, "indefinite") && (line.In(begin, "person-opener") || line.IsNumber(at - 2));

    // "a teacher and coach at the school, Dan Moor, was shot": the first verb behind a comma is of one.
    private static bool IsOneVerb(TokenLine line, int joint)
    {
        var at = joint;
        while (at < joint + Farthest && line.Has(at) && !line.Is(at, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Question))
            at++;
        return line.In(at, "singular-auxiliary") && (at == joint || line.Is(at - 1, ","));
    }

    // "along with two friends", "as was a woman"
    private static bool AddsMore(TokenLine line, int at) =>
        line.In(at, "more-behind") && (line.Is(at + 1, "with") || line.Is(at + 1, WordClass.Auxiliary) || line.Is(at + 1, "well"));

    // "a deputy and a trooper shot a man"
    private static bool Does(TokenLine line, int at) => Harms.Contains(line.Lower(at))
        && (line.Is(at + 1, WordClass.Determiner | WordClass.Number) || line.IsNumber(at + 1) || line.In(at + 1, "indefinite")
            || (line.IsCapital(at + 1) && !line.IsTitle) || (line.Is(at + 1, "and") && Does(line, at + 2)));

    // Other members stand before it, or another noun or more of one kind is meant; "the bodies of a man and his son" are of all of them.
    private static bool IsInside(TokenLine line, int begin) => IsNoun(line, begin - 1) || line.IsDash(begin) || line.IsHyphen(begin - 1)
        || line.In(begin + 1, "others-beside")
        || (line.In(begin - 1, "inside-list") && !(line.Is(begin - 1, "of") && Harms.Contains(line.Lower(begin - 2))));

    // "two sons", "her two sons", "her son", "a 4-year-old boy"; and bare "son"
    private static (decimal Persons, int End, NumberReading? Number, bool IsBare)? Member(
        TokenLine line, List<NumberReading> readings, int at)
    {
        var isBare = !line.In(at, "person-opener") && !line.In(at, "indefinite");
        var first = line.In(at, "person-opener") ? at + 1 : at;
        if (readings.Find(reading => reading.From == first && reading is { Reason: null, Unit: null }) is { } number
            && !line.IsHyphen(number.Number.To))
        {
            return number is { IsRange: false, Rule: BoundRule.None, Phrase: not null } && number.Low == number.High
                && IsPlural(line, number)
                ? (number.Low, number.Next, first == at ? number : null, false) : null;
        }

        for (var noun = isBare ? at : at + 1; noun < at + Longest && !Ends(line, noun); noun++)
        {
            if (IsPerson(line, noun) && (!isBare || !NthCounts.IsTitle(line) || line.In(noun, "kin-or-age")))
                return (Multiples.Grouped(line.Lower(noun)) is > 0 and var grouped ? grouped : 1, noun + 1, null, isBare);
            if (isBare && !line.IsNumber(noun) && !line.IsHyphen(noun) && !line.IsHyphen(noun - 1))
                return null;
        }

        return null;
    }

    private static bool Ends(TokenLine line, int at) => Harms.Contains(line.Lower(at))
        || Victimless.Contains(line.Lower(at)) || line.Is(at, WordClass.Function)
        || !(line.IsWord(at) || line.IsNumber(at) || line.IsHyphen(at));

    private static bool IsPlural(TokenLine line, NumberReading number) => IsHuman(NounForms.Singular(line.Lower(number.Next - 1)));

    private static bool IsHuman(string noun) => EventFrames.CanBePerson(noun) && !Beasts.Contains(noun);

    // One person, or two by a word for them ("couple"); no plural, no owner, no noun before another.
    private static bool IsPerson(TokenLine line, int at)
    {
        var word = line.Lower(at);
        return (IsHuman(word) || Multiples.Grouped(word) > 0
            || (line.Is(at, "old") && line.IsHyphen(at - 1) && !line.IsCapital(at + 1))) && !IsNoun(line, at + 1) && !line.IsHyphen(at + 1)
            && !line.IsPossessive(at + 1);
    }

    private static bool IsNoun(TokenLine line, int at) => line.IsWord(at) && EventFrames.CanBePerson(NounForms.Singular(line.Lower(at)));

    // ", 40", " Tim, 3", ", Ann Moor, 40": who it is, and how old.
    private static int Behind(TokenLine line, int end)
    {
        var at = end;
        while (line.IsCapital(at) || (line.Is(at, ",") && (IsAge(line, at + 1) || (line.IsCapital(at + 1) && IsName(line, at + 1)))))
            at += line.Is(at, ",") ? 2 : 1;
        return at > end && line.Is(at, ",") && line.In(at + 1, "joins") ? at + 1 : at;
    }

    private static bool IsAge(TokenLine line, int at) => line.IsNumber(at) && line.In(at + 1, "clause-mark");

    private static bool IsName(TokenLine line, int at) => line.IsCapital(at + 1) || line.Is(at + 1, ",");

    private static bool IsJoint(TokenLine line, int at) => line.In(at, "joins") || line.Is(at, ",");
}
