namespace NewsAnalysis.Topics;

/// <summary>Two articles that may tell one story.</summary>
/// <param name="Left">Index of the earlier article.</param>
/// <param name="Right">Index of the later one.</param>
/// <param name="Strength">Cosine similarity, less what the days between them take off.</param>
internal readonly record struct StoryLink(int Left, int Right, double Strength);

/// <summary>
/// Finds pairs of similar articles through an inverted index of their most telling terms. A term looks back at its last
/// articles only, so the work for an article does not grow with the number of articles.
/// </summary>
internal sealed class StoryLinks(IReadOnlyList<ArticleTerms> articles, StoryVectors vectors, StoryOptions options)
{
    private const int IndexTerms = 25;
    private const int LookBack = 60;
    private const int MostCandidates = 40;

    private static readonly Queue<(int Article, double Weight)> _none = [];

    private readonly Dictionary<int, Queue<(int Article, double Weight)>> _postings = [];

    /// <summary>Number of pairs that were compared; shows that the work is linear in the number of articles.</summary>
    public long Compared { get; private set; }

    /// <summary>The links at or above the least similarity. Articles must come by date, undated ones last.</summary>
    public IReadOnlyList<StoryLink> Find()
    {
        var links = new List<StoryLink>();
        for (var index = 0; index < articles.Count; index++)
        {
            var telling = Telling(vectors.Vectors[index]);
            links.AddRange(Candidates(telling)
                .Select(other => new StoryLink(other, index, Strength(other, index)))
                .Where(link => link.Strength >= options.MinSimilarity));
            foreach (var (term, weight) in telling)
                Post(term, index, weight);
        }

        return links;
    }

    /// <summary>What is left of a similarity over that many days: half after each half-life; undated articles lose nothing.</summary>
    public static double Decay(int? left, int? right, StoryOptions options) =>
        left is not { } from || right is not { } to ? 1
        : Math.Abs(to - from) > options.WindowDays ? 0
        : Math.Pow(0.5, (double)Math.Abs(to - from) / options.HalfLifeDays);

    private double Strength(int left, int right)
    {
        Compared++;
        var decay = Decay(articles[left].Day, articles[right].Day, options);
        return decay == 0 ? 0 : decay * vectors.Vectors[left].Dot(vectors.Vectors[right]);
    }

    private static (int Term, double Weight)[] Telling(TermVector vector) =>
        [.. vector.Terms.Zip(vector.Weights).OrderByDescending(pair => pair.Second).ThenBy(pair => pair.First).Take(IndexTerms)];

    /// <summary>The earlier articles that share most of the telling terms' weight.</summary>
    private IEnumerable<int> Candidates((int Term, double Weight)[] terms)
    {
        var shared = new Dictionary<int, double>();
        foreach (var (term, weight) in terms)
        {
            foreach (var (article, other) in _postings.GetValueOrDefault(term) ?? _none)
                shared[article] = shared.GetValueOrDefault(article) + (weight * other);
        }

        return shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key);
    }

    private void Post(int term, int article, double weight)
    {
        if (!_postings.TryGetValue(term, out var posting))
            _postings[term] = posting = new Queue<(int, double)>();
        posting.Enqueue((article, weight));
        if (posting.Count > LookBack)
            posting.Dequeue();
    }
}
