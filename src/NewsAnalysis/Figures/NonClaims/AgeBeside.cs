using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a number is the age of those named right before it: "Jane Smith, 35,", "the twins, both 37,".</summary>
internal static class AgeBeside
{
    private const int LongestList = 12;

    private static readonly FrozenSet<string> Tallies = WordLists.Of("tally");

    private static readonly Func<TokenLine, NumberText, bool>[] Forms =
        [IsBoth, IsListed, IsSaidOfMany, IsPictured, IsTitled, IsApposition, FollowsKin, FollowsNoun, FollowsPerson];

    /// <summary>Whether the number, in plain digits, is such an age.</summary>
    public static bool Is(TokenLine line, NumberText number) =>
        number is { Form: NumberForm.Digits, Plain: true } && Array.Exists(Forms, form => form(line, number));

    // "The twins, both 37, rowed", "a friend, also 14, was there"
    private static bool IsBoth(TokenLine line, NumberText number) =>
        number.Value >= 1 && line.In(number.From - 1, "age-also")
            && line.Is(number.From - 2, ",")
        && (line.Stops(number.To) || (line.Is(number.To, "and") && !line.IsNumber(number.To + 1)));

    // "The children, 5, 9, 12 and 14, slept": three numbers or more between a word for the young and a comma.
    private static bool IsListed(TokenLine line, NumberText number)
    {
        var (from, to, count) = (number.From, number.To, 1);
        while (count < LongestList && line.IsNumber(from - 2) && IsJoint(line, from - 1))
            (from, count) = (from - 2, count + 1);
        while (count < LongestList && IsJoint(line, to) && line.IsNumber(line.Is(to + 1, "and") ? to + 2 : to + 1))
            (to, count) = (line.Is(to + 1, "and") ? to + 3 : to + 2, count + 1);
        return count >= 2 && line.Is(from - 1, ",") && line.Stops(to) && line.In(from - 2, "siblings");
    }

    private static bool IsJoint(TokenLine line, int at) => line.Is(at, ",") || line.Is(at, "and");

    // "Two of the victims are 16 and 17."
    private static bool IsSaidOfMany(TokenLine line, NumberText number) =>
        number.Value is >= 1 and <= 110 && line.In(number.From - 1, "to-be") && line.In(number.From - 2, "siblings")
            && line.In(number.To, "comma-and")
        && line.IsNumber(number.To + 1) && !AgeRule.Counts(line, number.To + 2);

    // "Ann Hill (left) 16, and Ray Cole (right), 19": who stands where in a picture, then the age.
    private static bool IsPictured(TokenLine line, NumberText number)
    {
        var close = line.Is(number.From - 1, ",") ? number.From - 2 : number.From - 1;
        var open = line.Is(close - 2, "(") ? close - 2 : close - 3;
        return number.Value is >= 1 and <= 110 && line.Is(close, ")") && line.In(close - 1, "caption-place") && line.Is(open, "(")
            && line.IsCapital(line.Is(open - 1, ",") ? open - 2 : open - 1)
            && !AgeRule.Counts(line, number.To);
    }

    // "Jane Smith, 24, Found Safe": in a headline two words of a name, the number between commas and what is said, or its end.
    private static bool IsTitled(TokenLine line, NumberText number) =>
        line.IsTitle && number.Value is >= 10 and <= 99 && line.Is(number.From - 1, ",")
        && (line.Is(number.To, ",") || !line.Has(number.To))
        && IsNamePart(line, number.From - 2) && IsNamePart(line, number.From - 3)
        && (!line.Has(number.To) || line.Is(number.To + 1, WordClass.Verb | WordClass.Adverb | WordClass.Preposition)
            || line.IsManner(number.To + 1))
        && !NounForms.IsPlural(line.Lower(number.From - 2));

    // A name, the number between commas: "Jane Smith, 35, said".
    private static bool IsApposition(TokenLine line, NumberText number) =>
        number.Value is >= 1 and <= 110 && line.Is(number.From - 1, ",") && !line.IsTitle
        && (line.Is(number.From - 2, ".") && line.Glued(number.From - 2) ? number.From - 3 : number.From - 2) is var name
        && line.IsCapital(name) && !line.Is(name, WordClass.Month | WordClass.Weekday)
        && (IsEnd(line, number.To) || GoesOn(line, number.To)) && HasName(line, name);

