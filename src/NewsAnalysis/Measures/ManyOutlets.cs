namespace NewsAnalysis.Measures;

/// <summary>
/// Corpora with very many outlets, as each article without an outlet is one. A row for every pair of an actor and an outlet would then be mostly
/// zeros: unknown outlets that do not mention an actor get no row for it.
/// </summary>
internal static class ManyOutlets
{
    /// <summary>Up to so many outlets every pair has a row.</summary>
    public const int Most = 1000;

    /// <summary>For the descriptions of columns.</summary>
    public const string Rows = "Of more than 1,000 outlets, unknown ones have no row for actors they do not mention.";

    /// <summary>The outlets that have a row for every actor: all, or, where there are very many, those that are known.</summary>
    public static HashSet<string> Complete(IEnumerable<ArticleWords> articles)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var article in articles)
            known[article.Article.OutletLabel] = article.Article.Outlet.Value is not null;
        return known.Where(outlet => known.Count <= Most || outlet.Value).Select(outlet => outlet.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether outlets of these articles go without rows.</summary>
    public static bool Any(CorpusScope scope) => scope.Outlets > Most && scope.Unidentified > 0;
}
