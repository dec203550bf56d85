using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Topics;

/// <summary>Reads the stretch of time over which a number is counted: the one that its clause names, else the sentence's; counted from the
/// article's day.</summary>
internal static class StretchReader
{
    /// <summary>The stretch behind the number before the next number, else the nearest before it, else one that opens the sentence or is of
    /// hours; null where none is named.</summary>
    public static Stretch? Of(Clause clause, ArticleDate? published)
    {
        var found = StretchPhrases.In(clause.Words, published).Where(one => one.To <= clause.From || one.From >= clause.To).ToArray();
        if (found.Length == 0)
            return null;
        var behind = Array.Find(found, one => one.From >= clause.To && !HasNumber(clause, clause.To, one.From));
        var before = Array.FindLast(found, one => one.To <= clause.From);
        return (behind ?? before ?? (HasOpening(found) ? found[0] : Array.Find(found, one => one.Stretch.IsOfHours)))?.Stretch;
    }

    private static bool HasOpening(StretchPhrase[] found) => found[0].From <= 1;

    private static bool HasNumber(Clause clause, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsDigit(clause.Words[at].Lower[0]) || NumberWords.Find(clause.Words[at].Lower) is { Kind: not NumberWordKind.Ordinal })
                return true;
        }

        return false;
    }
}
