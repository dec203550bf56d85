using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a number is an age by the words around it: "35-year-old", "aged 35", "he was 35"; <see cref="AgeBeside"/>
/// by the person that it stands beside.</summary>
internal static class AgeRule
{
    private const int FamilyWithin = 10;

    private static readonly FrozenSet<string> Aged = WordLists.Of("aged");

    private static readonly FrozenSet<string> Ends = WordLists.Of("age-ends");

    /// <summary>Whether the number is the age of a group, which is a measure: "the average age of the rowers is about 51".</summary>
    public static bool IsMeasured(TokenLine line, NumberText number)
    {
        if (number.Value is < 1 or > 125 || number.Scaled
            || (line.IsWord(number.To) && !line.Is(number.To, WordClass.Function | WordClass.Verb | WordClass.Adverb)))
            return false;
        var verb = Bounds.BoundWords.Skip(line, number.From) - 1;
        if (!line.Is(verb, WordClass.Auxiliary) && !line.Is(verb, "of"))
            return false;
        for (var at = verb - 1; at > verb - 12 && (line.IsWord(at) || line.IsPossessive(at)); at--)
        {
            if (line.Is(at, "age"))
                return line.In(at - 1, "average");
        }

        return false;
    }

    /// <summary>Whether the age is one in years; a "six-week-old" puppy has lasted six weeks, which is a measure.</summary>
    public static bool IsInYears(TokenLine line, NumberText number)
    {
        var unit = line.IsDash(number.To) ? number.To + 1 : number.To;
        return !line.In(unit, "age-below-year");
    }

    /// <summary>The token after the age with its words; -1 where the number is none.</summary>
    public static int End(TokenLine line, NumberText number)
    {
        if (YearsOld(line, number.To) is var old and > 0)
            return old;
        if (number.Value is < 0 or > 125)
            return -1;
        return number.Value > 0 && WithWords(line, number) is var end and > 0 ? end
            : IsPredicate(line, number) || AgeBeside.Is(line, number) ? number.To : -1;
    }

    // Words of age before or behind it: "aged 12", "65 or older", "the over-65s".
    private static int WithWords(TokenLine line, NumberText number) =>
        IsAged(line, number) || IsAgedAt(line, number) || IsEldest(line, number) ? number.To
        : OrOlder(line, number.To) is var older and > 0 ? older
        : line.In(number.From - 2, "over-under") && line.IsHyphen(number.From - 1) && line.Is(number.To, "s") && line.Glued(number.To)
            ? number.To + 1 : -1;

    // "At 19, her job was lost", "By 30 he had two sons", "died at 83": nothing is counted behind it.
    private static bool IsAgedAt(TokenLine line, NumberText number)
    {
        if (!line.In(number.From - 1, "at-age"))
            return false;
        return (line.Is(number.From - 1, "at") && line.Is(number.To, ",") && line.In(number.To + 1, "age-owner"))
            || (number.Value >= 15 && ((line.In(number.To, "age-person") && !line.IsWord(number.From - 2))
                || (line.In(number.From - 2, "done-at-age") && !IsThing(line, number.From - 3) && !Goes(line, number.To))));
    }

    // "the engine died at 60": a noun right before the verb that names no person; of whom a headline says "dies at 83" it need not.
    private static bool IsThing(TokenLine line, int at) =>
        line.IsWord(at) && !line.IsCapital(at) && !line.In(at, "age-person") && !line.Is(at + 1, "dies")
        && !line.Is(at, WordClass.Function | WordClass.Auxiliary | WordClass.Adverb | WordClass.Verb)
        && !EventFrames.CanBePerson(NounForms.Singular(line.Lower(at)));

    // "three sons, the eldest 14", and not "the oldest 20 in the herd"
    private static bool IsEldest(TokenLine line, NumberText number)
    {
        var at = line.Is(number.From - 1, "is") || line.Is(number.From - 1, ",") ? number.From - 2 : number.From - 1;
        return number.Value is >= 1 and <= 99 && line.In(at, "eldest") && line.Is(at - 1, "the")
            && (!line.Has(number.To) || line.In(number.To, "age-stop") || line.Reads(number.To, ["and", "the"]))
            && Enumerable.Range(at - FamilyWithin, FamilyWithin).Any(before => line.In(before, "family-plural"));
    }

