using System.Globalization;
using System.Text.RegularExpressions;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Dates;

/// <summary>
/// Reads the day that a value states, in its own time zone; the one reader of dates for pages, feeds, records and exports: ISO 8601
/// and its short forms, RFC 822 with years of two digits, asctime, Unix time, <c>/Date(…)/</c>, and written dates in many languages.
/// The first day of Unix time and years before printing are no dates but what programs write that know none.
/// </summary>
public static class DateReader
{
    private const int FirstYear = 1850;
    private const int LastYear = 2199;
    private const int Longest = 300;

    private static readonly Regex YearFirst = Patterns.Of(@"(^|[^\d])(?<y>\d{4}) ?[-/.年년] ?(?<m>\d{1,2}) ?[-/.月월] ?(?<d>\d{1,2})($|[^\d])");
    private static readonly Regex Packed = Patterns.Of(@"^(?<y>(19|20)\d{2})(?<m>\d{2})(?<d>\d{2})($|[t ]?\d{4,6}|[t_ -])");
    private static readonly Regex DayFirst =
        Patterns.Of(@"(^|[^\d])(?<a>\d{1,2}) ?[-/.] ?(?<b>\d{1,2}) ?[-/.] ?(?<y>(19|20)\d{2})($|[^\d])");
    private static readonly Regex ShortYear = Patterns.Of(@"(^|[\s:|,(])(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})\k<s>(?<y>\d{2})($|[\s|,;)])");
    private static readonly Regex Address = Patterns.Of(
        @"[/_-]t?(?<y>(19|20)\d{2})([/_-](?<m>\d{1,2}|[a-z]{3})[/_-](?<d>\d{1,"
            + @"2})|[/_-]?(?<m>\d{2})(?<d>\d{2})|(?<m>\d{2})/(?<d>\d{2}))($|[^\d])");
    private static readonly Regex Ticks = Patterns.Of(@"^(/date\()?(?<n>\d{9,16})(\.\d+)?([+-]\d{4})?(\)/)?$");

    /// <summary>The day stated, or null where there is none, or it may be one of two (03/04/2024 in no known language).</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The BCP 47 tag of the article, which tells whether days or months come first; or null.</param>
    public static ArticleDate? Read(string? value, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > Longest)
            return null;
        var text = WesternDigits(value.Trim());
        return (DateLabels.Published(text) is { } published ? Plain(published, language) : null) ?? Plain(text, language);
    }

    /// <summary>The day, or the month or year where the value states no day: "2024-05", "May 2024", "2024".</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The BCP 47 tag of the article, or null.</param>
    public static ArticleDate? ReadReduced(string? value, string? language = null)
    {
        if (Read(value, language) is { } day)
            return day;
        var reduced = ArticleDate.TryParse(value?.Trim() ?? "") ?? DateForms.Read(value?.Trim() ?? "")?.Date;
        return reduced is { Day: null, Year: >= FirstYear and <= LastYear } ? reduced : null;
    }

    /// <summary>
    /// The day in the path of an address ("/2019/11/18/"), or null; its parts are parted, since six digits in a row are mostly an id.
    /// </summary>
    public static ArticleDate? InUrl(string? url) =>
        url is { Length: < 2000 } && Address.Match(url) is { Success: true } match
            ? Day(match.Groups["y"].Value, MonthNames.NumberOf(match.Groups["m"].Value) is > 0 and var month
                ? month.ToString(CultureInfo.InvariantCulture) : match.Groups["m"].Value, match.Groups["d"].Value)
            : null;

    private static ArticleDate? Plain(string text, string? language) =>
        FromMatch(Packed.Match(text)) ?? FromMatch(YearFirst.Match(text)) ?? Unix(text) ?? WrittenDates.Read(text, Day)
            ?? DayOrMonthFirst(text, language);

    private static ArticleDate? FromMatch(Match match) =>
        match.Success ? Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) : null;

    private static ArticleDate? DayOrMonthFirst(string text, string? language)
    {
        if (DayFirst.Match(text) is not { Success: true } match
            && ((match = ShortYear.Match(text)) is not { Success: true } || BeginsWithYear(language)))
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, WrittenDates.Full(match.Groups["y"].Value));
        var (a, b) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture));
        var american = language is not null && language.StartsWith("en-us", StringComparison.OrdinalIgnoreCase);
        var ambiguous = language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase);
        if (a > 12 || a == b || text.Contains('.') || (b <= 12 && !ambiguous && !american))
            return Day(year, second, first);
        return b > 12 || american ? Day(year, first, second) : null;
    }

    /// <summary>Whether "20.08.17" is the year, the month and the day in this language.</summary>
    private static bool BeginsWithYear(string? language) => language?.Split('-')[0] is "zh" or "ja" or "ko" or "hu" or "mn";

    /// <summary>Seconds, milliseconds or microseconds since 1970, as a day in UTC.</summary>
    private static ArticleDate? Unix(string text)
    {
        if (Ticks.Match(text) is not { Success: true } match
            || match.Groups["n"].ValueSpan is not { Length: 9 or 10 or 12 or 13 or 15 or 16 } digits)
            return null;
        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var seconds = digits.Length > 13 ? number / 1_000_000 : digits.Length > 10 ? number / 1000 : number;
        var day = DateTime.UnixEpoch.AddSeconds(seconds);
        return Day(day.Year, day.Month, day.Day);
    }

    private static ArticleDate? Day(string year, string month, string day) =>
        Day(int.Parse(year, CultureInfo.InvariantCulture), month, day);

    private static ArticleDate? Day(int year, string month, string day) =>
        Day(year, int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));

    private static ArticleDate? Day(int year, int month, int day) =>
        year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || (year, month, day) is (1970, 1, 1) or (1969, 12, 31)
            ? null
            : new ArticleDate(year, month, day);

    private static string WesternDigits(string text) =>
        text.Any(c => c > '\u007f' && char.IsDigit(c))
            ? string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c)) : text;
}
