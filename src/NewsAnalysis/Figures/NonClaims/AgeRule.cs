using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a number is an age: "35-year-old", "aged 35", "Jane Smith, 35,".</summary>
internal static class AgeRule
{
    private static readonly HashSet<string> Aged =
        ["children", "kids", "adults", "people", "those", "anyone", "everyone", "girls", "boys", "men", "women", "residents", "patients",
            "players"];

    /// <summary>The token after the age with its words; -1 where the number is none.</summary>
    public static int End(TokenLine line, NumberText number)
    {
        if (YearsOld(line, number.To) is var old and > 0)
            return old;
        if (number.Value is < 0 or > 125)
            return -1;
        if (number.Value > 0 && IsAged(line, number))
            return number.To;
        return number is { Form: NumberForm.Digits, Plain: true } && IsApposition(line, number) ? number.To : -1;
    }

    // 35-year-old, 35 years old, 35 years of age, 18 year-old, 6-month-old
    private static int YearsOld(TokenLine line, int at)
    {
        var unit = line.IsDash(at) ? at + 1 : at;
        if (line.Lower(unit) is not ("year" or "years" or "yr" or "yrs" or "month" or "months" or "day" or "week" or "weeks" or "days"))
            return -1;
        var old = line.IsDash(unit + 1) ? unit + 2 : unit + 1;
        if (line.Lower(old) is "old" or "olds")
            return old + 1;
        return line.Reads(old, ["of", "age"]) ? old + 2 : -1;
    }

    private static bool IsAged(TokenLine line, NumberText number)
    {
        var before = line.Lower(number.From - 1);
        if (before is "under" or "over" && Aged.Contains(line.Lower(number.From - 2)) && !line.Is(number.To, WordClass.TimeUnit)
            && !(line.IsWord(number.To) && !line.Is(number.To, WordClass.Function | WordClass.Verb)))
            return true;
        if (before is "at" && line.Is(number.To, ",") && line.Lower(number.To + 1) is "he" or "she" or "his" or "her")
            return true;
        if (before is "between" or "from" && line.Lower(number.From - 2) is "aged" or "ages")
            return true;
        if (before is "aged" or "ages" || (before is "age" && !line.Is(number.From - 2, "average")))
            return true;
        return before is "of" or "at" && line.Lower(number.From - 2) is "age" or "ages" && before is not "at";
    }

    // A name, the number between commas: "Jane Smith, 35, said".
    private static bool IsApposition(TokenLine line, NumberText number) =>
        number.Value is >= 1 and <= 110 && line.Is(number.From - 1, ",")
        && line.IsCapital(number.From - 2) && !line.Is(number.From - 2, WordClass.Month | WordClass.Weekday) && !line.IsTitle
        && line.Lower(number.To) is "," or "." or ";" or ")" && !line.IsNumber(number.To + 1) && HasName(line, number.From - 2);

    private static bool HasName(TokenLine line, int at) =>
        line.IsCapital(at - 1) || (at == 0) || line.Is(at - 1, WordClass.Conjunction) || line.IsSymbol(at - 1);
}
