namespace NewsAnalysis.Topics;

/// <summary>Grades two ages of one person. Outlets differ where no birthday between their articles makes both right.</summary>
/// <param name="ages">All ages of the person in the story.</param>
internal sealed class AgePairs(IReadOnlyList<Profile> ages)
{
    // The share of those said to differ that are right, of incidents that were read (docs/fitted-weights.md).
    private const double Right = 0.95;
    private const double DaysOfYear = 365.2425;
    private const int Generation = 15;
    private const int Week = 7;

    private readonly HashSet<string> _several = [.. ages.DistinctBy(age => (age.Claim.Article.Id, age.Claim.Value))
        .GroupBy(age => age.Claim.Article.Id, StringComparer.Ordinal).Where(article => article.Skip(1).Any())
        .Select(article => article.Key)];

    /// <summary>The comparison, in words that judge neither side.</summary>
    public ClaimPair Of(Profile left, Profile right)
    {
        var (one, other) = (left.Claim, right.Claim);
        var isSame = one.Value == other.Value;
        var isBirthday = !isSame && IsBirthday(left, right);
        var doubt = isSame ? null : Doubt(one, other)
            ?? (isBirthday && PairFeatures.Days(left, right) <= Week ? "a birthday in the few days between them would explain it" : null);
        return new ClaimPair(
            one, other, isSame ? Grade.Compatible : doubt is not null ? Grade.Look : isBirthday ? Grade.Revision : Grade.Differs,
            isSame ? Cause.None : isBirthday ? Cause.LaterRevision : Cause.Unexplained,
            isSame ? "The same age." : isBirthday ? "The later article gives the higher age; a birthday between them would explain it."
                : $"“{one.Text}” differs from “{other.Text}”{(one.Article.Id == other.Article.Id ? " within one article" : "")}; "
                    + "the text names no reason.")
        {
            Probability = Right,
            Against = doubt ?? "",
            SameArticle = one.Article.Id == other.Article.Id,
            Independent = SourceNames.Independent([one, other]).Count > 1,
        };
    }

    // The years between the articles, begun ones counted whole: on one day nobody grows older.
    private static bool IsBirthday(Profile left, Profile right)
    {
        if (left.Claim.Article.Published.Value is not { } first || right.Claim.Article.Published.Value is not { } second)
            return false;
        var (early, late, earlyDate, lateDate) = left.Claim.Value < right.Claim.Value
            ? (left.Claim.Value, right.Claim.Value, first, second) : (right.Claim.Value, left.Claim.Value, second, first);
        var days = lateDate.Latest.DayNumber - earlyDate.Earliest.DayNumber;
        return days > 0 && late - early <= 1 + (decimal)Math.Floor(days / DaysOfYear);
    }

    private string? Doubt(FigureClaim left, FigureClaim right)
    {
        if (left.Article.Id == right.Article.Id)
            return "one article says both";
        if (left.Article.Outlet.Value is { } outlet && outlet == right.Article.Outlet.Value)
            return "one outlet says both";
        // Corrected, or of father and son: "Fred Lee, 70, and Freddy Lee, 47".
        if (_several.Contains(left.Article.Id) || _several.Contains(right.Article.Id))
            return $"{(_several.Contains(left.Article.Id) ? left : right).Article.OutletLabel} gives two ages";
        var apart = Math.Abs(left.Value - right.Value);
        if (apart == 1 && (left.Article.Published.Value is null || right.Article.Published.Value is null))
            return "an article has no date, and a birthday may lie between them";
        return apart >= Generation && AgeTopics.NameOf(left)?.Suffix != AgeTopics.NameOf(right)?.Suffix
            ? "they may be of two generations of one name" : null;
    }
}
