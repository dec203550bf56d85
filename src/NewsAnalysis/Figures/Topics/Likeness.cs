using System.Collections.Frozen;

namespace NewsAnalysis.Figures.Topics;

/// <summary>
/// Whether two claims are about the same thing. Some differences rule it out (<see cref="Apart"/>); else points are added up
/// (<see cref="Evidence"/>). The size of the numbers counts little, and only so that numbers of another order need more words in common.
/// </summary>
internal sealed class Likeness(ContextWeights weights)
{
    private const double LargerNarrow = 3;
    private const double SmallerNarrow = 1.5;
    private const int Few = 13;
    private const int Rare = 3;
    private const double Close = 1.2;
    private const int Large = 100;

    /// <summary>Number of pairs compared; shows that the work is near-linear in the number of claims.</summary>
    public long Compared { get; private set; }

    /// <summary>Points for the claims being about the same thing, or null where something rules it out.</summary>
    public double? Evidence(Profile left, Profile right)
    {
        Compared++;
        if (Apart(left, right))
            return null;
        return Kind(left, right) + Wording(left, right) + Size(left, right) + Place(left, right) + Period(left, right);
    }

    /// <summary>Whether the claims cannot be about the same thing, whatever the words around them.</summary>
    public static bool Apart(Profile left, Profile right) =>
        left.Measure.Dimension != right.Measure.Dimension
        || OppositeChange(left, right)
        || OtherThing(left, right)
        || OtherEvent(left, right)
        || OtherPart(left, right)
        || OtherYear(left, right)
        || (left.Hypothetical != right.Hypothetical && !SameNumber(left, right) && left.Event is not null)
        || (left.Former != right.Former && !SameNumber(left, right))
        || (left.Rest != right.Rest && !SameNumber(left, right))
        || IsExample(left, right)
        || InOneSentence(left, right);

    private static bool Meet(Profile left, Profile right) => left.Interval.Meets(right.Interval);

    private static bool SameNumber(Profile left, Profile right) =>
        left.Claim.Value == right.Claim.Value && left.Claim.ValueTo == right.Claim.ValueTo;

    /// <summary>
    /// How many times the larger number is the smaller: by the nearest ends of what they allow; 1 where these meet and neither is
    /// open-ended; by the numbers as stated else.
    /// </summary>
    private static double Factor(Profile left, Profile right)
    {
        var (below, above) = left.Size <= right.Size ? (left, right) : (right, left);
        var (low, high) = (below.Size, above.Size);
        if (Meet(left, right) && left.Interval.High is not null && right.Interval.High is not null)
            return 1;
        if (!Meet(left, right) && below.Interval.High is { } top && above.Interval.Low is { } bottom)
            (low, high) = ((double)top, (double)bottom);
        return low <= 0 ? double.MaxValue : Math.Max(1, high / low);
    }

    private static bool OppositeChange(Profile left, Profile right) =>
        left.Claim.Change != right.Claim.Change && !(left.Measure.IsCount && left.Event is not null);

    private static bool OtherThing(Profile left, Profile right) =>
        left.Measure.IsCount && left.Thing is not null && right.Thing is not null && left.Thing != right.Thing;

    private static bool OtherEvent(Profile left, Profile right)
    {
        if (left.Event is null || right.Event is null || left.Event == right.Event || SameFew(left, right))
            return false;
        return EventNames.Group(left.Event) != EventNames.Group(right.Event);
    }

    /// <summary>
    /// Another part of the thing: women and people; Thai and Turkish hostages. A part named on
    /// one side only is another topic than the whole, unless the number is the same.
    /// </summary>
    private static bool OtherPart(Profile left, Profile right)
    {
        if (!left.Parts.SetEquals(right.Parts) && !(Mixed(left.Parts, right.Parts) && SameNumber(left, right)))
            return true;
        return !left.Peoples.SetEquals(right.Peoples) && !(Nested(left.Peoples, right.Peoples) && MayBeWhole(left, right));
    }

    /// <summary>
    /// Whether the people named on one side only can be left out of account, as reports drop it for the country that a story is
    /// about: one people, and a number that the other side's allows, or exceeds, or nearly reaches. Far smaller, it counts some of them.
    /// </summary>
    private static bool MayBeWhole(Profile left, Profile right)
    {
        var (narrow, wide) = left.Peoples.Count > right.Peoples.Count ? (left, right) : (right, left);
        if (narrow.Peoples.Count > 1)
            return SameNumber(left, right);
        return (Meet(left, right) && Factor(left, right) <= LargerNarrow) || (Factor(left, right) <= (narrow.Size > wide.Size ? LargerNarrow : SmallerNarrow) && narrow.Size >= Few);
    }

