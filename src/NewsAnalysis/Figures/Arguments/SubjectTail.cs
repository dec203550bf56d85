using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the verb of a subject that has a tail ("five people, including a child, were hurt"), by the forms of the words, and tells
/// whether the counted are that subject.</summary>
internal static class SubjectTail
{
    private const int Farthest = 24;
    private const int LongestPhrase = 7;
    private const int OutcomeWithin = 5;

    private static readonly FrozenSet<string> Inner = WordLists.Of("inside-subject");
    private static readonly FrozenSet<string> They = WordLists.Of("they");
    private static readonly FrozenSet<string> None = WordLists.Of("no");
    private static readonly FrozenSet<string> Totals = WordLists.Of("count-noun");
    private static readonly FrozenSet<string> Singular = WordLists.Of("singular-verb");

    /// <summary>The token of the verb behind the tail; -1 where the counted have no tail, or none that a verb follows.</summary>
    public static int Verb(SentenceReading sentence, Counted counted, int from)
    {
        var at = from;
        for (var phrase = EndOfPhrase(sentence, at); phrase > 0 && at - from < Farthest; phrase = EndOfPhrase(sentence, at))
            at = phrase;
        if (EndOfInsertion(sentence, counted, at) is var closed and > 0)
            return closed;
        return at > from && IsFinite(sentence, counted, at) ? at : -1;
    }

    /// <summary>Whether the counted may be the subject of the verb behind them, and no place or part of another ("passengers in two buses
    /// were hurt", "the mothers of two boys were hurt", "a father of three died").</summary>
    public static bool IsSubject(SentenceReading sentence, NumberReading reading)
    {
        var line = sentence.Line;
        var at = reading.From - 1;
        while (line.In(at, "definite") || line.In(at, "rest"))
            at--;
        if (IsOfNobody(sentence, at))
            return false;
        if (line.Is(at, "of"))
            return !IsOfGroup(sentence, at - 1) && !IsOfOthers(sentence, sentence.Node(at - 1));
        return !(Inner.Contains(line.Lower(at)) && sentence.IsNoun(sentence.Node(at - 1)));
    }

    // "nobody from the crew of 16 was hurt"
    private static bool IsOfNobody(SentenceReading sentence, int at)
    {
        for (var before = at; before >= 0 && before > at - Farthest && !sentence.Line.Is(before, ",")
            && !sentence.IsVerb(sentence.Node(before)); before--)
        {
            if (None.Contains(sentence.Line.Lower(before)))
                return true;
        }

        return false;
    }

    // "the mothers of two", "a father of three": said of those before "of"; "a total of three" is said of the three.
    private static bool IsOfOthers(SentenceReading sentence, int head) =>
        head >= 0 && (sentence.Tree.Tokens[head].Xpos is "NNS" or "NNPS"
            || (EventFrames.CanBePerson(sentence.Lemma(head)) && !Totals.Contains(sentence.Lemma(head))));

    // "a member of the crew of 16 died", "a boy from a family of nine drowned": said of one of the group.
    private static bool IsOfGroup(SentenceReading sentence, int group)
    {
        var at = group - 1;
        while (sentence.Line.In(at, "definite") || sentence.Line.In(at, "indefinite"))
            at--;
        return (sentence.Line.Is(at, "of") || Inner.Contains(sentence.Line.Lower(at)))
            && EventFrames.CanBePerson(sentence.Lemma(sentence.Node(at - 1)));
    }

    /// <summary>Whether the counted stand inside a phrase that tells where people are or whence ("women in three generations").</summary>
    public static bool IsAmong(SentenceReading sentence, NumberReading reading) =>
        Inner.Contains(sentence.Line.Lower(reading.From - 1)) && EventFrames.CanBePerson(sentence.Lemma(sentence.Node(reading.From - 2)));

    /// <summary>Whether a verb can be said of as many as the number counts: "the mother of three was" is not said of three.</summary>
    public static bool Agrees(SentenceReading sentence, NumberReading reading, int verb) =>
        reading.Low <= 1 || !Singular.Contains(sentence.Line.Lower(verb));

