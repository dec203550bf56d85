using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether four plain digits are a year: "in 2011", "the 1967 borders", "the 2019-20 season".</summary>
internal static class YearRule
{
    private static readonly HashSet<string> Dating =
    [
        "in", "since", "by", "until", "till", "during", "before", "after", "early", "late", "mid", "year", "circa", "(", "summer",
            "winter", "spring",
        "autumn", "fall", "fiscal", "fy", "©", "copyright", "end",
    ];

    // Plurals that are counted in thousands more often than they follow a year.
    private static readonly HashSet<string> Countable =
    [
        "people", "men", "women", "children", "troops", "soldiers", "homes", "houses", "jobs", "workers", "employees", "families",
            "students", "cases",
        "deaths", "tons", "tonnes",
    ];

    /// <summary>The token after the year; -1 where the number is none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">A reading without its bounding words yet.</param>
    /// <param name="bounded">Whether bounding words such as "more than" stand before it.</param>
    public static int End(TokenLine line, Reading reading, bool bounded)
    {
        var at = reading.Number.From;
        if (!reading.Number.Plain || !DateReader.IsYear(line, at) || (reading.Unit is not null && !IsSpan(line, at)))
            return ShortYear(line, at);
        var year = DateReader.Integer(line, at);
        var dated = IsDating(line, at);
        if (bounded && !dated)
            return year >= 1900 && IsLevel(line, at) ? at + 1 : -1;
        if (!dated && (year < 1900 || CountsNoun(line, at)))
            return -1;
        return Season(line, at + 1);
    }

    // '98, the summer of '69
    private static int ShortYear(TokenLine line, int at) =>
        line.Lower(at).Length == 2 && line.Lower(at - 1) is "'" or "’" or "‘" && line.Glued(at) && !line.Glued(at - 1)
        && DigitReader.IsPlain(line.Lower(at)) && !line.Glued(at + 1) && line.Lower(at).Length == 2
            ? at + 1
            : -1;

    // 2019-20, 2019/2020
    private static int Season(TokenLine line, int end) =>
        (line.IsDash(end) || line.Is(end, "/")) && line.Glued(end) && line.Glued(end + 1)
        && DateReader.Integer(line, end + 1) >= 0 && line.Lower(end + 1).Length is 2 or 4 ? end + 2 : end;

    private static bool IsSpan(TokenLine line, int at) => line.IsDash(at + 1);

    private static bool IsDating(TokenLine line, int at) =>
        Dating.Contains(line.Lower(at - 1)) || line.Is(at - 1, WordClass.Month) || line.IsPossessive(at + 1)
            || line.Lower(at + 1) is "'" or "′"
        || (line.Lower(at - 1) is "of" or "from" or "the" or "to" or "and" or "-" or "–" && !CountsNoun(line, at));

    // "below 2019 levels", "above the 2007 peak": what stood so high that year.
    private static bool IsLevel(TokenLine line, int at) =>
        line.Lower(at + 1) is "level" or "levels" or "peak" or "high" or "highs" or "low" or "lows" or "baseline" or "average" or "prices"
            or "figures" or "total" or "totals" or "volumes" or "results" or "record";

    // A noun right behind it in the plural is counted, in years that could be counts: "2000 people", "1950 homes".
    private static bool CountsNoun(TokenLine line, int at)
    {
        if (!line.IsWord(at + 1) || line.Is(at + 1, WordClass.Function | WordClass.Verb) || line.IsCapital(at + 1)
            || line.Is(at - 1, "the"))
            return false;
        return Countable.Contains(line.Lower(at + 1)) || (DateReader.Integer(line, at) < 1950 && Nouns.IsPlural(line.Lower(at + 1)));
    }
}
