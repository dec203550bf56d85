using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds noun phrases by closed-class words, verb forms and plural endings; there is no tagger. To the right of a number a phrase
/// runs to its first plural noun, or, where none comes, to the first word that cannot stand in it.</summary>
internal static class NounPhraseReader
{
    private const int MostTokens = 12;

    private static readonly FrozenSet<string> Skipped = WordLists.Of("before-noun");

    private static readonly FrozenSet<string> Abbreviations = WordLists.Of("abbreviation");

    /// <summary>The phrase that begins at a token, after a number; null where no noun stands there.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token after the number.</param>
    /// <param name="one">Whether the number is one, so that its noun is no plural.</param>
    public static NounPhrase? Right(TokenLine line, int at, bool one)
    {
        var compound = line.IsHyphen(at) && line.IsWord(at + 1);
        var from = Begin(line, compound ? at + 1 : at);
        if (from < 0 || IsNoNoun(line, from))
            return null;
        var (to, plural) = Extent(line, from, one);
        if (plural && !compound)
            to = JoinSecond(line, to);
        else if (!one && !compound && IsBareVerb(line, from, to))
            return null;
        return IsNoPhrase(line, from, to) ? null : new NounPhrase(from, to, compound);
    }

    private static bool IsNoPhrase(TokenLine line, int from, int to) =>
        to == from || line.IsPossessive(to) || IsCompared(line, from, to);

    private static (int To, bool Plural) Extent(TokenLine line, int from, bool one)
    {
        var (to, plural) = (from, false);
        while (to < from + MostTokens && Takes(line, from, to, plural, one))
        {
            plural |= IsPluralNoun(line, to);
            to++;
        }

        return (TrimEnd(line, from, to), plural);
    }

    private static bool IsBareVerb(TokenLine line, int from, int to) =>
        to == from + 1 && line.Is(from, WordClass.BaseVerb) && !line.IsCapital(from) && !line.Is(from - 1, WordClass.Determiner);

    // "the two best": an adjective alone is no noun.
    private static bool IsCompared(TokenLine line, int from, int to) =>
        to == from + 1 && NounForms.BaseAdjective(line.Lower(from)) != line.Lower(from);

    /// <summary>The phrase that ends just before a token, without determiners; null where no noun stands there.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static NounPhrase? Left(TokenLine line, int end, int floor = 0)
    {
        var from = end;
        while (from > floor && end - from < MostTokens && IsNominal(line, from - 1))
            from--;
        while (end > from && (line.Is(end - 1, WordClass.NotNoun) || line.IsDash(end - 1)))
            end--;
        while (from < end && (line.IsDash(from) || line.IsPossessive(from)))
            from++;
        return from < end && !line.IsPossessive(end - 1) ? new NounPhrase(from, end) : null;
    }

    /// <summary>Whether the token can stand inside a noun phrase to the left of its head.</summary>
    private static bool IsNominal(TokenLine line, int at)
    {
        if (!line.IsWord(at))
            return IsInside(line, at);
        if (line.IsPossessive(at) || line.In(at, "part-in-phrase"))
            return true;
        if (line.Is(at, "worth"))
            return line.Is(at - 1, "net");
        if (IsVerbal(line, at))
            return false;
        if (line.IsCapital(at) && line.IsNumber(at + 1) && line.Glued(at + 1))
            return true;
        return !(line.Is(at, WordClass.BaseVerb) && line.Is(at - 1, "(")) && (IsName(line, at) || IsNounByForm(line, at));
    }

    // "Hill chairing Brask", "was running", ", killing": forms of verbs that no noun phrase holds.
    private static bool IsVerbal(TokenLine line, int at) =>
        (line.Ends(at, "ing") && !line.IsCapital(at) && line.IsCapital(at - 1) && line.IsCapital(at + 1))
        || (line.Is(at, WordClass.Gerund) && (line.Is(at - 1, WordClass.Auxiliary) || line.Is(at - 1, ",")));

    // A capital inside a sentence; at its beginning a plural before a verb.
    private static bool IsName(TokenLine line, int at) => at == 0
        ? NounForms.IsPlural(line.Lower(0)) && line.Is(1, WordClass.Verb | WordClass.Auxiliary) && !line.Is(0, WordClass.Function)
        : line.IsCapital(at) && !line.IsTitle && !line.Is(at, WordClass.Function | WordClass.Month | WordClass.Weekday);

    private static bool IsNounByForm(TokenLine line, int at)
    {
        const WordClass outside = WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Number
            | WordClass.Month | WordClass.Weekday;
        return !line.Is(at, outside) && (line.IsCapital(at) || !line.IsManner(at)) && !VerbGuess.IsUnknownPast(line, at)
            && !VerbGuess.IsVerb(line, at);
    }

