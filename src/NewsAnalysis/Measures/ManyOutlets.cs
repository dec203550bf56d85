namespace NewsAnalysis.Measures;

/// <summary>Corpora with very many outlets, as each article without an outlet is one. A row for every pair of an actor and an outlet would
/// then be mostly zeros: unknown outlets that do not mention an actor get no row for it.</summary>
internal static class ManyOutlets
{
    /// <summary>Up to so many outlets every pair has a row.</summary>
    public const int Most = 1000;

    /// <summary>The outlets that have a row for every actor: all, or, where there are very many, those that are known.</summary>
    public static HashSet<string> Complete(IEnumerable<ArticleWords> articles)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var article in articles)
            known[article.Article.OutletLabel] = article.Article.Outlet.Value is not null;
        return known.Where(outlet => known.Count <= Most || outlet.Value).Select(outlet => outlet.Key).ToHashSet(StringComparer.Ordinal);
    }
}