    // "65 or older", "18 and over" without a noun between
    private static int OrOlder(TokenLine line, int at)
    {
        if (!line.In(at, "conjunction"))
            return -1;
        var aged = line.In(at + 1, "older")
            || (line.In(at + 1, "over-under") && !line.IsNumber(at + 2) && !line.Is(at + 2, WordClass.Determiner));
        return aged ? at + 2 : -1;
    }

    // "those who at 42 are"
    private static bool IsWhoAt(TokenLine line, NumberText number) =>
        line.Reads(number.From - 2, ["who", "at"]) && line.Is(number.To, WordClass.Auxiliary) && number.Value >= 10;

    // "I was 19 when", "she is 84.", "who turns three in May": nothing is counted behind it.
    private static bool IsPredicate(TokenLine line, NumberText number)
    {
        if (IsWhoAt(line, number))
            return true;
        if (number.Scaled || Goes(line, number.To))
            return false;
        var at = number.From - 1;
        if (line.In(at, "turns"))
            return number.Value >= 1 && !line.Is(number.To, "to") && !line.Is(at - 1, "it");
        if (line.In(at, "age-adverb"))
            at--;
        if (line.Is(at, "be") && line.Is(number.To, "to"))
            return number.Value is >= 12 and <= 25;
        return IsSaidOf(line, number, at);
    }

    // What the number is said of: "I'm 40", "he was 12", "when you're 45.", "she at 69".
    private static bool IsSaidOf(TokenLine line, NumberText number, int at) =>
        line.Is(at, "at") ? line.In(at - 1, "age-person") && number.Value >= 10
        : line.In(at, "age-contraction") ? number.Value >= 3
        : line.In(at, "age-you") || (line.Is(at, "are") && line.Is(at - 1, "you")) ? number.Value >= 10 && line.IsSymbol(number.To)
        : line.In(at, "age-be") && line.In(at - 1, "age-one") && number.Value >= 3;

    // Something is counted or goes on behind the number.
    private static bool Goes(TokenLine line, int at) =>
        line.IsNumber(at) || line.IsHyphen(at) || (line.IsWord(at) && !Ends.Contains(line.Lower(at)))
            || line.In(at + 2, "stretch-of-game") // "she is 60 after nine holes"
            || (line.IsSymbol(at) && !line.In(at, "age-stop"));

    // 35-year-old, 35 years old, 35 years of age, 18 year-old, 6-month-old
    private static int YearsOld(TokenLine line, int at)
    {
        var unit = line.IsDash(at) ? at + 1 : at;
        if (!line.In(unit, "age-unit"))
            return -1;
        var old = line.IsDash(unit + 1) ? unit + 2 : unit + 1;
        if (line.In(old, "old"))
            return old + 1;
        return line.Reads(old, ["of", "age"]) ? old + 2 : -1;
    }

    private static bool IsAged(TokenLine line, NumberText number)
    {
        var before = line.Lower(number.From - 1);
        if (before is "aged" or "ages" || (before is "age" && !line.Is(number.From - 2, "average")))
            return true;
        if (before is "of")
            return line.In(number.From - 2, "age-word");
        return (!Counts(line, number.To) && IsBounded(line, number, before))
            || (Aged.Contains(before) && line.IsDash(number.To) && line.IsNumber(number.To + 1) && !Counts(line, number.To + 2));
    }

    // "drivers under 25", "older than 60", "as young as six"
    private static bool IsBounded(TokenLine line, NumberText number, string before) => before switch
    {
        "under" or "over" => Aged.Contains(line.Lower(number.From - 2)) && !line.Is(number.To, WordClass.TimeUnit),
        "than" => line.In(number.From - 2, "older"),
        "between" or "from" => line.In(number.From - 2, "aged-word"),
        "as" => line.In(number.From - 2, "age-degree") && !line.Is(number.To, WordClass.TimeUnit),
        _ => false,
    };

    /// <summary>Whether something is counted at a token: a word that is no verb there ("over 65 pay nothing", "over 65 pay
    /// slips").</summary>
    public static bool Counts(TokenLine line, int at) => line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Verb)
        && !(line.Is(at, WordClass.BaseVerb) && (!line.IsWord(at + 1) || line.Is(at + 1, WordClass.Function | WordClass.Adverb)));
}
