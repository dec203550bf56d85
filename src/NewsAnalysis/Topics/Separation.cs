using System.Collections.Frozen;
using NewsAnalysis.Figures;
using static NewsAnalysis.Topics.Sizes;

namespace NewsAnalysis.Topics;

/// <summary>Differences that rule out that two claims are about the same thing, whatever the words around them.</summary>
internal static class Separation
{
    private const double LargerNarrow = 3;
    private const double SmallerNarrow = 1.5;

    /// <summary>Whether the claims cannot be about the same thing.</summary>
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
        || (left.Share != right.Share && IsShareOf(left, right))
        || (IsShort(left.Rate) != IsShort(right.Rate) && !SameNumber(left, right))
        || IsExample(left, right)
        || InOneSentence(left, right);

    /// <summary>A share is smaller than its whole, so one that is larger than the other number is none of its.</summary>
    private static bool IsShareOf(Profile left, Profile right)
    {
        var (share, whole) = left.Share ? (left, right) : (right, left);
        return share.Size < whole.Size;
    }

    /// <summary>What is counted by the day is no total; "a year" is often left out, as with budgets.</summary>
    private static bool IsShort(string? rate) => rate is "hour" or "day" or "week" or "month";

    /// <summary>The same number of the same peoples ("eight Thai sailors") is one group, whatever happens to it.</summary>
    public static bool SameFew(Profile left, Profile right) =>
        left.Peoples.Count > 0 && left.Peoples.SetEquals(right.Peoples) && SameNumber(left, right) && left.Claim.Value > 2;

    /// <summary>What one side says is paid, the other says it costs, or what is bought with it.</summary>
    public static bool Spent(Profile left, Profile right) =>
        left.Measure.IsMoney && left.Event is ("pay" or "cost" or "supply" or "buy") && right.Event is ("pay" or "cost" or "supply" or "buy");

    /// <summary>A rise is no fall; a number without a change may be either.</summary>
    private static bool OppositeChange(Profile left, Profile right) =>
        left.Change != right.Change && left.Change != Change.None && right.Change != Change.None
        && !(left.Measure.IsCount && left.Event is not null);

    private static bool OtherThing(Profile left, Profile right) =>
        left.Measure.IsCount && left.Thing is not null && right.Thing is not null && left.Thing != right.Thing
        && !Echoes(left, right);

    private static bool OtherEvent(Profile left, Profile right)
    {
        if (left.Event is null || right.Event is null || left.Event == right.Event || SameFew(left, right))
            return false;
        if (EventNames.Group(left.Event) == EventNames.Group(right.Event) || Spent(left, right))
            return false;
        return left.Thing == "person" || right.Thing == "person" || (EventNames.Family(left.Event) is { } family && family == EventNames.Family(right.Event) && !Echoes(left, right));
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
}
