using NewsAnalysis.Articles;

namespace NewsAnalysis.Figures.Topics;

/// <summary>Names of sources, compared by their content words: "the State Department" and "a US State Department report" are one.</summary>
internal static class SourceNames
{
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
        var names = new List<string>();
        foreach (var name in claims.Select(claim => claim.Source ?? Outlet(claim.Article)).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            if (names.TrueForAll(known => known == name || Differ(known, name)))
                names.Add(name);
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    private static string Outlet(ArticleInfo article) => article.OutletLabel;

    private static HashSet<string> Key(string name)
    {
        var words = Words.Of(name).Select(word => word.Lower).ToArray();
        var telling = words.Where(word => !StopWords.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : [.. words];
    }
}
