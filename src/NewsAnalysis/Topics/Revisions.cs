using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Topics;

/// <summary>Whether two numbers of one thing hold for different times, so that the later one tells of a later state ("12 dead" on Monday, "14 dead" on Tuesday).</summary>
internal static class Revisions
{
    /// <summary>Whether both say when their number holds, and not for the same time; or they are of articles of different days, and what is counted may have changed as it did.</summary>
    public static bool IsLater(Profile left, Profile right)
    {
        if (HoldApart(left.Claim, right.Claim))
            return true;
        if (PairFeatures.Days(left, right) == 0 || !left.Measure.IsCount)
            return false;
        var (early, late) = left.Claim.Article.Published.Value!.CompareTo(right.Claim.Article.Published.Value!) < 0 ? (left, right) : (right, left);
        return late.Size > early.Size ? EventNames.MayRise(late.Fate) : EventNames.MayFall(late.Fate);
    }

    /// <summary>Whether both say when their number holds, and not for the same time.</summary>
    public static bool HoldApart(FigureClaim left, FigureClaim right) =>
        left.AsOf is { } first && right.AsOf is { } second && !Overlap(first, second);

    /// <summary>Whether the two dates have a day in common.</summary>
    public static bool Overlap(ArticleDate left, ArticleDate right) => left.Earliest <= right.Latest && right.Earliest <= left.Latest;
}
