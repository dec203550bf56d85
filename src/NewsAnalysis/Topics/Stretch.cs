namespace NewsAnalysis.Topics;

/// <summary>A stretch of time over which a number is counted ("in July", "this year", "since the war began").</summary>
/// <param name="From">Its first day; the first of all where it counts from a beginning that is not dated.</param>
/// <param name="To">Its last day, the article's own where it lasts until then.</param>
/// <param name="Runs">Whether it lasts until the article.</param>
/// <param name="Floats">Whether the article is undated, so that its days compare with those of other undated articles only.</param>
internal sealed record Stretch(DateOnly From, DateOnly To, bool Runs, bool Floats)
{
    private const int Hours = 2;
    private const int Short = 10;
    private const int Year = 360;
    private const int Blur = 7;
    private const double Slack = 0.2;

    /// <summary>Whether its length is told by a number of hours or days ("in five hours"), not by the calendar ("this week").</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it is a matter of hours ("in five hours"); "this week" in an article of Monday is not.</summary>
    public bool IsOfHours => IsCounted && Days <= Hours;

    private int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The number of calendar years that it touches.</summary>
    public int Years => To.Year - From.Year + 1;

    /// <summary>The same, ended at the article's day where it reaches it.</summary>
    public static Stretch Of(DateOnly from, DateOnly to, ArticleDate? published)
    {
        var day = published?.Latest;
        return day is { } last && to >= last && from <= last ? new Stretch(from, last, true, false) : new Stretch(from, to, false, false);
    }

    /// <summary>Whether it is a year or more that ended before the article's, so that what another article says without a time is not of
    /// it; a month may be the day's.</summary>
    public bool IsPast(ArticleDate? published) => published is { } date && !Floats && To.Year < date.Year && Days >= Year;

    /// <summary>Whether the two have no day in common; a "last week" may be off by days.</summary>
    public bool IsApart(Stretch other)
    {
        if (Floats != other.Floats)
            return false;
        var blur = Math.Min(Days, other.Days) <= Short ? Blur : 0;
        return Math.Max(From.DayNumber - other.To.DayNumber, other.From.DayNumber - To.DayNumber) > blur;
    }

    /// <summary>Whether the two are one stretch: they begin and end together, or both last until their article.</summary>
    public bool IsSame(Stretch other)
    {
        var slack = Math.Max(1, Slack * Math.Max(Days, other.Days)) + (Math.Max(Days, other.Days) <= Short ? Blur : 0);
        return Floats == other.Floats && Math.Abs(From.DayNumber - other.From.DayNumber) <= slack
            && ((Runs && other.Runs) || Math.Abs(To.DayNumber - other.To.DayNumber) <= slack);
    }
}
