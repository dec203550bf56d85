using NewsAnalysis.Figures.NonClaims;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>Finds the date a number holds for: "in 2011", "as of Friday", "last year", relative words counted from the article's
/// date.</summary>
internal static class AsOfFinder
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private const int Reach = 40;

    /// <summary>The date nearest to the number in its sentence; null where none is, or where it is relative and the article
    /// undated.</summary>
    public static ArticleDate? Find(TokenLine line, int number, ArticleDate? published)
    {
        var (before, behind) = (true, true);
        for (var away = 0; away < Reach && (before || behind); away++)
        {
            before &= !line.Is(number - away, ";");
            behind &= !IsComparison(line, number + away) && !Closes(line, number + away);
            if (((before ? Read(line, number - away, published) : null) ?? (behind ? Read(line, number + away, published) : null))
                is { } date)
                return date;
        }

        return null;
    }

    // "two states sued over a law, which was passed in 2012": the date is of what the aside is about.
    private static bool Closes(TokenLine line, int at) =>
        line.Is(at, ";") || (line.Is(at, ",") && line.In(at + 1, "relative"));

    // "to 3.1 percent, from 3.9 last year": what follows dates the other number.
    private static bool IsComparison(TokenLine line, int at) =>
        (line.In(at, "compared-link") || (line.Is(at, "with") && line.Is(at - 1, "compared")))
        && (line.IsNumber(at + 1) || line.IsNumber(at + 2)) && !DateFinder.IsYear(line, at + 1);

    private static ArticleDate? Read(TokenLine line, int at, ArticleDate? published) => line.Lower(at) switch
    {
        // "half as many as in 2011" holds for another year than that.
        "in" or "during" when at + 1 < line.Count && !line.Is(at - 1, "as")
            && !(line.Is(at - 1, WordClass.Verb) && line.Is(at - 2, ",")) =>
            Absolute(line, line.Is(at + 1, "early") || line.Is(at + 1, "late") ? at + 2 : at + 1),
        "as" when line.Is(at + 1, "of") => AsOf(line, at + 2, published),
        "last" or "previous" => Back(line.Lower(at + 1), published),
        "this" => This(line.Lower(at + 1), published),
        _ => null,
    };

    private static ArticleDate? AsOf(TokenLine line, int at, ArticleDate? published)
    {
        var skip = line.In(at, "date-part") ? at + 1 : at;
        if (Absolute(line, skip) is { } date)
            return date;
        if (line.Is(skip, WordClass.Month))
            return Day(line, skip, published);
        if (line.Is(skip, WordClass.Weekday) && Exact(published) is { } day)
            return ArticleDate.From(Latest(day, line.Lower(skip)));
        return line.In(skip, "now") && published is not null
            ? published : line.Is(skip, "yesterday") && Exact(published) is { } today ? ArticleDate.From(today.AddDays(-1)) : null;
    }

    // "in 2011", "in May 2020"
    private static ArticleDate? Absolute(TokenLine line, int at)
    {
        if (DateFinder.IsYear(line, at) && !line.IsWord(at + 1)
            || (DateFinder.IsYear(line, at) && line.Is(at + 1, WordClass.Function | WordClass.Adverb | WordClass.Verb)))
            return new ArticleDate(DateFinder.Integer(line, at));
        if (!line.Is(at, WordClass.Month))
            return null;
        var year = line.Is(at + 1, ".") || line.Is(at + 1, ",") ? at + 2 : at + 1;
        return DateFinder.IsYear(line, year) ? new ArticleDate(DateFinder.Integer(line, year), Month(line.Lower(at))) : null;
    }

    // "as of October 26", with or without its year
    private static ArticleDate? Day(TokenLine line, int at, ArticleDate? published)
    {
        var day = DateFinder.Integer(line, at + 1);
        var month = Month(line.Lower(at));
        var behind = line.Is(at + 2, ",") ? at + 3 : at + 2;
        var stated = DateFinder.IsYear(line, behind) ? DateFinder.Integer(line, behind) : (int?)null;
        if (stated is null && published is null)
            return null;
        var year = stated ?? (month <= (published!.Month ?? 12) ? published.Year : published.Year - 1);
        return day is >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? new ArticleDate(year, month, day) : null;
    }

    private static ArticleDate? Back(string unit, ArticleDate? published)
    {
        if (published is null)
            return null;
        if (unit is "year" && published.Year > 1)
            return new ArticleDate(published.Year - 1);
        if (unit is "month" && published.Month is { } month && published.Year > 1)
            return month == 1 ? new ArticleDate(published.Year - 1, 12) : new ArticleDate(published.Year, month - 1);
        return null;
    }

    private static ArticleDate? This(string unit, ArticleDate? published) => unit switch
    {
        "year" when published is not null => new ArticleDate(published.Year),
        "month" when published is { Month: not null } => new ArticleDate(published.Year, published.Month),
        _ => null,
    };

    private static DateOnly? Exact(ArticleDate? date) =>
        date is { Month: { } month, Day: { } day } ? new DateOnly(date.Year, month, day) : null;

    // The last such weekday on or before the article's day.
    private static DateOnly Latest(DateOnly day, string weekday)
    {
        var wanted = Array.IndexOf(Weekdays, weekday[..3]);
        var back = ((int)day.DayOfWeek - wanted + 7) % 7;
        return day.DayNumber >= back ? day.AddDays(-back) : day;
    }

    private static int Month(string word) => Array.IndexOf(Months, word[..3]) + 1;
}
