using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Decides by its neighbours whether a word that can be noun or verb is a verb: "can weigh", "they receive", "the party receives
/// around".</summary>
internal static class VerbGuess
{
    private const WordClass Openers = WordClass.Function | WordClass.Number | WordClass.Adverb;

    /// <summary>Whether the word is a verb where it stands. Words that are verbs everywhere have their class and are not asked
    /// for.</summary>
    public static bool IsVerb(TokenLine line, int at) =>
        FollowsSubject(line, at) || PrecedesNumber(line, at) || IsGerund(line, at) || PrecedesObject(line, at)
        || PrecedesInfinitive(line, at) || PrecedesLevel(line, at);

    // "growers expect to harvest", "the firm plans to cut"; not "a plan to cut".
    private static bool PrecedesInfinitive(TokenLine line, int at) =>
        line.Is(at, WordClass.BaseVerb | WordClass.VerbOrPlural) && line.Is(at + 1, "to") && !line.IsCapital(at)
        && (line.Is(at + 2, WordClass.BaseVerb) || line.Is(at + 2, "be"))
        && line.IsWord(at - 1) && !line.IsPossessive(at - 1) && !line.Is(at - 1, WordClass.Determiner | WordClass.Preposition)
        && line.Is(at, WordClass.VerbOrPlural) != HasPlural(line, at);

    // The subject of a plain form is a plural, with a phrase of its own or not: "growers in the valley expect".
    private static bool HasPlural(TokenLine line, int at)
    {
        if (NounForms.IsPlural(line.Lower(at - 1)))
            return true;
        for (var head = at - 2; head > at - 7; head--)
        {
            if (line.Is(head + 1, WordClass.Preposition) && line.IsWord(head) && NounForms.IsPlural(line.Lower(head)))
                return true;
        }

        return false;
    }

    // "the model starts at $41,190", "the wine, …, retails at $85"
    private static bool PrecedesLevel(TokenLine line, int at) =>
        EndsInThirdPerson(line, at) && line.In(at + 1, "priced-at")
        && (line.IsNumber(at + 2) || OpensNumber(line, at + 2) || line.In(at + 2, "currency-sign"))
        && (line.Is(at, WordClass.VerbOrPlural)
            ? line.Is(at - 1, ",")
                || (line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function) && !NounForms.IsPlural(line.Lower(at - 1)))
            : IsUnknown(line, at) && line.Is(at - 1, ","));

    /// <summary>Whether the word is a past form by its ending, unknown to the lexicon, with no noun behind it: "slowed to".</summary>
    public static bool IsUnknownPast(TokenLine line, int at) =>
        line.Class(at) == WordClass.None && line.Ends(at, "ed") && !line.IsCapital(at)
        && (OpensNumber(line, at + 1) || line.Is(at + 1, WordClass.Function));

    // After an auxiliary, "to" or a pronoun: "will run", "they weigh", "it needs".
    private static bool FollowsSubject(TokenLine line, int at)
    {
        if (line.Is(at, WordClass.BaseVerb) && (line.Is(at - 1, WordClass.Auxiliary) || line.In(at - 1, "before-plain-verb")))
            return true;
        if (line.Is(at, WordClass.VerbOrPlural) && line.In(at - 1, "before-verb-in-s"))
            return true;
        return IsUnknown(line, at) && line.Lower(at) is not [.., not ('s' or 'u'), 's'] && line.In(at - 1, "before-any-verb");
    }

    /// <summary>Whether the word is a verb right before its number: "consumes 65 mW", "quake kills 12", "drops to just 87".</summary>
    public static bool PrecedesNumber(TokenLine line, int at)
    {
        if (line.Is(at, WordClass.VerbOrPlural) && line.Is(at + 1, "to"))
            return OpensNumber(line, line.In(at + 2, "only") ? at + 3 : at + 2);
        return OpensNumber(line, at + 1) && (IsFloating(line, at)
            || (NounForms.IsPlural(line.Lower(at - 1)) && !line.IsCapital(at - 1) ? IsUnknown(line, at) : IsThirdPerson(line, at)));
    }

    private static bool IsFloating(TokenLine line, int at) =>
        line.Is(at, WordClass.BaseVerb) && !line.IsCapital(at) && line.In(at - 1, "floating");

    // Behind what may be its subject or joins it to another verb.
    private static bool IsThirdPerson(TokenLine line, int at) =>
        (line.Is(at - 1, ",") || line.Is(at - 1, WordClass.Conjunction)
            || (line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function)))
        && (IsUnknown(line, at) || line.Is(at, WordClass.VerbOrPlural)) && EndsInThirdPerson(line, at);

    private static bool IsGerund(TokenLine line, int at) => line.Is(at, WordClass.Gerund) && Opens(line, at + 1) && !line.Is(at + 1, "of");

    // Between a subject and what opens its object: "states award the prize", "Acme ships an update".
    private static bool PrecedesObject(TokenLine line, int at)
    {
        if (!Opens(line, at + 1) || line.In(at + 1, "no-object"))
            return false;
        if (IsUnknown(line, at) && line.IsCapital(at - 1) && EndsInThirdPerson(line, at))
            return OpensObject(line, at + 1);
        var plural = line.IsWord(at - 1) && NounForms.IsPlural(line.Lower(at - 1));
        if (line.Is(at, WordClass.VerbOrPlural) && line.Is(at - 1, WordClass.Conjunction))
            return true;
        return (line.Is(at, WordClass.BaseVerb) && IsPlaced(line, at)) || FollowsNoun(line, at, plural);
    }

    private static bool OpensObject(TokenLine line, int at) =>
        OpensNumber(line, at) || line.IsManner(at) || line.In(at, "object-opener");

    // "states award", "Acme ships": a plain form behind a plural, a form in -s behind a singular or a name.
    private static bool FollowsNoun(TokenLine line, int at, bool plural)
    {
        if (line.Is(at - 1, WordClass.Function | WordClass.Verb) || line.IsSymbol(at - 1))
            return false;
        return line.Is(at, WordClass.BaseVerb) ? plural && (!line.IsCapital(at - 1) || at == 1)
            : line.Is(at, WordClass.VerbOrPlural) && (line.IsCapital(at - 1) || !plural) && !line.Is(at + 1, WordClass.Auxiliary);
    }

    // "Homes from $1 million to $2 million stay an average of": no noun goes on with "a" or "the" behind it, so it is the verb.
    private static bool IsPlaced(TokenLine line, int at) =>
        line.In(at + 1, "plain-article") && (line.IsNumber(at - 1) || line.Is(at - 1, WordClass.Number)) && !line.IsHyphen(at - 2)
        && (line.In(at - 2, "currency-sign") || line.In(at - 3, "currency-sign"));

    private static bool IsUnknown(TokenLine line, int at) => line.IsWord(at) && line.Class(at) == WordClass.None && !line.IsCapital(at);

    private static bool EndsInThirdPerson(TokenLine line, int at) =>
        !line.IsCapital(at) && line.Lower(at) is [_, _, .., not ('s' or 'u' or 'i'), 's'] && UnitTable.ByName(line.Lower(at)) is null;

    private static bool Opens(TokenLine line, int at) =>
        line.Is(at, Openers) || line.IsNumber(at) || line.In(at, "currency-sign") || line.IsManner(at);

    private static bool OpensNumber(TokenLine line, int at) =>
        line.IsNumber(at) || line.Reads(at, ["more", "than"])
        || line.In(at, "number-opener");
}
