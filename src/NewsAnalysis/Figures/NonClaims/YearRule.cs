using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether four plain digits are a year: "in 2011", "the 1967 borders", "the 2019-20 season".</summary>
internal static class YearRule
{
    private const int Modern = 1900;

    private static readonly FrozenSet<string> Dating = WordLists.Of("dating");

    // Plurals that are counted in thousands more often than they follow a year.
    private static readonly FrozenSet<string> Countable = WordLists.Of("countable");

    /// <summary>The token after the year; -1 where the number is none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">A reading without its bounding words yet.</param>
    /// <param name="bounded">Whether bounding words such as "more than" stand before it.</param>
    public static int End(TokenLine line, NumberReading reading, bool bounded)
    {
        var at = reading.Number.From;
        if (!IsFourDigits(line, reading))
            return ShortYear(line, at);
        if (IsAmount(line, at))
            return -1;
        if (IsDating(line, at) || IsSpanOfYears(line, at) || (bounded && IsUntil(line, at)))
            return Season(line, at + 1);
        if (DateFinder.Integer(line, at) < Modern)
            return -1;
        return bounded ? IsLevel(line, at) ? at + 1 : -1 : CountsNoun(line, at) || IsCounted(line, at) ? -1 : Season(line, at + 1);
    }

    // "1950 km" is none, "1950-60 km" may be one.
    private static bool IsFourDigits(TokenLine line, NumberReading reading) => reading.Number.Plain
        && DateFinder.IsYear(line, reading.Number.From) && (reading.Unit is null || line.IsDash(reading.Number.From + 1));

    // "until at least 2031": the bounding words stand before a year too; "until at least 2000 people" and
    // "read through about 2000 of them" count.
    private static bool IsUntil(TokenLine line, int at) =>
        line.In(Bounds.BoundWords.Skip(line, at) - 1, "until") && !line.Is(at + 1, "of") && !CountsNoun(line, at);

    // "dearer by 1980 crowns", "rise by an average of 1640": how much, not when. "Cut by 2027" and "lower by 2030" say when.
    private static bool IsAmount(TokenLine line, int at)
    {
        if (line.Is(at - 1, "of"))
            return line.In(at - 2, "tally");
        if (line.Is(at - 1, "to") && line.In(at - 2, "percent-word"))
            return true; // "fell 8 percent to 1760"
        var noun = line.IsWord(at + 1) && NounForms.IsPlural(line.Lower(at + 1)) && !line.Is(at + 1, WordClass.Function);
        return line.Is(at - 1, "by") && (noun || DateFinder.Integer(line, at) is < 2000)
            && (NounForms.BaseAdjective(line.Lower(at - 2)) != line.Lower(at - 2) || line.In(at - 2, "more-or-less")
                || (noun && Context.ChangeFinder.IsChange(line.Lower(at - 2))));
    }

    // "between 1640 and 1720"
    private static bool IsSpanOfYears(TokenLine line, int at) =>
        (line.Is(at - 1, "between") && line.Is(at + 1, "and") && DateFinder.IsYear(line, at + 2)
            && DateFinder.Integer(line, at + 2) > DateFinder.Integer(line, at)
            && !CountsNoun(line, at + 2))
        || (line.Is(at - 3, "between") && line.Is(at - 1, "and") && DateFinder.IsYear(line, at - 2));

    // '98, the summer of '69
    private static int ShortYear(TokenLine line, int at) =>
        line.Lower(at).Length == 2 && line.In(at - 1, "quote-mark") && line.Glued(at) && !line.Glued(at - 1)
        && DigitReader.IsPlain(line.Lower(at)) && !(line.Glued(at + 1) && !line.In(at + 1, "age-stop"))
            ? at + 1
            : -1;

    // 2019-20, 2019/2020
    private static int Season(TokenLine line, int end) =>
        (line.IsDash(end) || line.Is(end, "/")) && line.Glued(end) && line.Glued(end + 1)
        && DateFinder.Integer(line, end + 1) >= 0 && line.Lower(end + 1).Length is 2 or 4 ? end + 2 : end;

    private static bool IsDating(TokenLine line, int at) =>
        Dating.Contains(line.Lower(at - 1)) || line.Is(at - 1, WordClass.Month) || line.IsPossessive(at + 1)
            || line.In(at + 1, "prime")
        || ((line.Is(at - 1, "of") || line.In(at - 1, "between-years")) && !CountsNoun(line, at));

    // "below 2019 levels", "above the 2007 peak": what stood so high that year.
    private static bool IsLevel(TokenLine line, int at) => line.In(at + 1, "year-level");

    // "counted 1999 marchers", "seized 2017 rifles": behind a verb of counting; "recalled 1968 marchers" says when.
    private static bool IsCounted(TokenLine line, int at) =>
        line.In(at - 1, "counting-verb") && !line.IsTitle && line.IsWord(at + 1) && !line.IsCapital(at + 1)
        && NounForms.IsPlural(line.Lower(at + 1)) && !line.Is(at + 1, WordClass.Function);

    // A noun right behind it in the plural is counted, in years that could be counts: "2000 people", "1950 homes".
    private static bool CountsNoun(TokenLine line, int at)
    {
        if (!line.IsWord(at + 1) || line.Is(at + 1, WordClass.Function | WordClass.Verb) || line.IsCapital(at + 1)
            || line.Is(at - 1, "the"))
            return false;
        return Countable.Contains(line.Lower(at + 1)) || (DateFinder.Integer(line, at) < 1950 && NounForms.IsPlural(line.Lower(at + 1)));
    }
}
