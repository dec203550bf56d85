using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>A date read at the head of a text.</summary>
/// <param name="Date">The date, or null where the form allows two readings (03/04/2024) or names no century or year
/// (18.11.24, 3 Nov).</param>
/// <param name="Length">Number of characters it takes.</param>
internal sealed record DateReading(ArticleDate? Date, int Length);

/// <summary>Dates as date lines have them. Dotted dates are day first; slashed ones are read only where one number can be no
/// month.</summary>
internal static class DateForms
{
    private const string Month =
        @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?";

    private const string Weekday = @"^((mon|tue(s)?|wed(nes)?|thu(r|rs)?|fri|sat(ur)?|sun)(day)?\.?,? +)?";

    private const string Ordinal = "(st|nd|rd|th)?";

    // A clock time may follow without a space, as pages are saved: "November 18, 20241:14 PM".
    private const string End = @"($|[^\p{L}\d]|\d{1,2}:\d{2})";

    private static readonly Regex YearFirst =
        Form(@"(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(t\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?");

    private static readonly Regex Dotted = Form(@"(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d{2})");

    private static readonly Regex Slashed = Form(@"(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4}|\d{2})");

    private static readonly Regex MonthFirst = Form(Month + @" +(?<day>\d{1,2})" + Ordinal + @",? +(?<year>\d{4})");

    private static readonly Regex DayFirst =
        Form(@"(the )?(?<day>\d{1,2})" + Ordinal + @"\.?[ -]+(of )?" + Month + @",?[ -]+(?<year>\d{4})");

    private static readonly Regex MonthOnly = Form(Month + @",? +(?<year>\d{4})");

    private static readonly Regex WithoutYear =
        Form("(" + Month + @" +(?<day>\d{1,2})" + Ordinal + @"|(?<day>\d{1,2})" + Ordinal + " +" + Month + ")");

    /// <summary>Reads a date at the head of the text, a weekday before it included; null where none stands there.</summary>
    public static DateReading? Read(string text) =>
        Numeric(YearFirst, text) ?? Numeric(Dotted, text) ?? ReadSlashed(text)
        ?? Named(MonthFirst, text) ?? Named(DayFirst, text) ?? Named(MonthOnly, text)
        ?? (WithoutYear.Match(text) is { Success: true } match ? new DateReading(null, Taken(match)) : null);

    private static Regex Form(string form) => Patterns.Of(Weekday + "(?<date>" + form + ")" + End);

    private static DateReading? Numeric(Regex form, string text) =>
        form.Match(text) is { Success: true } match
            ? Reading(match, Number(match, "year"), Number(match, "month"), Number(match, "day"))
            : null;

    private static DateReading? Named(Regex form, string text) =>
        form.Match(text) is { Success: true } match
            ? Reading(match, Number(match, "year"), Dates.MonthNames.NumberOf(match.Groups["month"].Value),
                match.Groups["day"].Success ? Number(match, "day") : null)
            : null;

    private static DateReading? ReadSlashed(string text)
    {
        if (Slashed.Match(text) is not { Success: true } match)
            return null;
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var year = match.Groups["year"].Length == 4 ? Number(match, "year") : 0;
        return first > 12 ? Reading(match, year, second, first)
            : second > 12 || first == second ? Reading(match, year, first, second)
            : new DateReading(null, Taken(match));
    }

    private static DateReading? Reading(Match match, int year, int month, int? day)
    {
        if (month is < 1 or > 12 || day is < 1 || day > DateTime.DaysInMonth(Math.Max(year, 1), month))
            return null;
        return new DateReading(year is < 1000 or > 2999 ? null : new ArticleDate(year, month, day), Taken(match));
    }

    private static int Taken(Match match) => match.Groups["date"].Index + match.Groups["date"].Length;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, System.Globalization.NumberStyles.None);
}
