using System.Globalization;
using System.Text.RegularExpressions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Dates;

/// <summary>
/// Dates with a month's name: "19 de noviembre de 2019", "Nov. 19, 2019 5:01 pm", "Sun Mar 14 18:05:09 2021", "Thu,
/// 10 Sep 15 07:30:00 +0200".
/// </summary>
internal static class WrittenDates
{
    private const int FirstYear = 1850;
    private const int LastYear = 2199;

    // RFC 2822: a year of two digits is of this century below 50, of the last one from there on.
    private const int FirstOfLastCentury = 50;

    private static readonly Regex Word = Patterns.Of(@"[\p{L}\p{M}]+|\d+");

    /// <summary>The first such date in the text, or null.</summary>
    /// <param name="text">A short text.</param>
    /// <param name="day">Makes a day of year, month and day; null where there is none.</param>
    public static ArticleDate? Read(string text, Func<int, int, int, ArticleDate?> day)
    {
        var words = Word.Matches(text).ToList();
        var whole = words.Select(word => Year(word.Value)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (MonthNames.NumberOf(words[i].Value) is not (> 0 and var month) || IsWeekday(words, i))
                continue;
            var year = whole.Skip(i + 1).FirstOrDefault(found => found > 0) is > 0 and var later
                ? later : whole.Take(i).LastOrDefault(found => found > 0);
            var number = year == 0 && ShortYear(text, words, i) is > 0 and var shortYear && (year = shortYear) > 0
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

    /// <summary>
    /// "10 Sep 15": two digits between a day with its month and the end or a time; 0 where there are none ("10 Sep 15:30", "07:30 Sep 15").
    /// </summary>
    private static int ShortYear(string text, List<Match> words, int month)
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
    internal static int Full(string digits)
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