    // "Jane Smith, 35 of Velden, was there", "Jane Smith, 35 and Ray Cole"
    private static bool GoesOn(TokenLine line, int at) =>
        line.IsCapital(at + 1) && (line.Is(at, "and") || (line.Is(at, "of") && line.Is(at + 2, ",")));

    // A comma, a stop, a bracket, a dash or the sentence's end; a list of numbers goes on.
    private static bool IsEnd(TokenLine line, int at) =>
        !line.Has(at) || ((line.In(at, "apposition-end") || (line.IsDash(at) && !line.Glued(at))) && !line.IsNumber(at + 1));

    // "a girl, 9; her brother, 12": a word for one of the family or the like and its age, whatever follows.
    private static bool FollowsKin(TokenLine line, NumberText number) =>
        number.Value is >= 1 and <= 110 && line.Is(number.From - 1, ",") && IsEnd(line, number.To)
        && (line.In(number.From - 2, "kin") || (IsSurname(line, number.From - 2) && line.Is(number.From - 3, WordClass.Reporting)));

    // "The suspect, 34, is accused": a noun that is no tally, the number between commas, and what is said of the person.
    private static bool FollowsNoun(TokenLine line, NumberText number)
    {
        var noun = number.From - 2;
        return number.Value is >= 1 and <= 110 && line.Is(noun + 1, ",") && line.Is(number.To, ",") && line.IsWord(noun)
            && Tells(line, number.To + 1) && (IsDetermined(line, noun) || IsSurname(line, noun))
            && !line.Is(noun, WordClass.Function | WordClass.Adverb | WordClass.TimeUnit) && !Tallies.Contains(line.Lower(noun))
            && !NounForms.IsPlural(line.Lower(noun));
    }

    private static bool Tells(TokenLine line, int at) =>
        line.Is(at, "and") || line.IsManner(at) || line.Is(at, WordClass.Auxiliary | WordClass.Adverb | WordClass.Verb
            | WordClass.VerbOrPlural | WordClass.Preposition | WordClass.Question);

    // "Police said Roof, 21, was held": a capital inside a sentence before and a verb behind.
    private static bool IsSurname(TokenLine line, int noun) =>
        noun > 0 && line.IsCapital(noun) && !line.IsTitle
            && line.Is(noun - 1, WordClass.Verb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Reporting)
        && !line.Is(noun, WordClass.Month | WordClass.Weekday);

    // "Her great-grandmother", "the retired teacher"
    private static bool IsDetermined(TokenLine line, int noun)
    {
        var at = noun - 1;
        while (at > noun - 4 && (line.IsHyphen(at) || (line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Verb))))
            at--;
        return line.In(at, "age-article");
    }

    private static bool HasName(TokenLine line, int at) =>
        line.IsCapital(at - 1) || at == 0 || NameRuns.IsParticle(line, at - 1)
        || line.Is(at - 1, WordClass.Conjunction) || line.IsSymbol(at - 1);

    // "Jane Smith 35 has", "Mr. Jones 67 was": a name of two words and the number without commas.
    private static bool FollowsPerson(TokenLine line, NumberText number) =>
        number.Value is >= 15 and <= 99 && !line.IsTitle && IsNamePart(line, number.From - 1) && IsNamePart(line, number.From - 2)
        && !line.Is(number.From - 3, WordClass.Determiner) && IsDone(line, number.To)
        && !NameRule.IsHead(line.Lower(number.From - 1)) && !NameRule.IsHead(line.Lower(number.From - 2));

    private static bool IsDone(TokenLine line, int at) =>
        line.In(at, "after-age") || (line.Ends(at, "ed") && !line.IsCapital(at))
        || (line.Is(at, WordClass.Verb) && !line.Is(at, WordClass.BaseVerb));

    private static bool IsNamePart(TokenLine line, int at) =>
        line.IsCapital(at) && !line.Is(at, WordClass.Function | WordClass.Month | WordClass.Weekday | WordClass.Number | WordClass.Adverb)
        && line.Written(at).Any(char.IsLower);
}
