namespace NewsAnalysis.Topics;

/// <summary>Groups articles into stories. The manifest's event names the story; articles without one are grouped by date and wording:
/// TF-IDF vectors of content words and names, linked through an inverted index, joined by group-average similarity (as in topic detection
/// and tracking, Allan et al. 1998).</summary>
public static class StoryGrouper
{
    /// <summary>Groups articles. Reads each article once and keeps its most telling terms only; the work is near-linear in the number of
    /// articles, and the result does not depend on their order.</summary>
    /// <param name="articles">The articles, in any order; ids are unique.</param>
    /// <param name="options">Thresholds; null for the defaults.</param>
    /// <returns>The story of each article, by article id. An article without usable words is a story of its own.</returns>
    public static IReadOnlyDictionary<string, string> Group(IEnumerable<Article> articles, StoryOptions? options = null) =>
        Group([.. articles.Select(ArticleTerms.Read)], options ?? new StoryOptions());

    internal static IReadOnlyDictionary<string, string> Group(IReadOnlyList<ArticleTerms> unordered, StoryOptions options)
    {
        ArticleTerms[] articles =
        [
            .. unordered.OrderBy(article => article.Day ?? int.MaxValue).ThenBy(article => article.Id, StringComparer.Ordinal),
        ];
        var vectors = StoryVectors.From(articles, options.TermsPerArticle);
        var links = new StoryLinks([.. articles.Select(article => article.Day)], vectors.Vectors, options).Find();
        var stories = new StoryClusters(articles, vectors.Vectors, options).Join(links);
        var names = StoryNames.For(stories, articles, vectors);
        return stories.Zip(names)
            .SelectMany(pair => pair.First.Select(index => KeyValuePair.Create(articles[index].Id, pair.Second)))
            .ToDictionary(StringComparer.Ordinal);
    }
}
