using static NewsAnalysis.Topics.Sizes;

namespace NewsAnalysis.Topics;

/// <summary>
/// Whether two claims are about the same thing. Some differences rule it out (<see cref="Separation"/>); else points are added up
/// (<see cref="Evidence"/>). The size of the numbers counts little, and only so that numbers of another order need more words in common.
/// </summary>
internal sealed class Likeness(ContextWeights weights)
{
    private const int Rare = 3;
    private const double Close = 1.2;
    private const int Large = 100;
    private const double FarSmaller = 1.5;
    private const double OneChange = 0.5;
    private const double PartOfOwn = 3;
    private const double FewerLater = 1.2;

    /// <summary>Number of pairs compared; shows that the work is near-linear in the number of claims.</summary>
    public long Compared { get; private set; }

    /// <summary>Points for the claims being about the same thing, or null where something rules it out.</summary>
    public double? Evidence(Profile left, Profile right)
    {
        Compared++;
        if (Separation.Apart(left, right))
            return null;
        return Kind(left, right) + Wording(left, right) + Size(left, right) + Place(left, right) + Period(left, right);
    }

    /// <summary>
    /// Whether little evidence may do: not for different places, nor for two things that are measured in sentences with nothing in
    /// common, nor for vague words and spans of time, which every article has, unless both name the thing.
    /// </summary>
    public bool MayCorrespond(Profile left, Profile right)
    {
        var sameEvent = left.Event is not null && left.Event == right.Event && !left.Claim.Vague && !right.Claim.Vague;
        if ((SaysLittle(left) || SaysLittle(right)) && !sameEvent && (left.Thing is null || left.Thing != right.Thing))
            return false;
        if (left.Places.Count > 0 && right.Places.Count > 0 && !SameNumber(left, right) && !left.Places.Overlaps(right.Places) && !weights.Together(left, right))
            return false;
        return left.Thing is null || right.Thing is null || left.Thing == right.Thing || weights.Similarity(left, right) > 0;
    }

    private static bool SaysLittle(Profile profile) => profile.Claim.Vague || profile.Measure.Dimension == Measure.Duration;

    /// <summary>What is counted and what happened to it.</summary>
    private double Kind(Profile left, Profile right)
    {
        var sameEvent = left.Event is not null && right.Event is not null && EventNames.Group(left.Event) == EventNames.Group(right.Event);
        var oneEvent = left.Event is null != right.Event is null;
        var otherEvent = left.Event is not null && right.Event is not null && !sameEvent;
        var people = left.Thing == "person" || right.Thing == "person";
        var points = sameEvent ? left.Measure.IsCount && (left.Stated || right.Stated) ? 1.2 : left.Measure.IsCount ? 0.6 : 0.9 : otherEvent && !Separation.Spent(left, right) ? -0.5 : oneEvent && people ? -0.3 : 0;
        if (left.Change != right.Change && !SameNumber(left, right))
            points -= OneChange;
        if (left.Thing is null || right.Thing is null)
            return points + (left.Measure.IsCount ? (sameEvent ? 0.7 : -0.5) : 0.2);
        if (left.Thing != right.Thing)
            return points + 0.2;
        return points + Noun(left, right) + Narrowing(left, right);
    }

    /// <summary>A noun says more the fewer claims count it; small numbers of common things are everywhere.</summary>
    private double Noun(Profile left, Profile right)
    {
        if (left.Generic || right.Generic)
            return 0.5;
        if (!left.Measure.IsCount)
            return 0.8;
        if (left.Thing == "person" && (left.Parts.Count == 0 || right.Parts.Count == 0))
            return left.Event is not null && right.Event is not null ? 1.3 : 0.6;
        return Math.Min(left.Size, right.Size) < Few ? 1.2 : weights.Claims(left) <= Rare ? 1.9 : 1.6;
    }

    private static double Narrowing(Profile left, Profile right) =>
        (Separation.SameFew(left, right) ? 0.8 * left.Peoples.Count : left.Peoples.Count > 0 && left.Peoples.SetEquals(right.Peoples) ? 0.4 : 0)
        + (left.Adjectives.Overlaps(right.Adjectives) ? 0.4 : left.Adjectives.Count > 0 && right.Adjectives.Count > 0 && !Meet(left, right) ? -0.6 : 0);

