using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Dates;

/// <summary>Reads the day that a value states, in its own time zone; the one reader of dates for pages, feeds, records and exports: ISO
/// 8601 and its short forms, RFC 822 with years of two digits, asctime, Unix time, <c>/Date(…)/</c>, and written dates in many languages.
/// The first day of Unix time and years before printing are no dates but what programs write that know none.</summary>
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

    // RFC 2822: a year of two digits is of this century below 50, of the last one from there on.
    private const int FirstOfLastCentury = 50;
    private static readonly Regex Word = Patterns.Of(@"[\p{L}\p{M}]+|\d+");

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

    /// <summary>The day in the path of an address ("/2019/11/18/"), or null; its parts are parted, since six digits in a row are mostly an
    /// id.</summary>
    public static ArticleDate? InUrl(string? url) =>
        url is { Length: < 2000 } && Address.Match(url) is { Success: true } match
            ? Day(match.Groups["y"].Value, MonthNames.NumberOf(match.Groups["m"].Value) is > 0 and var month
                ? month.ToString(CultureInfo.InvariantCulture) : match.Groups["m"].Value, match.Groups["d"].Value)
            : null;

    private static ArticleDate? Plain(string text, string? language) =>
        FromMatch(Packed.Match(text)) ?? FromMatch(YearFirst.Match(text)) ?? Unix(text) ?? Written(text, Day)
            ?? DayOrMonthFirst(text, language);

    private static ArticleDate? FromMatch(Match match) =>
        match.Success ? Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) : null;

    private static ArticleDate? DayOrMonthFirst(string text, string? language)
    {
        if (DayFirst.Match(text) is not { Success: true } match
            && ((match = ShortYear.Match(text)) is not { Success: true } || BeginsWithYear(language)))
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, Full(match.Groups["y"].Value));
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

    /// <summary>The first such date in the text, or null.</summary>
    /// <param name="text">A short text.</param>
    /// <param name="day">Makes a day of year, month and day; null where there is none.</param>
    private static ArticleDate? Written(string text, Func<int, int, int, ArticleDate?> day)
    {
        var words = Word.Matches(text).ToList();
        var whole = words.Select(word => Year(word.Value)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (MonthNames.NumberOf(words[i].Value) is not (> 0 and var month) || IsWeekday(words, i))
                continue;
            var year = whole.Skip(i + 1).FirstOrDefault(found => found > 0) is > 0 and var later
                ? later : whole.Take(i).LastOrDefault(found => found > 0);
            var number = year == 0 && YearBehind(text, words, i) is > 0 and var shortYear && (year = shortYear) > 0
                ? DayBefore(words, i) : DayOf(words, i);
            if (number > 0 && year > 0 && day(year, month, number) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>"mar. 14 juin": a word that is also a weekday's name before the day of another month.</summary>
    private static bool IsWeekday(List<Match> words, int at) =>
        at + 2 < words.Count && DayNumber(words[at + 1].Value) > 0 && MonthNames.NumberOf(words[at + 2].Value) > 0;

    private static int DayOf(List<Match> words, int month) =>
        month + 1 < words.Count && DayNumber(words[month + 1].Value) is > 0 and var after ? after : DayBefore(words, month);

    /// <summary>"10 Sep 15": two digits between a day with its month and the end or a time; 0 where there are none ("10 Sep 15:30", "07:30
    /// Sep 15").</summary>
    private static int YearBehind(string text, List<Match> words, int month)
    {
        if (month == 0 || month + 1 >= words.Count || DayNumber(words[month - 1].Value) == 0 || words[month + 1] is not { Length: 2 } two
            || !two.Value.All(char.IsAsciiDigit))
            return 0;
        var (before, after) = (words[month - 1].Index - 1, two.Index + two.Length);
        if ((before >= 0 && text[before] is ':' or '.') || (after < text.Length && text[after] is ':' or '.'))
            return 0;
        return Full(two.Value);
    }

    /// <summary>The year that its digits, two or four, stand for.</summary>
    private static int Full(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length > 2 ? year : year < FirstOfLastCentury ? 2000 + year : 1900 + year;
    }

    /// <summary>The day before a month's name, a word of the language between them perhaps ("19 de noviembre", "19th of").</summary>
    private static int DayBefore(List<Match> words, int month) =>
        Enumerable.Range(1, 3).Select(back => month - back).Where(at => at >= 0).Select(at => DayNumber(words[at].Value))
            .FirstOrDefault(number => number > 0);

    private static int DayNumber(string word) =>
        word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && int.Parse(word, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
            ? day : 0;

    private static int Year(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit)
            && int.Parse(word, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year ? year : 0;
}
