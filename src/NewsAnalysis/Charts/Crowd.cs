using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Corpora of many outlets: nobody tells forty patterns apart, and a browser draws no thousand traces. Charts keep the outlets with
/// most mentions and say what became of the others.
/// </summary>
internal static class Crowd
{
    /// <summary>How many outlets a chart shows one by one.</summary>
    public const int Most = 12;

    private const int MostInWords = 50;

    /// <summary>The rows of the outlets with most mentions, in their order, and a sentence where others are left out.</summary>
    public static (IReadOnlyList<ActorOutletCount> Rows, string? Note) Keep(IReadOnlyList<ActorOutletCount> rows) =>
        Keep(rows, outlet => outlet.Sum(row => row.Mentions), "outlets with most mentions");

    /// <summary>The rows of the outlets that leave out most actors, in their order, and a sentence where others are left out.</summary>
    public static (IReadOnlyList<ActorOutletCount> Rows, string? Note) KeepSilent(IReadOnlyList<ActorOutletCount> rows) =>
        Keep(rows, outlet => outlet.Count(row => row.Mentions == 0), "outlets that leave out most");

    /// <summary>The segments with those of the smaller outlets put together, in a bar of their own at the end.</summary>
    public static IReadOnlyList<Segment> Fold(IEnumerable<Segment> segments)
    {
        var all = segments.ToList();
        var outlets = all.GroupBy(segment => segment.Outlet, StringComparer.Ordinal).ToList();
        if (outlets.Count <= Most)
            return all;
        var kept = outlets.OrderByDescending(outlet => outlet.Sum(segment => segment.Value)).Take(Most - 1).Select(outlet => outlet.Key)
            .ToHashSet(StringComparer.Ordinal);
        var others = $"{English.Number(outlets.Count - kept.Count)} other outlets";
        var folded = all.Where(segment => !kept.Contains(segment.Outlet)).GroupBy(segment => segment.Row, StringComparer.Ordinal).Select(row =>
        {
            var sum = Math.Round(row.Sum(segment => segment.Value), 4);
            var references = row.SelectMany(segment => segment.References ?? []).Take(Citation.MostPerMark).ToList();
            return new Segment(row.Key, others, sum, $"{others} together: {English.Number((decimal)sum)}", references);
        });
        return [.. all.Where(segment => kept.Contains(segment.Outlet)), .. folded];
    }

    /// <summary>What is said of each outlet on one line; of very many outlets the first ones, and how many more there are.</summary>
    public static string InWords(IEnumerable<string> outlets)
    {
        var all = outlets.ToList();
        return all.Count <= MostInWords ? string.Join("; ", all)
            : $"{string.Join("; ", all.Take(MostInWords))}; and {English.Count(all.Count - MostInWords, "more outlet")}";
    }

    /// <summary>Two notes as one; null where there is none.</summary>
    public static string? Both(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}";

    private static (IReadOnlyList<ActorOutletCount> Rows, string? Note) Keep(
        IReadOnlyList<ActorOutletCount> rows, Func<IGrouping<string, ActorOutletCount>, int> rank, string which)
    {
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).ToList();
        if (outlets.Count <= Most)
            return (rows, null);
        var kept = outlets.OrderByDescending(rank).Take(Most).Select(outlet => outlet.Key).ToHashSet(StringComparer.Ordinal);
        return ([.. rows.Where(row => kept.Contains(row.Outlet))], Frame.TopOf(Most, outlets.Count, which, "outlets"));
    }
}
