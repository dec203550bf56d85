using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>
/// Finds noun phrases by closed-class words, verb forms and plural endings; there is no tagger. To the right of a number a
/// phrase runs to its first plural noun, or, where none comes, to the first word that cannot stand in it.
/// </summary>
internal static class NounPhraseReader
{
    private const int MostTokens = 12;

    /// <summary>The phrase that begins at a token, after a number; null where no noun stands there.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token after the number.</param>
    /// <param name="one">Whether the number is one, so that its noun is no plural.</param>
    public static NounPhrase? Right(TokenLine line, int at, bool one)
    {
        var compound = line.IsHyphen(at) && line.IsWord(at + 1);
        var from = Begin(line, compound ? at + 1 : at);
        if (from < 0 || (line.Lower(from) is "last" or "next" && line.Is(from + 1, WordClass.TimeUnit)) || line.Lower(from) is "strong" or "plus" or "fold" or "odd")
            return null;
        var (to, plural) = (from, false);
        while (to < from + MostTokens && Takes(line, from, to, plural, one))
        {
            plural |= IsPluralNoun(line, to);
            to++;
        }

        to = TrimEnd(line, from, to);
        if (line.Lower(to) is "'s" or "’s")
            return null;
        if (to == from + 1 && Nouns.BaseAdjective(line.Lower(from)) != line.Lower(from))
            return null;
        return to > from ? new NounPhrase(from, to, compound) : null;
    }

    /// <summary>The phrase that ends just before a token, without determiners; null where no noun stands there.</summary>
    public static NounPhrase? Left(TokenLine line, int end, int floor = 0)
    {
        var from = end;
        while (from > floor && end - from < MostTokens && IsNominal(line, from - 1))
            from--;
        while (end > from && line.Is(end - 1, WordClass.NotNoun))
            end--;
        while (from < end && (line.IsDash(from) || line.Is(from, "'s") || line.Is(from, "’s")))
            from++;
        return from < end && !line.Is(end - 1, "'s") ? new NounPhrase(from, end) : null;
    }

    /// <summary>Whether the token can stand inside a noun phrase to the left of its head.</summary>
    public static bool IsNominal(TokenLine line, int at)
    {
        if (line.Lower(at) is "'s" or "’s" || line.IsHyphen(at) || (line.Is(at, ".") && line.Glued(at) && line.IsCapital(at - 1) && line.IsCapital(at + 1)))
            return true;
        if (line.Is(at, "&") || IsAbbreviationDot(line, at) || (line.IsNumber(at) && (line.IsCapital(at - 1) || line.IsHyphen(at - 1)) && !line.Is(at - 1, WordClass.Month)))
            return true;
        if (!line.IsWord(at))
            return false;
        if (line.IsCapital(at) && at > 0 && !line.IsTitle && !line.Is(at, WordClass.Function | WordClass.Auxiliary))
            return true;
        if (at == 0 && Nouns.IsPlural(line.Lower(0)) && line.Is(1, WordClass.Verb | WordClass.Auxiliary) && !line.Is(0, WordClass.Function))
            return true;
        if (line.Class(at) == WordClass.None && line.Lower(at).EndsWith("ed", StringComparison.Ordinal) && !line.IsCapital(at)
            && (OpensNumber(line, at + 1) || line.Is(at + 1, WordClass.Function)))
            return false;
        if (line.Is(at, "worth"))
            return line.Is(at - 1, "net");
        if (line.Lower(at) is "quarter" or "half" or "second")
            return true;
        return !line.Is(at, WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Number | WordClass.Month | WordClass.Weekday)
            && (line.IsCapital(at) || !line.Lower(at).EndsWith("ly", StringComparison.Ordinal)) && !IsVerbHere(line, at);
    }

