using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>What is said right behind the counted.</summary>
/// <param name="Event">The event; null for none.</param>
/// <param name="Other">Another event told of the same in the same breath ("killed or wounded"), or null.</param>
/// <param name="IsVerb">Whether a finite verb tells it, and no participle or adjective.</param>
/// <param name="Rule">The name of the rule.</param>
internal readonly record struct SaidBehind(string? Event, string? Other, bool IsVerb, string Rule)
{
    /// <summary>Nothing.</summary>
    public static SaidBehind Nothing { get; } = new(null, null, false, "");
}

/// <summary>Reads what is said behind the counted from the forms of the words: "12 people were found dead", "4, including a child,
/// injured", "two of them critically". What stands between commas or brackets, and a phrase with a preposition, is passed over where a
/// finite verb follows.</summary>
internal static class EventsBehind
{
    private const int Reach = 6;
    /// <summary>The name of the rule that a word behind the counted tells the event.</summary>
    public const string Rule = "said-behind";


    private static readonly FrozenSet<string> Passed = WordLists.Of("between");
    private static readonly FrozenSet<string> Be = WordLists.Of("be-form");
    private static readonly FrozenSet<string> Means = WordLists.Of("means");
    private static readonly FrozenSet<string> Harms = WordLists.Of("harm");
    private static readonly FrozenSet<string> Negations = WordLists.Of("no");

    /// <summary>What is said of the counted behind them.</summary>
    public static SaidBehind Read(SentenceReading sentence, NumberReading reading, NumberNode number, Counted counted)
    {
        var at = Start(sentence.Line, reading);
        if (Adverb(sentence, counted, at) is { } grade)
            return new SaidBehind(grade, null, false, RoleReader.Graded);
        if (BehindThose(sentence.Line, at) is >= 0 and var behind
            && Scan(sentence, reading, number, counted, behind) is { Event: not null } more)
            return more;
        var found = Scan(sentence, reading, number, counted, at);
        if (found.Event is null && SubjectTail.Verb(sentence, counted, at) is >= 0 and var verb)
            found = Scan(sentence, reading, number, counted, verb);
        return found.Event is { } happened && Harms.Contains(happened) && SubjectTail.Outcome(sentence, at) is { } outcome
            && Harms.Contains(outcome)
            ? found with { Event = outcome } : found;
    }

    // "two of them critically"
    private static int Start(TokenLine line, NumberReading reading) =>
        line.Is(reading.Next, "of") && line.In(reading.Next + 1, "them") ? reading.Next + 2 : reading.Next;

    // "seven of the injured later died", "12 of the 40 arrested were charged": what stands behind the word for the whole; -1 where no such
    // word does.
    private static int BehindThose(TokenLine line, int of)
    {
        if (!line.Is(of, "of") || !line.In(of + 1, "definite"))
            return -1;
        var whole = line.IsNumber(of + 2) || line.Is(of + 2, WordClass.Number) ? of + 3 : of + 2;
        return EventFrames.Has("state", line.Lower(whole)) ? whole + 1 : -1;
    }

    // "four were shot, one fatally": the verb is said before; the adverb tells more of some.
    private static string? Adverb(SentenceReading sentence, Counted counted, int at)
    {
        var node = sentence.Node(at);
        if (node < 0 || EventFrames.Find(sentence, counted, node, "adverb") is not { } happened
            || (sentence.Line.IsWord(at + 1) && !sentence.Line.Is(at + 1, WordClass.Preposition | WordClass.Conjunction)))
            return null;
        return Enumerable.Range(0, node).Any(before => Harms.Contains(EventFrames.Find(sentence, Counted.Unknown, before, "patient")
            ?? EventFrames.Find(sentence, Counted.Unknown, before, "state") ?? ""))
            ? happened : null;
    }

