namespace NewsAnalysis.Articles.Reprints;

/// <summary>Articles that print the same text, whole or in part, with or without changes: wire copy, syndication, updates.</summary>
/// <param name="Articles">Two articles or more, the first published first, of those of one day the one with the most wording, then by id.
/// It does not say who wrote the text.</param>
/// <param name="Shared">For each of them how much of the shorter text it shares with the first, 0 to 1; 1 for the first.</param>
/// <param name="Identical">Whether all have the same wording, headlines aside.</param>
public sealed record ReprintGroup(IReadOnlyList<ArticleInfo> Articles, IReadOnlyList<double> Shared, bool Identical)
{
    /// <summary>The labels of the outlets, each once, in the order of the articles.</summary>
    public IReadOnlyList<string> Outlets => [.. Articles.Select(article => article.OutletLabel).Distinct(StringComparer.Ordinal)];
}