    // "Acme Inc. shares", "gazette.ru"
    private static bool IsInside(TokenLine line, int at)
    {
        if (line.Is(at, ".") && line.Glued(at))
            return Abbreviations.Contains(line.Lower(at - 1)) || (line.IsCapital(at - 1) && line.IsCapital(at + 1));
        return line.IsHyphen(at) || line.Is(at, "&") || (line.IsNumber(at) && IsOfName(line, at));
    }

    // "S&P 500", "TA-125", "5G"
    private static bool IsOfName(TokenLine line, int number) =>
        (line.Glued(number + 1) && line.Written(number + 1) is "G" or "K" or "D")
        || ((line.IsCapital(number - 1) || line.IsHyphen(number - 1)) && !line.Is(number - 1, WordClass.Month));

    // "of the", "of its": the phrase begins behind them. "Of them" has none.
    public static int Begin(TokenLine line, int at)
    {
        if (line.Is(at, "of"))
            at++;
        for (var skipped = 0; skipped < 6 && Skipped.Contains(line.Lower(at)); skipped++)
            at++;
        return line.IsWord(at) ? at : -1;
    }

    private static bool IsNoNoun(TokenLine line, int at) =>
        line.In(at, "behind-number")
        || (line.In(at, "last-or-next") && line.Is(at + 1, WordClass.TimeUnit))
        || (line.Is(at, "late") && line.Is(at + 1, WordClass.Weekday | WordClass.Month | WordClass.Function));

    private static bool Takes(TokenLine line, int from, int at, bool plural, bool one)
    {
        if (!line.IsWord(at))
            return at > from && Joins(line, at);
        if (at > from && TakesInside(line, from, at, plural, one) is { } decided)
            return decided;
        if (line.Is(at, WordClass.Function | WordClass.Month | WordClass.Weekday) && !line.IsHyphen(at + 1) && !line.IsHyphen(at - 1))
            return false;
        if (line.IsHyphen(at - 1) && at > from)
            return true;
        return plural ? ContinuesPlural(line, at) : TakesWord(line, from, at, one);
    }

    // What only a word behind the first can be; null where that does not decide.
    private static bool? TakesInside(TokenLine line, int from, int at, bool plural, bool one)
    {
        if (!plural && !one && IsPluralNoun(line, at) && !line.Is(at, WordClass.Function))
            return !(line.Is(at, WordClass.VerbOrPlural)
                && (VerbGuess.PrecedesNumber(line, at) || (line.IsHyphen(from - 1) && line.Is(at + 1, WordClass.Determiner))));
        if (VerbGuess.IsVerb(line, at))
            return false;
        return (!plural && JoinsAdjectives(line, at)) || line.IsPossessive(at) ? true : null;
    }

    private static bool TakesWord(TokenLine line, int from, int at, bool one)
    {
        if (at == from && !one && IsPluralOfVerb(line, at))
            return true;
        var noun = IsNounLike(line, at + 1);
        if (line.Is(at, WordClass.State) && !noun)
            return false;
        if (line.Is(at, WordClass.Number))
            return line.IsHyphen(at + 1) || (noun && line.In(at, "nth")); // "one of the first mills"
        if (line.Is(at, WordClass.Adverb) || line.IsManner(at))
            return noun && (at > from || MayOpen(line, at));
        return TakesByForm(line, from, at, one, noun);
    }

    // "newly built homes", "well-known names"; not "already houses".
    private static bool MayOpen(TokenLine line, int adverb) =>
        !line.Is(adverb, WordClass.Adverb) || line.IsHyphen(adverb + 1) || line.In(adverb, "adjective-adverb");

    // By its ending and what it can be besides: no report, a participle only before a noun.
    private static bool TakesByForm(TokenLine line, int from, int at, bool one, bool noun)
    {
        if (line.Is(at, WordClass.Reporting) && !line.Is(at, WordClass.BaseVerb | WordClass.VerbOrPlural))
            return false;
        if (IsUnknownPast(line, at) && !line.IsHyphen(at + 1))
            return noun || JoinsAdjectives(line, at + 1);
        return !line.Is(at, WordClass.Verb | WordClass.Gerund) || line.IsHyphen(at + 1)
            || (noun && (at == from || !line.Is(at, WordClass.Verb) || (!one && IsPluralNoun(line, at + 1))));
    }

    private static bool IsUnknownPast(TokenLine line, int at) =>
        line.Class(at) == WordClass.None && !line.IsCapital(at) && line.Ends(at, "ed");

