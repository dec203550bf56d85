namespace NewsAnalysis.Topics;

/// <summary>Whether two numbers of one thing hold for different times, so that the later one tells of a later state ("12 dead" on Monday,
/// "14 dead" on Tuesday).</summary>
internal static class Revisions
{
    /// <summary>Whether both say when their number holds, and not for the same time; or they are of articles of different days and the
    /// later one tells of a newer state: it says itself that the number changed ("the toll rose to 14"), more are dead and fewer hurt, or
    /// what is counted comes and goes, as the missing do; or a court sets a bail anew, or a child is on its way. The dead and the hurt of
    /// what is over, shots and charges are what they are: of them two numbers differ, whichever day they are from.</summary>
    /// <param name="left">A claim.</param>
    /// <param name="right">Another.</param>
    /// <param name="deaths">The numbers of killed in their story.</param>
    public static bool IsLater(Profile left, Profile right, Deaths deaths)
    {
        if (HoldApart(left.Claim, right.Claim) || TellsRise(left, right)
            || (left.IsRestated != right.IsRestated && !(left.IsRestated ? IsAfter(right, left) : IsAfter(left, right))))
            return true;
        if (PairFeatures.Days(left, right) == 0 || !(left.Measure.IsCount || left.Measure.IsMoney || left.OfTerm))
            return false;
        var (early, late) =
            left.Claim.Article.Published.Value!.CompareTo(right.Claim.Article.Published.Value!) < 0 ? (left, right) : (right, left);
        if (left.OfTerm)
            return right.OfTerm && late.Size > early.Size;
        if (left.Measure.IsMoney)
            return Counting.Cues("anew").Any(word => Tells(late, word) && Tells(early, word));
        return late.IsNewer || (late.IsNthOfYear && late.Size > early.Size) || (late.Fate is { } happened
            && (EventNames.ComesAndGoes(happened)
                || (late.Size < early.Size && EventNames.MayDie(happened) && Killed(late, deaths) > Killed(early, deaths))));
    }

    /// <summary>Whether one is what was said before of those of whom the other tells.</summary>
    public static bool IsCorrected(Profile left, Profile right) => left.IsSuperseded != right.IsSuperseded
        && (left.Fate == right.Fate || !left.Measure.IsCount);

    /// <summary>That the claim's text calls its number what was said before.</summary>
    public static string Said(FigureClaim before) => $"“{before.Text}” is told as what was said before.";

    /// <summary>Whether the one with more tells itself that there were fewer before ("raised the reward to $90", "a third person has died")
    /// and the other, of an article that is not later, gives fewer; two of one day of which both tell so differ, and "the number shot this
    /// month rose to 20" tells nothing of four who were shot.</summary>
    public static bool TellsRise(Profile left, Profile right)
    {
        var (less, more) = left.Size < right.Size ? (left, right) : (right, left);
        return more.RoseTo && !Sizes.Meet(left, right) && !IsAfter(less, more) && (more.IsNext || (IsOfSame(more, less)
            && (!less.RoseTo || IsAfter(more, less))));
    }

    /// <summary>Whether the one tells that its number has risen ("a third person has died"; of counts only by such words) and is of an
    /// earlier article than the other, which gives fewer.</summary>
    public static bool IsOutOfOrder(Profile risen, Profile other) => (risen.IsNext || (risen.RoseTo && risen.Measure.IsMoney))
        && risen.Size > other.Size && IsAfter(other, risen);

    private static bool IsOfSame(Profile more, Profile less) => more.Measure.IsMoney
        || (more.Measure.IsCount && more.Stretch is null == less.Stretch is null);

    private static bool IsAfter(Profile late, Profile early) => PairFeatures.Days(early, late) > 0
        && early.Claim.Article.Published.Value!.CompareTo(late.Claim.Article.Published.Value!) < 0;

    private static bool Tells(Profile profile, string noun) => profile.Noun == noun || profile.Adjectives.Contains(Stem.Of(noun));

    // The first number of killed that the claim's article gives.
    private static double? Killed(Profile profile, Deaths deaths) =>
        deaths.ByArticle[profile.Claim.Article.Id].Select(killed => (double?)killed).FirstOrDefault();

    /// <summary>Whether both say when their number holds, and not for the same time.</summary>
    public static bool HoldApart(FigureClaim left, FigureClaim right) =>
        left.AsOf is { } first && right.AsOf is { } second && !Overlap(first, second);

    /// <summary>Whether the two dates have a day in common.</summary>
    public static bool Overlap(ArticleDate left, ArticleDate right) => left.Earliest <= right.Latest && right.Earliest <= left.Latest;
}
