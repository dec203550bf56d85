namespace NewsAnalysis.Measures;

/// <summary>An article and its length. Whoever has the text counts, over the parts that the mentions are counted in.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">Number of words.</param>
public sealed record ArticleWords(ArticleInfo Article, int Words);