    private static bool Mixed(FrozenSet<string> left, FrozenSet<string> right) => left.Count == 0 || right.Count == 0;

    private static bool Nested(FrozenSet<string> left, FrozenSet<string> right) => left.IsSubsetOf(right) || right.IsSubsetOf(left);

    /// <summary>The same number of the same peoples ("eight Thai sailors") is one group, whatever happens to it.</summary>
    private static bool SameFew(Profile left, Profile right) =>
        left.Peoples.Count > 0 && left.Peoples.SetEquals(right.Peoples) && SameNumber(left, right) && left.Claim.Value > 2;

    /// <summary>A sentence about a year that the other does not name tells of another time.</summary>
    private static bool OtherYear(Profile left, Profile right) =>
        !left.Years.SetEquals(right.Years) && !left.Years.Overlaps(right.Years)
        && (IsPast(left) || IsPast(right)) && !SameNumber(left, right)
        && !(left.Measure.IsMoney && left.Rate is not null && right.Rate is not null);

    private static bool IsPast(Profile profile) =>
        profile.Years.Count > 0 && profile.Claim.Article.Published.Value is { } date && profile.Years.All(year => year < date.Year);

    /// <summary>One of a kind is an example, unless both say what happened ("one died", "two died").</summary>
    private static bool IsExample(Profile left, Profile right) =>
        (left.Claim.Value == 1) != (right.Claim.Value == 1) && left.Measure.IsCount && !(left.Stated && right.Stated);

    /// <summary>Two numbers of one sentence are parts, or before and after, unless two sources give them.</summary>
    private static bool InOneSentence(Profile left, Profile right) =>
        left.Claim.Article.Id == right.Claim.Article.Id && left.Claim.Sentence == right.Claim.Sentence
        && !SameNumber(left, right) && !SourceNames.Differ(left.Claim.Source, right.Claim.Source);

    /// <summary>What is counted and what happened to it.</summary>
    private double Kind(Profile left, Profile right)
    {
        var sameEvent = left.Event is not null && right.Event is not null;
        var oneEvent = left.Event is null != right.Event is null;
        var people = left.Thing == "person" || right.Thing == "person";
        var points = sameEvent ? left.Measure.IsCount && (left.Stated || right.Stated) ? 1.2 : left.Measure.IsCount ? 0.6 : 0.9 : oneEvent && people ? -0.3 : 0;
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
        (SameFew(left, right) ? 0.8 * left.Peoples.Count : left.Peoples.Count > 0 && left.Peoples.SetEquals(right.Peoples) ? 0.4 : 0)
        + (left.Adjectives.Overlaps(right.Adjectives) ? 0.4 : left.Adjectives.Count > 0 && right.Adjectives.Count > 0 && !Meet(left, right) ? -0.6 : 0);

    private double Wording(Profile left, Profile right) =>
        (3 * weights.Similarity(left, right))
        + (left.Rate is not null && left.Rate == right.Rate ? 0.4 : left.Rate != right.Rate && !left.Measure.IsMoney ? -0.8 : 0)
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
        var distance = -(SameDay(left, right) ? 1 : 0.8) * Math.Log10(factor)
            + (factor <= Close && left.Size >= Large ? 0.4 : 0);
        var own = left.Claim.Article.Id == right.Claim.Article.Id;
        if (Meet(left, right))
            return distance + (own ? 0 : 0.2);
        return distance + (!own ? 0 : SourceNames.Differ(left.Claim.Source, right.Claim.Source) ? 0.4 : -0.6);
    }

    /// <summary>Numbers grow from day to day; on one day they do not grow tenfold.</summary>
    private static bool SameDay(Profile left, Profile right) =>
        left.Claim.Article.Published.Value is { } first && right.Claim.Article.Published.Value is { } second && first == second;

    /// <summary>Significant digits, at most 3: the more, the less by chance are two numbers equal.</summary>
    private static int Digits(decimal value)
    {
        var digits = value.ToString("G29", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
        return Math.Clamp(digits, 1, 3);
    }

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
        var near = Meet(left, right) && Factor(left, right) <= SmallerNarrow;
        if (left.Places.Count > 0 && right.Places.Count > 0)
            return left.Places.Overlaps(right.Places) ? 0.2 : weights.Together(left, right) ? 0 : near ? -0.4 : -3;
        if (left.Places.Count == right.Places.Count)
            return 0;
        var (placed, other) = left.Places.Count > 0 ? (left, right) : (right, left);
        if (weights.IsAside(placed))
            return near ? -0.3 : -1.2;
        return placed.Size * SmallerNarrow < other.Size ? -0.5 : 0;
    }
}