    // "three runs", "six states": right behind its number a form in -s is a plural, unless an object follows.
    private static bool IsPluralOfVerb(TokenLine line, int at) =>
        line.Is(at, WordClass.Verb) && line.Lower(at) is [_, .., not ('s' or 'i' or 'u'), 's'] and not ("was" or "has" or "does" or "says")
        && (line.IsNumber(at - 1) || line.Is(at - 1, WordClass.Number)) && !OpensObject(line, at + 1);

    private static bool OpensObject(TokenLine line, int at) => line.Stops(at) ? line.IsQuote(at)
        : !line.Is(at, WordClass.Function | WordClass.Verb) || line.Is(at, WordClass.Determiner);

    // After a plural only another plural goes on ("sports teams"), and no word that may be a verb.
    private static bool ContinuesPlural(TokenLine line, int at) =>
        line.Is(at - 1, WordClass.Attributive) && IsPluralNoun(line, at) && !line.Is(at, WordClass.VerbOrPlural | WordClass.Verb)
        && line.IsCapital(at) == line.IsCapital(at - 1);

    // A hyphen inside, "R&D", "and/or"
    private static bool Joins(TokenLine line, int at) =>
        line.IsHyphen(at) || (line.Is(at, "&") && line.IsCapital(at + 1)) || (line.Is(at, "/") && line.Glued(at) && line.Glued(at + 1))
        || (line.IsNumber(at) && IsModelNumber(line, at));

    // "F-16 jets", "737 Max jets", "Leopard 2 tanks"
    private static bool IsModelNumber(TokenLine line, int at) =>
        (line.IsHyphen(at - 1) && line.IsCapital(at - 2))
        || (line.IsWord(at - 1)
            && (line.Glued(at) || line.IsCapital(at + 1) || (line.IsCapital(at - 1) && IsPluralNoun(line, at + 1))));

    private static bool IsNounLike(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Adverb | WordClass.Month | WordClass.Weekday)
        && (!line.Is(at, WordClass.Verb | WordClass.Gerund) || IsPluralNoun(line, at + 1))
        && !line.In(at, "captive");

    // A name that ends in s (Athens officials, Texas voters) is no plural where a noun follows.
    private static bool IsPluralNoun(TokenLine line, int at)
    {
        if (!line.IsWord(at) || line.IsHyphen(at + 1) || !NounForms.IsPlural(line.Lower(at)) || line.IsPossessive(at + 1))
            return false;
        const WordClass verbs = WordClass.Verb | WordClass.Gerund | WordClass.VerbOrPlural | WordClass.BaseVerb;
        var noun = line.IsWord(at + 1) && !line.IsCapital(at + 1) && !line.Is(at + 1, WordClass.Function | WordClass.Adverb | verbs);
        return !(line.IsCapital(at) && !line.IsTitle && noun);
    }

    // "Western and regional officials", "uniformed and plainclothes police officers": the plural must follow soon.
    private static bool JoinsAdjectives(TokenLine line, int at)
    {
        if (!line.In(at, "conjunction"))
            return false;
        var end = at + 1;
        while (end < at + 4 && line.IsWord(end) && !line.Is(end, WordClass.Function | WordClass.Number | WordClass.Verb)
            && (!NounForms.IsPlural(line.Lower(end)) || line.Is(end, WordClass.Attributive)))
            end++;
        return end > at + 1 && IsPluralNoun(line, end) && !line.Is(end, WordClass.Function);
    }

    // "marines and military advisers": a second plural goes with the first where no verb follows to make it a subject.
    private static int JoinSecond(TokenLine line, int to)
    {
        if (!line.Is(to, "and") || !IsPluralNoun(line, to - 1))
            return to;
        var end = to + 1;
        while (end < to + 3 && line.IsWord(end) && line.Class(end) == WordClass.None && !IsPluralNoun(line, end))
            end++;
        var joins = line.Class(end) == WordClass.None && IsPluralNoun(line, end) && line.IsCapital(end) == line.IsCapital(to - 1);
        return joins && (line.Stops(end + 1) || line.Is(end + 1, WordClass.Preposition)) ? end + 1 : to;
    }

    // The digits of "V6": they touch the letters before them.
    private static bool IsModel(TokenLine line, int at) => line.IsNumber(at) && line.Glued(at) && line.IsWord(at - 1);

    private static int TrimEnd(TokenLine line, int from, int to)
    {
        while (to > from && (!(line.IsWord(to - 1) || IsModel(line, to - 1)) || line.IsPossessive(to - 1)
            || line.Is(to - 1, WordClass.Adverb | WordClass.NotNoun)
            || (line.IsManner(to - 1) && to - 1 > from)))
            to--;
        return to;
    }
}