    private static SaidBehind Scan(SentenceReading sentence, NumberReading reading, NumberNode number, Counted counted, int from)
    {
        var line = sentence.Line;
        var (passive, finite) = (false, false);
        for (var at = from; at < from + Reach; at++)
        {
            var node = sentence.Node(at);
            if (node < 0 || IsEnd(sentence, number, node, at))
                return SaidBehind.Nothing;
            if (line.In(at, "in-or-at"))
                return Placed(sentence, reading, counted, at, finite);
            if (Told(sentence, number, counted, at, passive) is { } happened)
                return IsSaidOfAnother(sentence, reading, counted, node, finite)
                    ? SaidBehind.Nothing : Outcome(sentence, number, counted, at, happened, finite);
            var isAuxiliary = IsAuxiliary(line, at);
            if (!isAuxiliary && (Passed.Contains(line.Lower(at)) || sentence.Tree.Tokens[node].Tag == Tag.Adv))
                continue;
            if (!isAuxiliary || !SubjectTail.Agrees(sentence, reading, at))
                return SaidBehind.Nothing;
            finite |= !SubjectTail.IsParticiple(sentence, node);
            passive = Be.Contains(line.Lower(at));
        }

        return SaidBehind.Nothing;
    }

    // "40 relatives of the dead": what follows says whose.
    private static bool IsEnd(SentenceReading sentence, NumberNode number, int node, int at) =>
        Negations.Contains(sentence.Lemma(node)) || (number.Noun >= 0 && sentence.Line.Is(at, "of"));

    // "three in hospital", "two at the scene"
    private static SaidBehind Placed(SentenceReading sentence, NumberReading reading, Counted counted, int at, bool finite) =>
        Within(sentence, counted, at) is { } state
            ? new SaidBehind(Shared(sentence, reading, at) ?? state, null, finite, RoleReader.Graded) : SaidBehind.Nothing;

    private static bool IsAuxiliary(TokenLine line, int at) =>
        Be.Contains(line.Lower(at)) || (line.Is(at, WordClass.Auxiliary) && Passed.Contains(line.Lower(at)));

    // "passengers in two buses were hurt", "women in three generations dead"
    private static bool IsSaidOfAnother(SentenceReading sentence, NumberReading reading, Counted counted, int node, bool finite) =>
        (finite || IsFiniteActor(sentence, counted, node) || SubjectTail.IsAmong(sentence, reading))
            && !SubjectTail.IsSubject(sentence, reading);

    private static bool IsFiniteActor(SentenceReading sentence, Counted counted, int node) =>
        sentence.Tree.Tokens[node].Xpos is "VBD" or "VBP" or "VBZ" && EventFrames.Find(sentence, counted, node, "actor") is not null;

    private static string? Told(SentenceReading sentence, NumberNode number, Counted counted, int at, bool passive)
    {
        var node = sentence.Node(at);
        var token = sentence.Tree.Tokens[node];
        var isDone = passive || !IsActive(sentence, at);
        if (isDone && EventFrames.Find(sentence, counted, node, "state") is { } state && !IsBeforeNoun(sentence, node, number))
            return state;
        if (isDone && token.Xpos is "VBN" or "VBD" && EventFrames.Find(sentence, counted, node, "patient") is { } happened)
            return happened;
        return sentence.IsVerb(node) && !(passive && token.Xpos is "VBN" or "VBD")
            ? EventFrames.Find(sentence, counted, node, "actor") : null;
    }

    // "ten people died at the scene and two in hospital": the verb is said once, with a place each time; null where none before says
    // what they did.
    private static string? Shared(SentenceReading sentence, NumberReading reading, int to)
    {
        if (!sentence.Line.Is(reading.From - 1, "and") || !IsPlaceOfDeath(sentence, to)
            || Enumerable.Range(reading.Next, to - reading.Next).Any(at => sentence.IsVerb(sentence.Node(at))))
            return null;
        for (var at = reading.From - 2; at > reading.From - 2 - Reach; at--)
        {
            if (sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos is "VBD"
                && sentence.Line.In(at + 1, "in-or-at")
                && EventFrames.Find(sentence, Counted.People, node, "actor") is { } happened && Harms.Contains(happened))
                return happened;
        }

        return null;
    }

