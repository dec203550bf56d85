namespace NewsAnalysis.Measures;

/// <summary>What the corpus holds of an outlet. One row an outlet.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Articles">Number of articles; at least 1.</param>
/// <param name="Words">Number of words in them.</param>
/// <param name="First">The earliest date of publication, or null where none of its articles is dated.</param>
/// <param name="Last">The latest date of publication, or null where none of its articles is dated.</param>
/// <param name="Undated">Number of articles without a date.</param>
/// <param name="Mentions">Number of mentions that count, of all actors.</param>
/// <param name="Actors">Number of actors with at least one of them.</param>
public sealed record OutletCoverage(
    string Outlet, int Articles, long Words, ArticleDate? First, ArticleDate? Last, int Undated, int Mentions, int Actors);
