namespace NewsAnalysis.Topics;

/// <summary>The articles' terms as unit vectors, weighted by how rare a term is among the articles (TF-IDF).</summary>
internal sealed class StoryVectors
{
    private const int Unseen = 50;

    private StoryVectors(IReadOnlyList<string> names, IReadOnlyList<TermVector> vectors) => (Names, Vectors) = (names, vectors);

    /// <summary>A word for each term, by its number: the shortest form in which it occurs.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>One unit vector an article, in the articles' order.</summary>
    public IReadOnlyList<TermVector> Vectors { get; }

    /// <summary>
    /// Weighs terms by ln(1 + (N + 50) / n), N articles of which n have the term. The 50 stand for articles elsewhere without
    /// it, so that in a folder with a single story the words its articles share still count.
    /// </summary>
    /// <param name="articles">The articles; the numbers of the terms do not depend on their order.</param>
    /// <param name="termsPerArticle">Terms kept of each.</param>
    public static StoryVectors From(IReadOnlyList<ArticleTerms> articles, int termsPerArticle)
    {
        var found = new Dictionary<string, (int Count, string Form)>(StringComparer.Ordinal);
        foreach (var term in articles.SelectMany(article => article.Terms))
        {
            var (count, form) = found.GetValueOrDefault(term.Stem, (0, term.Form));
            found[term.Stem] = (count + 1, Shorter(form, term.Form));
        }

        var ordered = found.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var numbers = ordered.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index, StringComparer.Ordinal);
        var rarity = ordered.Select(pair => Math.Log(1 + ((double)(articles.Count + Unseen) / pair.Value.Count))).ToArray();
        var vectors = articles.Select(article => Weigh(article, numbers, rarity, termsPerArticle));
        return new StoryVectors([.. ordered.Select(pair => pair.Value.Form)], [.. vectors]);
    }

    private static string Shorter(string left, string right) =>
        left.Length != right.Length ? (left.Length < right.Length ? left : right)
        : string.CompareOrdinal(left, right) <= 0 ? left : right;

    private static TermVector Weigh(ArticleTerms article, Dictionary<string, int> numbers, double[] rarity, int most) =>
        TermVector.From(article.Terms
            .Select(term => KeyValuePair.Create(numbers[term.Stem], term.Weight * rarity[numbers[term.Stem]]))
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)
            .Take(most)).Unit();
}
