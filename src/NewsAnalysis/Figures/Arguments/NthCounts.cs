using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Counts by an ordinal: "a fourth person has died", "third man charged" tell how many there are by now, at least; "the city's
/// 40th homicide this year" how many there have been. "A third man fled" and "the second trial" count nothing.</summary>
internal static class NthCounts
{
    /// <summary>The name of the rule for one more to whom it happened.</summary>
    public const string Next = "nth-person";

    /// <summary>The name of the rule for the deeds of a year.</summary>
    public const string OfYear = "nth-of-year";

    private const int Farthest = 14;
    private const int Least = 2;
    private const string Killed = "kill";

    private static readonly FrozenSet<string> Bodies = WordLists.Of("body");
    private static readonly FrozenSet<string> Found = WordLists.Of("body-found");
    private static readonly FrozenSet<string> Mortals = WordLists.Of("toll-one");
    private static readonly FrozenSet<string> Caught = WordLists.Of("caught");

    /// <summary>The number that an ordinal tells, without its arguments, with what happened to the counted; null where it tells
    /// none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="ordinal">The ordinal.</param>
    /// <param name="isOfYear">Whether the sentence names a year.</param>
    public static (NumberReading Reading, string Event)? Of(SentenceReading sentence, NumberReading ordinal, bool isOfYear)
    {
        var line = sentence.Line;
        var periods = Enumerable.Range(1, line.Count).Where(at => line.In(at - 1, "period-opener") && line.Is(at, WordClass.TimeUnit))
            .ToArray();
        var isOfPeriod = isOfYear || periods.Length > 0;
        if (ordinal.Low < Least || (isOfPeriod && !isOfYear && !Array.Exists(periods, at => line.Is(at, "year"))))
            return null;
        var reading = new NumberReading(ordinal.Number with { Value = ordinal.Low, High = ordinal.Low, Form = NumberForm.Words });
        var noun = reading.NodeIn(sentence).Noun is >= 0 and var below ? below : sentence.Node(ordinal.To);
        if (noun < 0 || sentence.Tree.Tokens[noun].Xpos is not ("NN" or "NNP") || IsRank(sentence, ordinal.To, noun)
            || (isOfPeriod ? Deed(sentence, noun) : Fate(sentence, ordinal.Number.From, noun)) is not { } happened)
            return null;
        reading.Rule = isOfPeriod ? reading.Rule : BoundRule.AtLeast;
        reading.Rules.Add(isOfPeriod ? OfYear : Next);
        return (reading, happened);
    }

    // "Third Street man", "a fourth grader"
    private static bool IsRank(SentenceReading sentence, int from, int noun) => sentence.Line.In(sentence.Token(noun), "ranked")
        || Enumerable.Range(from, Math.Max(0, sentence.Token(noun) - from)).Any(sentence.Line.IsCapital);

    // "Velden's 40th homicide this year", "the 40th homicide victim of the year"; "the second death of a guard this year" or one with a
    // clause behind it is of some only.
    private static string? Deed(SentenceReading sentence, int noun)
    {
        var deed = Mortals.Contains(sentence.Lemma(noun)) ? sentence.Tree.Child(noun, Relation.Compound) : noun;
        return sentence.Tree.Has(noun, Relation.Acl) || sentence.Tree.Has(noun, Relation.AclRelcl)
            || sentence.Children(noun)
                .Any(child => sentence.Case(child) == "of" && sentence.IsNoun(child) && !TimeWords.IsTime(sentence, child))
            || EventFrames.Find(sentence, Counted.People, deed, "noun") != Killed ? null : Killed;
    }

    // "The third person arrested in the case", "a third person facing charges"; else by the verb above, and not where the words behind say
    // whom the ordinal counts ("third man to walk on the moon dies").
    private static string? Fate(SentenceReading sentence, int from, int noun)
    {
        var tree = sentence.Tree;
        int[] clauses = [.. sentence.Children(noun).Where(child => tree.Tokens[child].Relation == Relation.Acl)];
        var behind = clauses
            .Select(verb => Happened(sentence, noun, verb, tree.Tokens[verb].Xpos == "VBN", tree.Has(verb, Relation.Mark)))
            .FirstOrDefault(told => told is not null);
        return behind is not null || !IsOneMore(sentence.Line, from) || clauses.Any(verb => tree.Has(verb, Relation.Mark))
            || tree.Tokens[noun].Head is not (>= 0 and var above) || !sentence.IsVerb(above) ? behind : Told(sentence, noun, above);
    }

    // "A fourth person", "Third victim", "Police: third victim"
    private static bool IsOneMore(TokenLine line, int from) =>
        line.In(from - 1, "indefinite") || (IsTitle(line) && (from == 0 || line.Is(from - 1, ":")));

    /// <summary>Whether the line has no full stop, as headlines have none.</summary>
    public static bool IsTitle(TokenLine line) => !line.Is(line.Count - 1, ".");

    private static string? Told(SentenceReading sentence, int noun, int verb)
    {
        if (Bodies.Contains(sentence.Lemma(noun)))
            return Found.Contains(sentence.Lemma(verb)) && !sentence.Line.Is(sentence.Token(verb) + 1, "to") ? Killed : null;
        var relation = sentence.Tree.Tokens[noun].Relation;
        var isDone = relation is Relation.Obj or Relation.NsubjPass || IsCut(sentence, verb);
        return !(isDone || relation == Relation.Nsubj) ? null
            : Made(sentence, noun, verb) ?? (isDone || IsNow(sentence, verb)
                ? Happened(sentence, noun, verb, isDone, Mortals.Contains(sentence.Lemma(noun))) : null);
    }

    // "A third arrest has been made"
    private static string? Made(SentenceReading sentence, int noun, int verb) =>
        WordLists.Of("make").Contains(sentence.Lemma(verb)) && EventFrames.Find(sentence, Counted.People, noun, "noun") is { } done
            && Caught.Contains(done) ? done : null;

    // "Third man charged in the case"
    private static bool IsCut(SentenceReading sentence, int verb) => IsTitle(sentence.Line)
        && sentence.Tree.Tokens[verb].Xpos is "VBN" or "VBD" && !sentence.Tree.Has(verb, Relation.Obj)
        && !sentence.Tree.Has(verb, Relation.Aux);

    // "A second man died" may tell of the second of two who were hurt.
    private static bool IsNow(SentenceReading sentence, int verb) => sentence.Tree.Tokens[verb].Xpos is "VBZ" or "VBG"
        || sentence.Children(verb).Any(child => sentence.Tree.Tokens[child].Relation == Relation.Aux && sentence.Lemma(child) == "have");

    // "The second gunman to die", but "a second gunman has died" is the second of the gunmen.
    private static string? Happened(SentenceReading sentence, int noun, int verb, bool isDone, bool mayDie) =>
        EventFrames.Find(sentence, Counted.People, verb, isDone ? "patient" : "actor") is not { } told
            || !EventFrames.CanBePerson(sentence.Lemma(noun)) ? null
        : Caught.Contains(told) || (told == Killed && !isDone && mayDie && IsOfHarm(sentence, verb)) ? told : null;

    // "has succumbed to burns", and not to a charm
    private static bool IsOfHarm(SentenceReading sentence, int verb) => !WordLists.Of("succumb").Contains(sentence.Lemma(verb))
        || Enumerable.Range(sentence.Token(verb) + 1, Farthest).Any(at => sentence.Line.In(at, "succumb-to"));
}