    /// <summary>Whether a verb form is no finite one.</summary>
    public static bool IsParticiple(SentenceReading sentence, int node) => sentence.Tree.Tokens[node].Xpos is "VBG" or "VBN" or "VB";

    private static bool IsFinite(SentenceReading sentence, Counted counted, int at) =>
        sentence.Line.Is(at, WordClass.Auxiliary)
        || (sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos == "VBD"
            && EventFrames.Find(sentence, counted, node, "actor") is not null);

    // Or the participle of a headline that leaves the verb out ("4, including a child, injured").
    private static bool IsVerb(SentenceReading sentence, Counted counted, int at) =>
        IsFinite(sentence, counted, at)
        || (sentence.Node(at) is >= 0 and var node && (EventFrames.Find(sentence, counted, node, "state") is not null
            || (sentence.Tree.Tokens[node].Xpos is "VBD" or "VBN" && EventFrames.Find(sentence, counted, node, "patient") is not null)));

    /// <summary>What the sentence goes on to say came of the same ("were taken to hospital, where they died", "had wounds and were
    /// pronounced dead"); null where it says nothing.</summary>
    public static string? Outcome(SentenceReading sentence, int from)
    {
        var line = sentence.Line;
        for (var at = from; at < from + Farthest && line.Has(at); at++)
        {
            if (line.In(at, "and-where") && (They.Contains(line.Lower(at + 1)) || IsAgain(sentence, from, at)
                || EventFrames.Find(sentence, Counted.People, sentence.Node(at + 1), "actor") is not null))
                return Enumerable.Range(at + 1, OutcomeWithin).Select(sentence.Node)
                    .Where(node => sentence.IsVerb(node) || sentence.Line.Ends(node < 0 ? -1 : sentence.Token(node), "ed"))
                    .Select(verb => EventFrames.Find(sentence, Counted.People, verb, "actor")
                        ?? EventFrames.Find(sentence, Counted.People, verb, "patient"))
                    .FirstOrDefault(happened => happened is not null);
        }

        return null;
    }

    // "and were pronounced dead", "and have died" with no other subject in between; not "and have killed two", which they did to others.
    private static bool IsAgain(SentenceReading sentence, int from, int and) =>
        sentence.Line.Is(and, "and")
        && (sentence.Line.In(and + 1, "plural-verb") || (sentence.Line.Is(and + 1, "have") && (sentence.Line.In(and + 2, "be-form")
            || EventFrames.Find(sentence, Counted.People, sentence.Node(and + 2), "actor") is not null)))
        && !Enumerable.Range(from, and - from).Select(sentence.Node)
            .Any(node => node >= 0 && sentence.Tree.Tokens[node].Relation is Relation.Nsubj or Relation.NsubjPass);

    // The token behind what stands between commas, dashes or brackets, where a verb follows it; -1 where nothing does.
    private static int EndOfInsertion(SentenceReading sentence, Counted counted, int at)
    {
        var line = sentence.Line;
        if (!IsMark(line, at))
            return -1;
        for (var close = at + 2; close < at + Farthest && line.Has(close); close++)
        {
            if (line.Is(close, ";"))
                return -1;
            if (IsMark(line, close) && IsVerb(sentence, counted, close + 1))
                return close + 1;
        }

        return -1;
    }

    private static bool IsMark(TokenLine line, int at) => line.In(at, "soft-mark") || (line.IsDash(at) && !line.IsHyphen(at));

    // The token behind a preposition and its noun; -1 where none stands there.
    private static int EndOfPhrase(SentenceReading sentence, int at)
    {
        if (!sentence.Line.Is(at, "of") && !Inner.Contains(sentence.Line.Lower(at)))
            return -1;
        var end = -1;
        for (var next = at + 1; next < at + LongestPhrase && sentence.Node(next) is >= 0 and var inner; next++)
        {
            var tag = sentence.Tree.Tokens[inner].Tag;
            if (tag is not (Tag.Noun or Tag.Propn or Tag.Det or Tag.Adj or Tag.Num or Tag.Pron or Tag.Part or Tag.Cconj))
                break;
            if (tag is not (Tag.Cconj or Tag.Det))
                end = next + 1;
        }

        return end;
    }
}
