namespace NewsAnalysis.Actors.EventData;

/// <summary>Dates of event-data files: <c>yyMMdd</c> or <c>yyyyMMdd</c>. As in the programs that these files are written for, two digits up
/// to 30 are a year of this century. Zeros for the day or month are read as unknown, a day beyond the month's end as its last.</summary>
internal static class EventDataDates
{
    private const int LastShortYear = 30;

    /// <summary>The date, or null where the digits are none.</summary>
    public static ArticleDate? Parse(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (6 or 8) || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        var year = Number(digits[..^4]);
        if (digits.Length == 6)
            year += year <= LastShortYear ? 2000 : 1900;
        var (month, day) = (Number(digits[^4..^2]), Number(digits[^2..]));
        if (year < 1 || month > 12 || day > 31 || (month == 0 && day > 0))
            return null;
        return month == 0 ? new ArticleDate(year)
            : day == 0 ? new ArticleDate(year, month)
            : new ArticleDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + digit - '0';
        return number;
    }
}
