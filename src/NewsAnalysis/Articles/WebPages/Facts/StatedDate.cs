using System.Globalization;
using System.Text.RegularExpressions;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>
/// Reads the day that a value states, in its own time zone: ISO 8601 and its short forms, RFC 822, Unix time, and written dates in many
/// languages (months from the embedded list <c>months.tsv</c>).
/// </summary>
internal static class StatedDate
{
    private const int FirstYear = 1850;
    private const int LastYear = 2199;
    private const int Longest = 300;

    private static readonly Dictionary<string, int> Months = MonthNames();

    private static readonly Regex YearFirst = new(@"(^|[^\d])(?<y>\d{4}) ?[-/.年년] ?(?<m>\d{1,2}) ?[-/.月월] ?(?<d>\d{1,2})($|[^\d])", MetaPatterns.Linear);
    private static readonly Regex Packed = new(@"^(?<y>(19|20)\d{2})(?<m>\d{2})(?<d>\d{2})($|[t ]?\d{4,6}|[t_ -])", MetaPatterns.Linear);
    private static readonly Regex DayFirst = new(@"(^|[^\d])(?<a>\d{1,2}) ?[-/.] ?(?<b>\d{1,2}) ?[-/.] ?(?<y>(19|20)\d{2})($|[^\d])", MetaPatterns.Linear);
    private static readonly Regex Word = new(@"[\p{L}\p{M}]+|\d+", MetaPatterns.Linear);

    /// <summary>The day stated, or null where there is none, or it may be one of two (03/04/2024 in no known language).</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The page's BCP 47 tag, which tells whether days or months come first; or null.</param>
    public static ArticleDate? Read(string? value, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > Longest)
            return null;
        var text = WesternDigits(value.Trim());
        return FromMatch(Packed.Match(text)) ?? FromMatch(YearFirst.Match(text)) ?? Unix(text) ?? Written(text) ?? DayOrMonthFirst(text, language);
    }

    /// <summary>The day in the path of an address ("/2019/11/18/"), or null.</summary>
    public static ArticleDate? InUrl(string? url) =>
        url is { Length: < 2000 } && Regex.Match(url, @"/(?<y>(19|20)\d{2})[/-]?(?<m>\d{1,2}|[a-z]{3})[/-]?(?<d>\d{1,2})(/|-|_|$)", MetaPatterns.Linear) is { Success: true } match
            ? Day(match.Groups["y"].Value, Months.GetValueOrDefault(match.Groups["m"].Value.ToLowerInvariant()) is > 0 and var month ? month.ToString(CultureInfo.InvariantCulture) : match.Groups["m"].Value, match.Groups["d"].Value)
            : null;

    private static ArticleDate? FromMatch(Match match) =>
        match.Success ? Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) : null;

    private static ArticleDate? DayOrMonthFirst(string text, string? language)
    {
        if (DayFirst.Match(text) is not { Success: true } match)
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        var (a, b) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture));
        var american = language is not null && (language.Equals("en-US", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-us", StringComparison.OrdinalIgnoreCase));
        var ambiguous = language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase);
        if (a > 12 || a == b || text.Contains('.') || (b <= 12 && !ambiguous && !american))
            return Day(year, second, first);
        return b > 12 || american ? Day(year, first, second) : null;
    }

    /// <summary>A month's name with a day and a year near it: "19 de noviembre de 2019", "Nov. 19, 2019 5:01 pm".</summary>
    private static ArticleDate? Written(string text)
    {
        var words = Word.Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Months.TryGetValue(words[i], out var month))
                continue;
            var after = i + 1 < words.Count ? DayNumber(words[i + 1]) : 0;
            var number = after > 0 ? after : DayBefore(words, i);
            var year = words.Skip(i + 1).FirstOrDefault(IsYear) ?? words.Take(i).LastOrDefault(IsYear);
            if (number > 0 && year is not null && Day(year, month.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>The day before a month's name, a word of the language between them perhaps ("19 de noviembre", "19th of").</summary>
    private static int DayBefore(List<string> words, int month) =>
        Enumerable.Range(1, 3).Select(back => month - back).Where(at => at >= 0).Select(at => DayNumber(words[at])).FirstOrDefault(number => number > 0);

    private static int DayNumber(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && word.Length == digits && int.Parse(word, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day ? day : 0;
    }

    private static bool IsYear(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) && int.Parse(word, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;

    /// <summary>Seconds or milliseconds since 1970, as a day in UTC.</summary>
    private static ArticleDate? Unix(string text) =>
        text.Length is 10 or 13 && text.All(char.IsAsciiDigit) && long.Parse(text, CultureInfo.InvariantCulture) is var number
            ? ArticleDate.From(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(text.Length == 10 ? number * 1000 : number).UtcDateTime))
            : null;

    private static ArticleDate? Day(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));

        // The first day of Unix time is what programs write that know no date.
        if (y is < FirstYear or > LastYear || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m) || (y, m, d) is (1970, 1, 1) or (1969, 12, 31))
            return null;
        return new ArticleDate(y, m, d);
    }

    private static string WesternDigits(string text) =>
        text.Any(c => c > '\u007f' && char.IsDigit(c)) ? string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c)) : text;

    private static Dictionary<string, int> MonthNames()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cells in WordList.Rows("Articles.WebPages.months.tsv"))
        {
            foreach (var name in cells.Skip(1))
                months.TryAdd(name, int.Parse(cells[0], CultureInfo.InvariantCulture));
        }

        return months;
    }
}
