using NewsAnalysis.Figures;

namespace NewsAnalysis.Topics;

/// <summary>Names of sources, compared by their content words: "the State Department" and "a US State Department report" are one.</summary>
internal static class SourceNames
{
    /// <summary>Up to this number, names are compared each with each ("Fox", "Fox News"); beyond it only equal ones count as one.</summary>
    private const int MostCompared = 200;

    /// <summary>The name of a claim's source: the one for which its words stand, else the words; null where nobody is named.</summary>
    public static string? Of(FigureClaim claim) => claim.Speaker ?? claim.Source;

    /// <summary>Whether both are named and neither's words are among the other's.</summary>
    public static bool Differ(string? left, string? right)
    {
        if (left is null || right is null)
            return false;
        var (first, second) = (Key(left), Key(right));
        return !first.IsSubsetOf(second) && !second.IsSubsetOf(first);
    }

    /// <summary>
    /// Who answers for a claim: the named source, in the shortest form that the claims have for it; else the article's outlet.
    /// A figure that an outlet takes from another outlet or an agency is thereby that one's.
    /// </summary>
    public static IReadOnlyList<string> Independent(IEnumerable<FigureClaim> claims)
    {
        var names = claims
            .Select(claim => (Name: Of(claim) ?? claim.Article.OutletLabel, IsName: (Of(claim) ?? claim.Article.Outlet.Value) is not null))
            .Distinct()
            .OrderBy(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal).ThenBy(name => name.IsName)
            .Select(name => (name.Name, Key: name.IsName ? Key(name.Name) : [name.Name]))
            .DistinctBy(name => string.Join(' ', name.Key.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .ToArray();
        var kept = names.Length <= MostCompared ? names.Where((name, index) => !names.Take(index).Any(shorter => shorter.Key.IsSubsetOf(name.Key))) : names;
        return [.. kept.Select(name => name.Name).Order(StringComparer.Ordinal)];
    }

    private static HashSet<string> Key(string name)
    {
        var words = Words.Of(name).Select(word => word.Lower).ToArray();
        var telling = words.Where(word => char.IsDigit(word[0]) || !StopWords.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : [.. words];
    }
}
