namespace NewsAnalysis.Articles;

/// <summary>A date as exact as it is known: a day, a month or a year (ISO 8601 reduced precision).</summary>
/// <param name="Year">Year, 1 to 9999.</param>
/// <param name="Month">Month, or null where only the year is known.</param>
/// <param name="Day">Day, or null where only the month or year is known.</param>
public sealed record ArticleDate(int Year, int? Month = null, int? Day = null) : IComparable<ArticleDate>
{
    /// <summary>First day the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day the date can mean.</summary>
    public DateOnly Latest =>
        Month is not { } month ? new DateOnly(Year, 12, 31)
        : new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));

    /// <summary>The exact day.</summary>
    public static ArticleDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; anything else is null.</summary>
    public static ArticleDate? TryParse(string text)
    {
        const DateTimeStyles exact = DateTimeStyles.None;
        var invariant = CultureInfo.InvariantCulture;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, exact, out var day) ? From(day)
            : DateOnly.TryParseExact(text, "yyyy-MM", invariant, exact, out var month) ? new ArticleDate(month.Year, month.Month)
            : DateOnly.TryParseExact(text, "yyyy", invariant, exact, out var year) ? new ArticleDate(year.Year)
            : null;
    }

    /// <summary>By the earliest day it can mean, the more exact date first.</summary>
    public int CompareTo(ArticleDate? other) =>
        other is null ? 1
        : Earliest != other.Earliest ? Earliest.CompareTo(other.Earliest)
        : Latest.CompareTo(other.Latest);

    /// <summary>The form it is read from.</summary>
    public override string ToString() =>
        Month is null ? $"{Year:0000}" : Day is null ? $"{Year:0000}-{Month:00}" : $"{Year:0000}-{Month:00}-{Day:00}";
}
