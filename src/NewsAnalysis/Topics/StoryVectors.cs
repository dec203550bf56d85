namespace NewsAnalysis.Topics;

/// <summary>The articles' terms as unit vectors, weighted by how rare a term is among the articles (TF-IDF).</summary>
/// <param name="Names">A word for each term, by its number: the shortest form in which it occurs.</param>
/// <param name="Vectors">One unit vector an article, in the articles' order.</param>
internal sealed record StoryVectors(IReadOnlyList<string> Names, IReadOnlyList<TermVector> Vectors)
{
    /// <summary>Weighs the terms of articles.</summary>
    /// <param name="articles">The articles; the numbers of the terms do not depend on their order.</param>
    /// <param name="termsPerArticle">Terms kept of each.</param>
    public static StoryVectors From(IReadOnlyList<ArticleTerms> articles, int termsPerArticle)
    {
        var weights = TermWeights.Of(articles);
        return new StoryVectors(weights.Names, [.. articles.Select(article => weights.Weigh(article, termsPerArticle))]);
    }
}
