namespace NewsAnalysis.Topics;

/// <summary>Two articles that may tell one story.</summary>
/// <param name="Left">Index of the earlier article.</param>
/// <param name="Right">Index of the later one.</param>
/// <param name="Strength">Cosine similarity, less what the days between them take off.</param>
internal readonly record struct StoryLink(int Left, int Right, double Strength);

/// <summary>Finds pairs of similar articles through an inverted index of their most telling terms. A term looks back at its last articles
/// only, so the work for an article does not grow with the number of articles, and none of them before the window of days.</summary>
/// <param name="days">The day of each article; they come by date, undated ones last.</param>
/// <param name="vectors">Their terms.</param>
/// <param name="options">Thresholds.</param>
internal sealed class StoryLinks(IReadOnlyList<int?> days, IReadOnlyList<TermVector> vectors, StoryOptions options)
{
    private const int IndexTerms = 25;
    private const int LookBack = 60;
    private const int MostCandidates = 40;

    private static readonly Queue<(int Article, double Weight)> None = [];

    private readonly Dictionary<int, Queue<(int Article, double Weight)>> _postings = [];

    /// <summary>Number of pairs that were compared; shows that the work is linear in the number of articles.</summary>
    public long Compared { get; private set; }

    /// <summary>The strongest first, which is the order in which they are joined.</summary>
    public static IComparer<StoryLink> Strongest { get; } = Comparer<StoryLink>.Create((left, right) =>
        right.Strength.CompareTo(left.Strength) is not 0 and var first ? first
        : left.Left.CompareTo(right.Left) is not 0 and var second ? second : left.Right.CompareTo(right.Right));

    /// <summary>The links at or above the least similarity, the strongest first.</summary>
    public IReadOnlyList<StoryLink> Find() => Find(0, days.Count);

    /// <summary>Those of which the later article is one of a range. The articles before it are looked at as far back as one of them may be
    /// linked to, so that the ranges of all articles give together what all of them give at once. Asked once.</summary>
    /// <param name="from">The first article of the range.</param>
    /// <param name="to">The first one after it.</param>
    public IReadOnlyList<StoryLink> Find(int from, int to)
    {
        var links = new List<StoryLink>();
        for (var index = Earliest(from, to); index < to; index++)
        {
            var telling = Telling(vectors[index]);
            if (index >= from)
            {
                links.AddRange(Candidates(telling, days[index])
                    .Select(other => new StoryLink(other, index, Strength(other, index)))
                    .Where(link => link.Strength >= options.MinSimilarity));
            }

            foreach (var (term, weight) in telling)
                Post(term, index, weight);
        }

        links.Sort(Strongest);
        return links;
    }

    // An undated article may be linked to any.
    private int Earliest(int from, int to)
    {
        if (from >= to || days[to - 1] is null || days[from] is not { } day)
            return 0;
        while (from > 0 && days[from - 1] >= day - options.WindowDays)
            from--;
        return from;
    }

    /// <summary>What is left of a similarity over that many days: half after each half-life; undated articles lose nothing.</summary>
    public static double Decay(int? left, int? right, StoryOptions options) =>
        left is not { } from || right is not { } to ? 1
        : Math.Abs(to - from) > options.WindowDays ? 0
        : Math.Pow(0.5, (double)Math.Abs(to - from) / options.HalfLifeDays);

    private double Strength(int left, int right)
    {
        Compared++;
        var decay = Decay(days[left], days[right], options);
        return decay == 0 ? 0 : decay * vectors[left].Dot(vectors[right]);
    }

    private static (int Term, double Weight)[] Telling(TermVector vector) =>
        [.. vector.Terms.Zip(vector.Weights).OrderByDescending(pair => pair.Second).ThenBy(pair => pair.First).Take(IndexTerms)];

    /// <summary>The earlier articles that share most of the telling terms' weight.</summary>
    private IEnumerable<int> Candidates((int Term, double Weight)[] terms, int? day)
    {
        var shared = new Dictionary<int, double>();
        foreach (var (term, weight) in terms)
        {
            foreach (var (article, other) in (_postings.GetValueOrDefault(term) ?? None)
                .Where(posted => day is null || days[posted.Article] >= day - options.WindowDays))
                shared[article] = shared.GetValueOrDefault(article) + (weight * other);
        }

        return shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(MostCandidates)
            .Select(pair => pair.Key);
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
