namespace NewsAnalysis.Topics;

/// <summary>How much the terms of some articles tell: ln(1 + (N + 50) / n), N articles of which n have the term.</summary>
/// <remarks>The 50 stand for articles elsewhere without it, so that in a folder with a single story the words its articles share still
/// count.</remarks>
internal sealed class TermWeights
{
    private const int Unseen = 50;

    private readonly Dictionary<string, int> _numbers;
    private readonly double[] _rarity;

    private TermWeights(int articles, KeyValuePair<string, (int Count, string Form)>[] ordered)
    {
        _numbers = ordered.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index, StringComparer.Ordinal);
        _rarity = [.. ordered.Select(pair => Math.Log(1 + ((double)(articles + Unseen) / pair.Value.Count)))];
        Names = [.. ordered.Select(pair => pair.Value.Form)];
    }

    /// <summary>A word for each term, by its number: the shortest form in which it occurs.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The weights; the articles are enumerated once, their order makes no difference.</summary>
    public static TermWeights Of(IEnumerable<ArticleTerms> articles)
    {
        var found = new Dictionary<string, (int Count, string Form)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var article in articles)
        {
            number++;
            foreach (var term in article.Terms)
            {
                var (count, form) = found.GetValueOrDefault(term.Stem, (0, term.Form));
                found[term.Stem] = (count + 1, Shorter(form, term.Form));
            }
        }

        return new TermWeights(number, [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal)]);
    }

    /// <summary>The unit vector of an article that was among them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="most">Terms kept of it.</param>
    public TermVector Weigh(ArticleTerms article, int most) =>
        TermVector.From(article.Terms
            .Select(term => KeyValuePair.Create(_numbers[term.Stem], term.Weight * _rarity[_numbers[term.Stem]]))
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)
            .Take(most)).Unit();

    private static string Shorter(string left, string right) =>
        left.Length != right.Length ? (left.Length < right.Length ? left : right)
        : string.CompareOrdinal(left, right) <= 0 ? left : right;
}
