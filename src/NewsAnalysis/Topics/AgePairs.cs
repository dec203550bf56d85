namespace NewsAnalysis.Topics;

/// <summary>Grades two ages of one person. Outlets differ where no birthday between their articles makes both right.</summary>
/// <param name="ages">All ages of the person in the story.</param>
/// <param name="nameless">Who are one where not both are named.</param>
internal sealed class AgePairs(IReadOnlyList<Profile> ages, NamelessAges nameless)
{
    // Of incidents that were read 20 of 20 said to differ were right; this is 21 of 22 (docs/fitted-weights.md).
    private const double Right = 0.95;
    private const double DaysOfYear = 365.2425;
    private const int Generation = 15;
    private const int Week = 7;

    private readonly HashSet<string> _several = [.. ages.DistinctBy(age => (age.Claim.Article.Id, age.Claim.Value))
        .GroupBy(age => age.Claim.Article.Id, StringComparer.Ordinal).Where(article => article.Skip(1).Any())
        .Select(article => article.Key)];

    /// <summary>The comparison, in words that judge neither side; null where it is not sure that both are of one person, or that not both
    /// can be right.</summary>
    public ClaimPair? Of(Profile left, Profile right) =>
        left.Claim.Arguments.Person is not null && right.Claim.Arguments.Person is not null ? Graded(left, right) : Unnamed(left, right);

    private ClaimPair? Unnamed(Profile left, Profile right) => Graded(left, right) is { Grade: not Grade.Look } pair
        && (pair.Grade != Grade.Revision || Superseded.Is(left.Claim) != Superseded.Is(right.Claim))
        && (pair.Compatible ? NamelessAges.AreOne(left.Claim, right.Claim) : nameless.Differ(left.Claim, right.Claim)) ? pair : null;

    private ClaimPair? Graded(Profile left, Profile right)
    {
        var (one, other) = (left.Claim, right.Claim);
        var isSame = one.Value == other.Value;
        if (isSame && PairGrader.OneSays(one, other) is not null)
            return null;
        if (!isSame && Superseded.Is(one) != Superseded.Is(other))
            return Pair(one, other, Grade.Revision, Cause.LaterRevision, Revisions.Said(Superseded.Is(one) ? one : other));
        var isBirthday = !isSame && !NamelessAges.AreDead(one, other) && IsBirthday(one, other);
        var doubt = isSame ? null : Doubt(one, other) ?? (isBirthday ? BirthdayDoubt(left, right) : null);
        var isLater = isBirthday && !Revisions.Overlap(one.Article.Published.Value!, other.Article.Published.Value!);
        return Pair(one, other, isSame ? Grade.Compatible : doubt is not null ? Grade.Look : isBirthday ? Grade.Revision : Grade.Differs,
            isLater ? Cause.LaterRevision : isSame ? Cause.None : Cause.Unexplained,
            isSame ? "The same age."
                : isLater ? $"The later article gives the higher age, “{(one.Value > other.Value ? one : other).Text}” after "
                    + $"“{(one.Value > other.Value ? other : one).Text}”; a birthday between them would explain it."
                : PairGrader.Unexplained(one.Text, other.Text, one.Article.Id == other.Article.Id), doubt ?? "");
    }

    private static ClaimPair Pair(FigureClaim one, FigureClaim other, Grade grade, Cause cause, string why, string against = "") =>
        new(one, other, grade, cause, why)
        {
            Probability = Right,
            Against = against,
            SameArticle = one.Article.Id == other.Article.Id,
            Independent = SourceNames.Independent([one, other]).Count > 1,
        };

    /// <summary>Whether a birthday between the articles makes both right. The years between them, begun ones counted whole: on one day
    /// nobody grows older.</summary>
    public static bool IsBirthday(FigureClaim left, FigureClaim right)
    {
        if (left.Article.Id == right.Article.Id || left.Article.Published.Value is not { } first
            || right.Article.Published.Value is not { } second)
            return false;
        var (early, late, earlyDate, lateDate) = left.Value < right.Value
            ? (left.Value, right.Value, first, second) : (right.Value, left.Value, second, first);
        var days = lateDate.Latest.DayNumber - earlyDate.Earliest.DayNumber;
        return days > 0 && late - early <= 1 + (decimal)Math.Floor(days / DaysOfYear);
    }

    private string? Doubt(FigureClaim left, FigureClaim right)
    {
        if (PairGrader.OneSays(left, right) is { } one)
            return one;
        // Corrected, or of father and son: "Fred Lee, 70, and Freddy Lee, 47".
        if (_several.Contains(left.Article.Id) || _several.Contains(right.Article.Id))
            return $"{(_several.Contains(left.Article.Id) ? left : right).Article.OutletLabel} gives two ages";
        if (left.Article.Published.Value is null || right.Article.Published.Value is null)
            return "an article has no date, and years may lie between them";
        return Math.Abs(left.Value - right.Value) >= Generation ? "they may be of two generations of one name"
            : AgeDoubts.Of(left, right) ?? AgeDoubts.Of(right, left);
    }

    private static string? BirthdayDoubt(Profile left, Profile right) =>
        PairFeatures.Days(left, right) <= Week ? "a birthday in the few days between them would explain it"
        : AgeDoubts.MayBeDead(left.Claim, right.Claim) ? "one tells of a death, and the dead grow no older"
        : null;
}
