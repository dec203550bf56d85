using System.Runtime.InteropServices;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reprints;

/// <summary>Finds articles that are copies of one another: identical, trimmed, under another headline, lightly edited. Candidates meet in a
/// band of MinHash values (locality-sensitive hashing); of each pair the shared wording is then measured. The work is near-linear in the
/// number of articles.</summary>
internal static class ReprintFinder
{
    /// <summary>Least part of the shorter text that stands in the other. Articles that quote the same speech or report the same event in
    /// their own words share a tenth or two; a copy that was cut and edited keeps most of its five-word sequences.</summary>
    public const double LeastShared = 0.6;

    // An article is set against so many of those it meets; copies of copies are found through each other.
    private const int MostTried = 4;

    /// <summary>The groups, by the order of their first articles.</summary>
    /// <param name="articles">The articles, in corpus order.</param>
    /// <param name="bands">The bands of an article's sketch, by its index.</param>
    /// <param name="sketch">The sketch of an article, by its index; asked for candidates only.</param>
    public static IReadOnlyList<ReprintGroup> Find(IReadOnlyList<ArticleInfo> articles, Func<int, ulong[]> bands, Func<int, Sketch> sketch)
    {
        var groups = new Groups(articles.Count);
        var refused = new HashSet<(int, int)>();
        var held = new ulong[articles.Count][];
        for (var index = 0; index < held.Length; index++)
            held[index] = bands(index);
        bool AreCopies(int one, int other) => IsCopy(articles[one], sketch(one), articles[other], sketch(other));
        for (var band = 0; band < Sketch.BandCount; band++)
        {
            var met = new Dictionary<ulong, List<int>>();
            for (var index = 0; index < held.Length; index++)
            {
                if (held[index].Length > band)
                    Meet(index, CollectionsMarshal.GetValueRefOrAddDefault(met, held[index][band], out _) ??= [],
                        groups, refused, AreCopies);
            }
        }

        return [.. Enumerable.Range(0, articles.Count).GroupBy(groups.Of).Where(group => group.Skip(1).Any())
            .Select(group => Make([.. group], articles, sketch))];
    }

    /// <summary>Short texts are copies where they are the same; where an outlet has one under several headlines, it is a notice ("For
    /// subscribers only") and the headlines are what the articles say.</summary>
    private static bool IsCopy(ArticleInfo one, Sketch wording, ArticleInfo other, Sketch otherWording)
    {
        if (!wording.IsShort && !otherWording.IsShort)
            return wording.Containment(otherWording) >= LeastShared;
        return wording.IsSame(otherWording)
            && (one.OutletLabel != other.OutletLabel
                || string.Equals(one.Title.Value, other.Title.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static void Meet(int index, List<int> met, Groups groups, HashSet<(int, int)> refused, Func<int, int, bool> isCopy)
    {
        foreach (var other in met)
        {
            if (groups.Of(other) == groups.Of(index))
                return;
            if (refused.Contains((other, index)))
                continue;
            if (isCopy(other, index))
            {
                groups.Join(other, index);
                return;
            }

            refused.Add((other, index));
        }

        if (met.Count < MostTried)
            met.Add(index);
    }

    private static ReprintGroup Make(int[] members, IReadOnlyList<ArticleInfo> articles, Func<int, Sketch> sketch)
    {
        var sketches = members.ToDictionary(member => member, sketch);
        int[] ordered =
        [
            .. members.OrderBy(member => articles[member].Published.Value?.Earliest ?? DateOnly.MaxValue)
                .ThenByDescending(member => sketches[member].Shingles).ThenBy(member => articles[member].Id, StringComparer.Ordinal),
        ];
        var first = sketches[ordered[0]];
        return new ReprintGroup(
            [.. ordered.Select(member => articles[member])],
            [.. ordered.Select(member => member == ordered[0] ? 1 : first.Containment(sketches[member]))],
            Array.TrueForAll(ordered, member => first.IsSame(sketches[member])));
    }
}
