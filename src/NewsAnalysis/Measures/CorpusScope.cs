namespace NewsAnalysis.Measures;

/// <summary>What numbers rest on: how many articles, outlets and words, and from when.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Outlets">Number of outlets; each article without an outlet counts as one.</param>
/// <param name="Unidentified">Number of articles without an outlet.</param>
/// <param name="Words">Number of words.</param>
/// <param name="First">The earliest date of publication, or null where no article is dated.</param>
/// <param name="Last">The latest date of publication, or null where no article is dated.</param>
/// <param name="Undated">Number of articles without a date.</param>
public sealed record CorpusScope(
    int Articles, int Outlets, int Unidentified, long Words, ArticleDate? First, ArticleDate? Last, int Undated)
{
    /// <summary>The scope of these articles.</summary>
    public static CorpusScope Of(IEnumerable<ArticleWords> articles)
    {
        var all = articles.ToList();
        var dates = all.Select(article => article.Article.Published.Value).OfType<ArticleDate>().ToList();
        return new CorpusScope(
            all.Count,
            all.Select(article => article.Article.OutletLabel).Distinct(StringComparer.Ordinal).Count(),
            all.Count(article => article.Article.Outlet.Value is null),
            all.Sum(article => (long)article.Words),
            dates.Min(),
            dates.MaxBy(date => date.Latest),
            all.Count - dates.Count)
        { Corrections = all.Sum(article => article.Article.Corrections) };
    }

    /// <summary>Number of a person's corrections in these articles (corrections.yaml).</summary>
    public int Corrections { get; init; }

    /// <summary>"5 articles of 3 outlets and 2 unidentified, 2023-10-28 to 2024-11-18, 1 undated; with 4 corrections by a person
    /// (†)".</summary>
    public string InWords => Articles == 0 ? "No articles" : $"{English.Count(Articles, "article")} of {OutletsInWords}, {Dates}"
        + (Articles > 1 && Articles == Outlets ? "; one article each, so articles are compared rather than outlets" : "")
        + (Corrections == 0 ? "" : $"; with {English.Count(Corrections, "correction")} by a person (†)");

    /// <summary>"3 outlets", "3 outlets and 2 unidentified", "unidentified outlets".</summary>
    public string OutletsInWords =>
        Unidentified == 0 ? English.Count(Outlets, "outlet")
        : Outlets == Unidentified ? English.Verb(Unidentified, "an unidentified outlet", "unidentified outlets")
        : $"{English.Count(Outlets - Unidentified, "outlet")} and {English.Number(Unidentified)} unidentified";

    /// <summary>"2023-10-28 to 2024-11-18, 1 undated", "2023-10-28", "undated".</summary>
    public string Dates =>
        First is null ? "undated"
        : (First == Last ? $"{First}" : $"{First} to {Last}") + (Undated == 0 ? "" : $", {English.Number(Undated)} undated");
}
