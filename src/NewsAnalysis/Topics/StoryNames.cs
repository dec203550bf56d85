namespace NewsAnalysis.Topics;

/// <summary>Names stories by what their articles say more than others do.</summary>
internal static class StoryNames
{
    private const int WordsPerName = 4;

    /// <summary>The curator's name; else the words with the highest summed weight, in lower case, joined by hyphens
    /// ("earthquake-hatay-rescue-turkey"); a number tells apart stories of one name.</summary>
    public static IReadOnlyList<string> For(
        IReadOnlyList<IReadOnlyList<int>> stories, IReadOnlyList<ArticleTerms> articles, StoryVectors vectors)
    {
        var taken = new UniqueNames();
        foreach (var name in articles.Select(article => article.Event).OfType<string>().Distinct(StringComparer.Ordinal))
            taken.Take(name);
        return [.. stories.Select(story =>
            story.Select(index => articles[index].Event).FirstOrDefault(name => name is not null)
            ?? taken.Take(Telling(story, articles, vectors)))];
    }

    private static string Telling(IReadOnlyList<int> story, IReadOnlyList<ArticleTerms> articles, StoryVectors vectors)
    {
        var sums = new Dictionary<int, double>();
        foreach (var index in story)
        {
            var vector = vectors.Vectors[index];
            foreach (var (term, weight) in vector.Terms.Zip(vector.Weights))
                sums[term] = sums.GetValueOrDefault(term) + weight;
        }

        var words = sums.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(WordsPerName)
            .Select(pair => vectors.Names[pair.Key]);
        return sums.Count == 0 ? articles[story[0]].Id : string.Join('-', words);
    }
}