    private double Wording(Profile left, Profile right) =>
        (3 * weights.Similarity(left, right))
        + (left.Rate is not null && left.Rate == right.Rate ? 0.4 : left.Rate != right.Rate && !left.Measure.IsMoney && !SameNumber(left, right) ? -0.8 : 0)
        + (InTurn(left, right) ? left.Compares || right.Compares ? 0.8 : 0.4 : 0);

    /// <summary>Sentences in a row in which different sources speak: an article sets one number against the other.</summary>
    private static bool InTurn(Profile left, Profile right) =>
        left.Claim.Article.Id == right.Claim.Article.Id && Math.Abs(left.Claim.Sentence - right.Claim.Sentence) <= 2
        && SourceNames.Differ(left.Claim.Source, right.Claim.Source);

    /// <summary>
    /// Equal numbers that few things share speak for one thing, large numbers close to each other a little; each power of ten
    /// between them costs most of a point.
    /// </summary>
    private static double Size(Profile left, Profile right)
    {
        if (SameNumber(left, right))
            return left.Measure.IsCount && left.Size < Few ? 0.2 : 0.2 + (0.6 * (Digits(left.Claim.Value) - (left.Measure.Dimension == "share" ? 1 : 0)));
        var factor = Factor(left, right);
        var distance = -(SameDay(left, right) ? 1 : Shrinks(left, right) ? FewerLater : 0.8) * Math.Log10(factor)
            + (factor <= Close && left.Size >= Large ? 0.5 : 0);
        var own = left.Claim.Article.Id == right.Claim.Article.Id;
        if (Meet(left, right))
            return distance + (own ? 0 : 0.2);
        return distance + (!own ? 0 : SourceNames.Differ(left.Claim.Source, right.Claim.Source) ? 0.4 : factor > PartOfOwn ? -1.6 : -0.6);
    }

    /// <summary>Whether the later of two articles has the smaller number; what is counted from day to day grows.</summary>
    private static bool Shrinks(Profile left, Profile right) =>
        left.Claim.Article.Published.Value is { } first && right.Claim.Article.Published.Value is { } second
        && first.CompareTo(second) * left.Size.CompareTo(right.Size) < 0;

    /// <summary>Numbers grow from day to day; on one day they do not grow tenfold.</summary>
    private static bool SameDay(Profile left, Profile right) =>
        left.Claim.Article.Published.Value is { } first && right.Claim.Article.Published.Value is { } second && first == second;

    /// <summary>A month or a year to date that only one sentence names speaks of another period.</summary>
    private static double Period(Profile left, Profile right)
    {
        if (Meet(left, right) && Factor(left, right) <= Close)
            return 0;
        var month = !left.Months.SetEquals(right.Months) && (IsOtherMonth(left) || IsOtherMonth(right)) ? -0.8 : 0;
        var year = left.Measure.IsCount && IsYear(left) != IsYear(right) ? -0.8 : 0;
        return month + year;
    }

    private static bool IsYear(Profile profile) => profile.Claim.AsOf is { Month: null };

    private static bool IsOtherMonth(Profile profile) =>
        profile.Months.Count > 0 && profile.Claim.Article.Published.Value?.Month is { } month && !profile.Months.Contains(month);

    /// <summary>
    /// Different places speak against one thing; so does a place that the story's other articles never name, and a far smaller
    /// number for a place beside one for all.
    /// </summary>
    private double Place(Profile left, Profile right)
    {
        if (SameNumber(left, right))
            return 0;
        var near = Meet(left, right) && Factor(left, right) <= FarSmaller;
        if (left.Places.Count > 0 && right.Places.Count > 0)
            return left.Places.Overlaps(right.Places) ? 0.2 : weights.Together(left, right) ? 0 : near ? -0.4 : -3;
        if (left.Places.Count == right.Places.Count)
            return 0;
        var (placed, other) = left.Places.Count > 0 ? (left, right) : (right, left);
        if (weights.IsAside(placed))
            return near ? -0.3 : -1.2;
        return placed.Size * FarSmaller < other.Size ? -0.5 : 0;
    }
}
