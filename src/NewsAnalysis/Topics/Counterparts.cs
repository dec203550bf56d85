using NewsAnalysis.Figures;

namespace NewsAnalysis.Topics;

/// <summary>
/// Claims of two articles that are each other's counterpart: no other number of either article comes as near to being about the same
/// thing. Two reports of one event share few words and most of their facts, so the nearest number is likelier to be the same fact
/// than its wording alone says.
/// </summary>
internal sealed class Counterparts
{
    private readonly Dictionary<(int Claim, string Article), Best> _best = [];
    private readonly IReadOnlyList<Profile> _profiles;

    /// <summary>Finds for each claim its best in each other article.</summary>
    /// <param name="profiles">The claims of a story.</param>
    /// <param name="pairs">Compared pairs of claims, by index, with their evidence.</param>
    public Counterparts(IReadOnlyList<Profile> profiles, IEnumerable<(int Left, int Right, double Evidence)> pairs)
    {
        _profiles = profiles;
        foreach (var (left, right, evidence) in pairs)
        {
            Keep(left, right, evidence);
            Keep(right, left, evidence);
        }
    }

    /// <summary>Whether each is the other's best, by the margin.</summary>
    public bool Are(int left, int right, double margin) =>
        IsBest(left, right, margin) && IsBest(right, left, margin);

    private bool IsBest(int claim, int other, double margin) =>
        _best.TryGetValue((claim, Article(other)), out var best) && best.Holds(_profiles[other].Interval) && best.First >= best.Second + margin;

    private void Keep(int claim, int other, double evidence)
    {
        var key = (claim, Article(other));
        if (!_best.TryGetValue(key, out var best))
            _best[key] = best = new Best();
        best.Add(_profiles[other].Interval, evidence);
    }

    private string Article(int claim) => _profiles[claim].Claim.Article.Id;

    /// <summary>The best evidence, that of the next different number, and the number of the best; a repeated number is no rival to itself.</summary>
    private sealed class Best
    {
        private Interval? _interval;

        public double First { get; private set; } = double.NegativeInfinity;

        public double Second { get; private set; } = double.NegativeInfinity;

        public bool Holds(Interval interval) => _interval == interval;

        public void Add(Interval interval, double evidence)
        {
            if (_interval == interval)
            {
                First = Math.Max(First, evidence);
            }
            else if (evidence > First)
            {
                (Second, First, _interval) = (First, evidence, interval);
            }
            else
            {
                Second = Math.Max(Second, evidence);
            }
        }
    }
}