    /// <summary>Whether a word that can be noun or verb is a verb by its neighbours: "can weigh", "they receive", "Hamas receives around".</summary>
    public static bool IsVerbHere(TokenLine line, int at)
    {
        if (line.Is(at, WordClass.BaseVerb) && (line.Is(at - 1, WordClass.Auxiliary) || line.Lower(at - 1) is "to" or "they" or "we" or "you" or "i" or "who" or "which" or "not"))
            return true;
        if (line.Is(at, WordClass.VerbOrPlural) && line.Lower(at - 1) is "it" or "he" or "she" or "who" or "which")
            return true;
        if (line.Class(at) == WordClass.None && !line.IsCapital(at) && (IsModal(line.Lower(at - 1)) || (OpensNumber(line, at + 1) && Nouns.IsPlural(line.Lower(at - 1)) && !line.IsCapital(at - 1))))
            return true;
        if (!line.IsCapital(at) && line.Lower(at) is [_, _, .., not ('s' or 'u' or 'i'), 's'] && OpensNumber(line, at + 1) && (line.Class(at) == WordClass.None || line.Is(at, WordClass.VerbOrPlural))
            && (line.IsWord(at - 1) || line.Is(at - 1, ",")) && (line.Is(at - 1, WordClass.Conjunction) || !line.Is(at - 1, WordClass.Function)) && Units.UnitTable.ByName(line.Lower(at)) is null && (line.IsCapital(at - 1) || !Nouns.IsPlural(line.Lower(at - 1))))
            return true;
        var opens = line.Is(at + 1, WordClass.Function | WordClass.Number | WordClass.Adverb) || line.IsNumber(at + 1) || line.Lower(at + 1) is "$" or "€" or "£"
            || line.Lower(at + 1).EndsWith("ly", StringComparison.Ordinal);
        if (line.Is(at, WordClass.Gerund) && opens && !line.Is(at + 1, "of"))
            return true;
        if (line.Is(at, WordClass.VerbOrPlural) && line.Is(at + 1, "to") && OpensNumber(line, line.Lower(at + 2) is "just" or "only" ? at + 3 : at + 2))
            return true;
        if (!opens || line.Lower(at + 1) is "of" or "in" or "and" or "to")
            return false;

        // An unknown word in -s between a name and a number or determiner: "Tehran funnels roughly $100 million".
        if (line.Class(at) == WordClass.None && (OpensNumber(line, at + 1) || line.Lower(at + 1) is "the" or "a" or "an" or "its" or "his" or "their" || line.Lower(at + 1).EndsWith("ly", StringComparison.Ordinal)) && line.IsCapital(at - 1) && !line.IsCapital(at) && line.Lower(at) is [.., not 's', 's'] && !line.Is(at + 1, WordClass.Auxiliary))
            return true;
        if (line.Is(at, WordClass.VerbOrPlural) && line.Is(at - 1, WordClass.Conjunction))
            return true;
        if (line.Is(at, WordClass.BaseVerb))
            return line.IsWord(at - 1) && Nouns.IsPlural(line.Lower(at - 1)) && !line.Is(at - 1, WordClass.Function) && !line.IsCapital(at - 1);
        return line.Is(at, WordClass.VerbOrPlural) && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function)
            && (line.IsCapital(at - 1) || !Nouns.IsPlural(line.Lower(at - 1))) && !line.Is(at + 1, WordClass.Auxiliary);
    }

    private static bool IsModal(string word) => word is "can" or "will" or "could" or "may" or "might" or "would" or "should" or "must" or "to";

    private static bool OpensNumber(TokenLine line, int at) =>
        line.IsNumber(at) || line.Lower(at) is "$" or "€" or "£" or "around" or "about" or "roughly" or "nearly" or "almost" or "over" || line.Reads(at, ["more", "than"]);

    private static bool IsAbbreviationDot(TokenLine line, int at) =>
        line.Is(at, ".") && line.Glued(at) && line.Lower(at - 1) is "inc" or "corp" or "co" or "ltd" or "mr" or "mrs" or "ms" or "dr" or "st" or "gen" or "lt"
            or "sen" or "rep" or "gov" or "jr" or "sr" or "col" or "maj" or "capt" or "sgt" or "adm" or "prof" or "rev" or "hon";

    // "of the", "of its": the phrase begins behind them. "Of them" has none.
    private static int Begin(TokenLine line, int at)
    {
        if (line.Is(at, "of"))
            at++;
        while (line.Lower(at) is "the" or "its" or "their" or "his" or "her" or "our" or "my" or "your" or "these" or "those" or "all" or "such"
            or "more" or "other" or "fewer" or "less" or "additional" or "further" or "extra" or "\"" or "“" or "'" or "‘" or "very")
            at++;
        return line.IsWord(at) ? at : -1;
    }

    private static bool Takes(TokenLine line, int from, int at, bool plural, bool one)
    {
        if (!line.IsWord(at))
            return Joins(line, at, from);
        if (!plural && !one && at > from && IsPluralNoun(line, at) && !line.Is(at, WordClass.Function))
            return true;
        if (at > from && IsVerbHere(line, at))
            return false;
        if (!plural && at > from && JoinsAdjectives(line, at))
            return true;
        if (line.Lower(at) is "'s" or "’s")
            return at > from;
        if (line.Is(at, WordClass.Function | WordClass.Month | WordClass.Weekday) && !line.IsHyphen(at + 1) && !line.IsHyphen(at - 1))
            return false;
        if (line.IsHyphen(at - 1) && at > from)
            return true;
        if (plural)
            return ContinuesPlural(line, at);
        if (line.Is(at, WordClass.State) && !IsNounLike(line, at + 1))
            return false;
        if (line.Is(at, WordClass.Number))
            return line.IsHyphen(at + 1);
        if (line.Is(at, WordClass.Adverb) || line.Lower(at).EndsWith("ly", StringComparison.Ordinal))
            return IsNounLike(line, at + 1) && !(line.Is(at, WordClass.Adverb) && at == from && !line.IsHyphen(at + 1) && line.Lower(at) is not ("most" or "only" or "daily" or "weekly" or "monthly" or "yearly"));
        if (line.Is(at, WordClass.Reporting) && !line.Is(at, WordClass.BaseVerb | WordClass.VerbOrPlural))
            return false;
        if (line.Class(at) == WordClass.None && !line.IsCapital(at) && line.Lower(at).EndsWith("ed", StringComparison.Ordinal) && !line.IsHyphen(at + 1))
            return IsNounLike(line, at + 1) || JoinsAdjectives(line, at + 1);
        if (line.Is(at, WordClass.Verb | WordClass.Gerund))
            return line.IsHyphen(at + 1) || (IsNounLike(line, at + 1) && (at == from || !(one && line.Is(at, WordClass.Verb))));
        return true;
    }

    // After a plural only another plural goes on ("sports teams"), and no word that may be a verb.
    private static bool ContinuesPlural(TokenLine line, int at) =>
        line.Is(at - 1, WordClass.Attributive) && IsPluralNoun(line, at) && !line.Is(at, WordClass.VerbOrPlural | WordClass.Verb) && line.IsCapital(at) == line.IsCapital(at - 1)
        && !line.Is(at - 1, WordClass.TimeUnit);

    // A hyphen inside, the dot of an abbreviation, a model number before a capital ("737 Max jets").
    private static bool Joins(TokenLine line, int at, int from)
    {
        if (at == from)
            return false;
        if (line.IsHyphen(at) || (line.Is(at, "&") && line.IsCapital(at + 1)) || (line.Is(at, "/") && line.Glued(at) && line.Glued(at + 1)))
            return true;
        return line.IsNumber(at) && line.IsWord(at - 1) && (line.IsCapital(at + 1) || (line.IsCapital(at - 1) && IsPluralNoun(line, at + 1)));
    }

    private static bool IsNounLike(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Adverb | WordClass.Month | WordClass.Weekday)
        && (!line.Is(at, WordClass.Verb | WordClass.Gerund) || IsPluralNoun(line, at + 1))
        && line.Lower(at) is not ("hostage" or "captive" or "prisoner");

    // A name that ends in s (Hamas officials, Texas voters) is no plural where a noun follows.
    private static bool IsPluralNoun(TokenLine line, int at) =>
        line.IsWord(at) && !line.IsHyphen(at + 1) && Nouns.IsPlural(line.Lower(at)) && line.Lower(at + 1) is not ("'s" or "’s")
        && !(line.IsCapital(at) && !line.IsTitle && line.IsWord(at + 1) && !line.IsCapital(at + 1)
            && !line.Is(at + 1, WordClass.Function | WordClass.Verb | WordClass.Adverb | WordClass.Gerund | WordClass.VerbOrPlural | WordClass.BaseVerb));

    // "Western and regional officials", "gifted and unpredictable attackers": the plural must follow soon.
    private static bool JoinsAdjectives(TokenLine line, int at) =>
        line.Lower(at) is "and" or "or" && line.IsWord(at + 1) && !line.Is(at + 1, WordClass.Function | WordClass.Number | WordClass.Verb)
        && !Nouns.IsPlural(line.Lower(at + 1)) && IsPluralNoun(line, at + 2) && !line.Is(at + 2, WordClass.Function);

    private static int TrimEnd(TokenLine line, int from, int to)
    {
        while (to > from && (!line.IsWord(to - 1) || line.Is(to - 1, WordClass.Adverb | WordClass.NotNoun) || line.Lower(to - 1) is "'s" or "’s"
            || (line.Lower(to - 1).EndsWith("ly", StringComparison.Ordinal) && to - 1 > from)))
            to--;
        return to;
    }
}
