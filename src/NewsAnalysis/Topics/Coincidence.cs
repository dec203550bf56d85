namespace NewsAnalysis.Topics;

/// <summary>Whether numbers that meet do so by chance: an agreement is told only where a reader sees one thing. Twos and threes stand in
/// every story, so that they need the same noun and the same event, and no part of a whole on one side only.</summary>
internal static class Coincidence
{
    private const int VeryFew = 5;
    private const int FarApart = 3;
    private const int DaysOfNews = 60;

    // Set by hand after reading topics of local incidents whose numbers met; how many of those under them are of two things was not
    // counted.
    private const double Likely = 0.7;
    private const double LikelyOfOthers = 0.75;
    private const double LikelyOfParts = 0.85;

    /// <summary>Whether it is likely that two numbers that meet are of two things.</summary>
    /// <param name="left">A claim.</param>
    /// <param name="right">One whose number meets it.</param>
    /// <param name="probability">Probability of their being about the same thing.</param>
    public static bool IsLikely(Profile left, Profile right, double probability) =>
        PairRules.Names(left) || PairRules.Names(right)
        || (left.Measure.IsCount ? OfCounts(left, right, probability) : OfMeasures(left, right, probability));

    // "Six others" beside a wounded son are seven, not six.
    private static bool OfCounts(Profile left, Profile right, double probability)
    {
        if ((left.RestOfSame != right.RestOfSame && left.Others != right.Others) || AreUnlike(left, right)
            || IsOneGrave(left, right) || IsOneGrave(right, left) || IsOfOtherTime(left, right) || IsOfOtherTime(right, left))
            return true;
        var isOne = IsOneThing(left, right) && left.Fate == right.Fate && left.Parts.SetEquals(right.Parts);
        if (Math.Min(left.Size, right.Size) >= VeryFew)
            return !isOne && probability < LikelyOfOthers;
        return PairRules.IsOpen(left) != PairRules.IsOpen(right) || IsToldOfOne(left, right)
            || probability < (IsPartOfOne(left, right) ? LikelyOfParts : isOne ? Likely : LikelyOfOthers)
            || (IsPartOfOne(left, right) && left.Event != right.Event);
    }

    // "More than a year", "at least 15 years"; a number that only nearly meets.
    private static bool OfMeasures(Profile left, Profile right, double probability) => Sizes.Factor(left, right) > FarApart
        || AreOfOthers(left, right) || (!Sizes.SameNumber(left, right) && probability < LikelyOfOthers);

    // "A 9 mm pistol", "9 mm casings", neither of which the other sentence names; not "11 kilometres" of a bridge and a link.
    private static bool AreOfOthers(Profile left, Profile right) => left.Measure.Dimension == "length" && left.Size < 1
        && left.Noun is { } one && right.Noun is { } other && one != other && !Kinds.Akin(one, other)
        && !IsNamed(one, right) && !IsNamed(other, left);

    private static bool IsNamed(string noun, Profile profile) => profile.Context.ContainsKey(CountedNouns.Key(noun));

    // "More than 20 casings", "at least 20 people"; of 58,000 seats and 58,000 guests there is one, and three may be patients or injuries.
    private static bool AreUnlike(Profile left, Profile right) => left.Size >= Sizes.Few && Sizes.Digits(left.Claim.Value) == 1
        && left.Noun is { } one && right.Noun is { } other && PairRules.IsPerson(left) != PairRules.IsPerson(right)
        && !IsNamed(one, right) && !IsNamed(other, left);

    private static bool IsOneThing(Profile left, Profile right) => left.Thing == right.Thing
        || (left.Thing is { } one && right.Thing is { } other && Kinds.Akin(one, other))
        || (PairRules.IsPerson(left) && PairRules.IsPerson(right));

    // "Two men quarrelled", "two men were arrested": what happened to the ones is not told of the others.
    private static bool IsToldOfOne(Profile left, Profile right) =>
        left.Fate is null != right.Fate is null && (PairRules.IsPerson(left) || PairRules.IsPerson(right));

    // "Three of the victims were shot in the leg", "three men were taken to hospital"; not where the same is told of both.
    private static bool IsPartOfOne(Profile left, Profile right) => PairRules.IsPerson(left) && PairRules.IsPerson(right)
        && left.Share != right.Share && left.Claim.Arguments.Predicate != right.Claim.Arguments.Predicate
        && !(left.Parts.Contains(Counting.Critical) && right.Parts.Contains(Counting.Critical));

    // "Two have minor injuries", "two are critical".
    private static bool IsOneGrave(Profile grave, Profile slight) => Counting.Says(grave, "critical") && !Counting.Says(grave, "slight")
        && Counting.Says(slight, "slight") && !Counting.Says(slight, "critical");

    // "In August 2029 two people were shot there", in an article of 2031, and "two were shot on Sunday".
    private static bool IsOfOtherTime(Profile dated, Profile other) =>
        dated.Claim is { AsOf: { } time, Article.Published.Value: { } published } && Days(time, published) > DaysOfNews
        && (other.Claim.AsOf ?? other.Claim.Article.Published.Value) is { } otherTime && Days(time, otherTime) > DaysOfNews;

    private static int Days(ArticleDate left, ArticleDate right) => Math.Max(
        right.Earliest.DayNumber - left.Latest.DayNumber, left.Earliest.DayNumber - right.Latest.DayNumber);
}
