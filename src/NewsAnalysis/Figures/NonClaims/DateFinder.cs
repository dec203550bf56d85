using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds dates: "October 7", "Oct.7", "5 August 2021", "17/12/2023", "2023-12-17", "June 19 and 20", "May 2020".</summary>
internal static class DateFinder
{
    /// <summary>The token after the date that begins at a token; -1 where none begins.</summary>
    public static int End(TokenLine line, int at)
    {
        if (line.Is(at, WordClass.Month))
            return MonthFirst(line, at);
        if (!line.IsNumber(at))
            return -1;
        return DayFirst(line, at) is var day and > 0 ? day : Numeric(line, at);
    }

    /// <summary>The plain integer at a token, or -1.</summary>
    public static int Integer(TokenLine line, int at) =>
        line.IsNumber(at) && line.Lower(at).Length <= 4 && DigitReader.IsPlain(line.Lower(at))
            ? (int)DigitReader.Parse(line.Lower(at))! : -1;

    /// <summary>Whether the token is a year in four digits.</summary>
    public static bool IsYear(TokenLine line, int at) => line.Lower(at).Length == 4 && Integer(line, at) is >= 1000 and < 2200;

    private static int MonthFirst(TokenLine line, int at)
    {
        var next = SkipDot(line, at + 1);
        if (IsYear(line, next))
            return Years(line, next);
        if (!IsDay(line, next) || line.Is(next + 1, "%"))
            return -1;
        var end = Days(line, Ordinal(line, next));
        return YearAfter(line, end);
    }

    private static int DayFirst(TokenLine line, int at)
    {
        if (!IsDay(line, at))
            return -1;
        var end = Days(line, Ordinal(line, at));
        if (line.Is(end, "of"))
            end++;
        if (!line.Is(end, WordClass.Month)
            || (line.In(end, "verb-month") && line.Is(end + 1, WordClass.Verb | WordClass.BaseVerb))
            || (line.Is(at - 1, WordClass.Determiner) && IsInPhrase(line, SkipDot(line, end + 1))))
            return -1;
        return YearAfter(line, SkipDot(line, end + 1, onlyBeforeYear: true));
    }

    // "eight of the 22 Sept. 6 swimmers": the day stands behind the month, and what the number before counts behind the day.
    private static bool IsInPhrase(TokenLine line, int day) =>
        IsDay(line, day) && line.IsWord(day + 1) && NounForms.IsPlural(line.Lower(day + 1))
            && !line.Is(day + 1, WordClass.Function | WordClass.TimeUnit);

    // 17/12/2023, 12/17, 2023-12-17, 03.11.2023
    private static int Numeric(TokenLine line, int at)
    {
        var text = line.Lower(at);
        if (text.AsSpan().Count('.') == 2 && text.Split('.') is var parts)
            return parts.All(part => part.Length is 1 or 2 or 4) && IsDayMonthYear(parts) ? at + 1 : -1;
        if (!line.In(at + 1, "date-mark") || !IsJoined(line, at + 1))
            return -1;
        if (line.Is(at + 3, line.Lower(at + 1)) && IsJoined(line, at + 3) && IsDayMonthYear([text, line.Lower(at + 2), line.Lower(at + 4)]))
            return at + 5;
        return IsDayOfMonth(line, at) ? at + 3 : -1;
    }

    // A sign with no blank on either side and a number behind it.
    private static bool IsJoined(TokenLine line, int at) => line.Glued(at) && line.Glued(at + 1) && line.IsNumber(at + 1);

    // 12/17
    private static bool IsDayOfMonth(TokenLine line, int at) =>
        line.Is(at + 1, "/") && !line.Glued(at + 3) && !line.Is(at + 3, "of")
        && Integer(line, at) is >= 1 and <= 31 && Integer(line, at + 2) is >= 10 and <= 31;

    private static bool IsDayMonthYear(string[] parts)
    {
        if (!parts.All(DigitReader.IsPlain) || parts.Any(part => part.Length > 4))
            return false;
        var numbers = parts.Select(part => (int)DigitReader.Parse(part)!).ToArray();
        return parts[0].Length == 4 ? numbers[1] is >= 1 and <= 12 && numbers[2] is >= 1 and <= 31
            : parts[2].Length is 2 or 4 && numbers[0] is >= 1 and <= 31 && numbers[1] is >= 1 and <= 31;
    }

    // "19 and 20", "18-22", "27 to 29", "5, 6 and 7"
    private static int Days(TokenLine line, int end)
    {
        for (var days = 0; days < 8; days++)
        {
            var joined = line.IsDash(end) || line.In(end, "date-link");
            if (!joined || !IsDay(line, end + 1) || line.Is(end + 2, WordClass.TimeUnit) || IsCount(line, end))
                return end;
            end = Ordinal(line, end + 1);
        }

        return end;
    }

    // "On October 7, 23 people…" and "on October 7 and 23 people" count; days follow one another and end the phrase.
    private static bool IsCount(TokenLine line, int joint)
    {
        var after = Ordinal(line, joint + 1);
        if (line.IsDash(joint))
            return false;
        return line.IsWord(after) && !line.Is(after, WordClass.Function | WordClass.Month | WordClass.Verb);
    }

    private static int YearAfter(TokenLine line, int end)
    {
        var year = line.Is(end, ",") ? end + 1 : end;
        if (IsYear(line, year) && !line.Is(year + 1, "people"))
            return year + 1;
        return line.Is(end, "'") || line.Is(end, "’") ? line.IsNumber(end + 1) && line.Glued(end + 1) ? end + 2 : end : end;
    }

    private static int Years(TokenLine line, int at)
    {
        var end = at + 1;
        return (line.IsDash(end) || line.Is(end, "/")) && IsYear(line, end + 1) ? end + 2 : end;
    }

    private static bool IsDay(TokenLine line, int at) => line.Lower(at).Length <= 2 && Integer(line, at) is >= 1 and <= 31;

    private static int Ordinal(TokenLine line, int at) =>
        line.Glued(at + 1) && line.In(at + 1, "ordinal-ending") ? at + 2 : at + 1;

    private static int SkipDot(TokenLine line, int at, bool onlyBeforeYear = false) =>
        line.Is(at, ".") && line.Glued(at) && (!onlyBeforeYear || IsYear(line, at + 1)) ? at + 1 : at;
}