    // "in hospital", "in a hospital" with no verb behind it
    private static bool IsPlaceOfDeath(SentenceReading sentence, int preposition)
    {
        var at = sentence.Line.Is(preposition + 1, WordClass.Determiner) ? preposition + 2 : preposition + 1;
        return sentence.Line.In(at, "place-of-death") && !sentence.IsVerb(sentence.Node(at + 1))
            && !sentence.Line.Is(at + 1, WordClass.Auxiliary);
    }

    // "in a critical condition", "in the hospital": up to the noun that the preposition leads to.
    private static string? Within(SentenceReading sentence, Counted counted, int preposition)
    {
        for (var at = preposition + 1; at < preposition + Reach && sentence.Node(at) is >= 0 and var node; at++)
        {
            if (EventFrames.Find(sentence, counted, node, "in") is { } happened)
                return happened;
            if (sentence.Tree.Tokens[node].Tag is not (Tag.Det or Tag.Adj or Tag.Noun or Tag.Propn or Tag.Adv or Tag.Cconj or Tag.Verb))
                return null;
        }

        return null;
    }

    // A second participle beside the first: "shot and killed", "shot, killed" (what came of it), "dead or wounded" (two fates together).
    private static SaidBehind Outcome(SentenceReading sentence, NumberNode number, Counted counted, int at, string happened, bool finite)
    {
        var line = sentence.Line;
        if ((line.In(at + 1, "conjunction") || (line.Is(at + 1, ",") && Means.Contains(happened))) && sentence.Node(at + 2) >= 0
            && Told(sentence, number, counted, at + 2, passive: false) is { } other && other != happened)
            return !line.Is(at + 1, "or") && Means.Contains(happened)
                ? new SaidBehind(other, Third(sentence, number, counted, at + 3, other), finite, Rule)
                : new SaidBehind(happened, other, finite, Rule);
        return new SaidBehind(happened, null, finite, Rule);
    }

    // "shot, wounded or killed": one more fate of the same.
    private static string? Third(SentenceReading sentence, NumberNode number, Counted counted, int at, string told) =>
        sentence.Line.In(at, "conjunction") && sentence.Node(at + 1) >= 0
            && Told(sentence, number, counted, at + 1, passive: false) is { } third && third != told ? third : null;

    // A verb with an object, also behind "and": "two officers shot and killed a man".
    private static bool IsActive(SentenceReading sentence, int at)
    {
        var node = sentence.Node(at);
        if (!sentence.IsVerb(node))
            return false;
        return HasObject(sentence, node) || (sentence.Line.Is(at + 1, "and") && sentence.Node(at + 2) is >= 0 and var next
            && sentence.IsVerb(next) && HasObject(sentence, next));
    }

    private static bool HasObject(SentenceReading sentence, int verb)
    {
        var next = verb + 1;
        if (next < sentence.Tree.Tokens.Count && (sentence.Tree.Tokens[next].Tag == Tag.Adp || sentence.Tree.Tokens[next].Xpos == "VBG"))
            return false;
        // "three killed Sunday": a day is no object.
        if (sentence.Tree.Child(verb, Relation.Obj) is >= 0 and var child && !IsState(sentence, child)
            && !TimeWords.IsTime(sentence, child))
            return true;
        return next < sentence.Tree.Tokens.Count && sentence.Tree.Tokens[next].Tag is Tag.Det or Tag.Num or Tag.Pron or Tag.Propn
            && !TimeWords.IsTime(sentence, next);
    }

    // "230 taken hostage": what they were made is no object of what they did.
    private static bool IsState(SentenceReading sentence, int node) =>
        EventFrames.Has("role", sentence.Lemma(node)) || EventFrames.Has("state", sentence.Lemma(node));

    // "two wounded men": the state belongs to the noun behind it, which the number counts too; "five missing persons reports" does not.
    private static bool IsBeforeNoun(SentenceReading sentence, int node, NumberNode number) =>
        sentence.Tree.Tokens[node].Relation is Relation.Amod or Relation.Compound && sentence.Tree.Tokens[node].Head == node + 1
            && number.Noun != node + 1;
}
