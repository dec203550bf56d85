namespace NewsAnalysis.Topics;

/// <summary>Joins linked articles into stories, the strongest links first, as long as the average similarity between the two groups stays
/// at the least similarity (group-average linking). Two stories that the curator named are never joined.</summary>
internal sealed class StoryClusters
{
    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly StoryOptions _options;
    private readonly IReadOnlyList<TermVector> _vectors;
    private readonly Func<TermVector, Func<TermVector>> _keep;
    private readonly int[] _parent;
    private readonly Group?[] _groups;

    /// <summary>Starts with each article on its own, but those of one named event together.</summary>
    /// <param name="articles">The articles, by date.</param>
    /// <param name="vectors">Their terms.</param>
    /// <param name="options">Thresholds.</param>
    /// <param name="keep">Puts the sum of a story's terms somewhere, and gives the way to it; null keeps it in memory.</param>
    public StoryClusters(
        IReadOnlyList<ArticleTerms> articles, IReadOnlyList<TermVector> vectors, StoryOptions options,
        Func<TermVector, Func<TermVector>>? keep = null)
    {
        (_articles, _vectors, _options) = (articles, vectors, options);
        _keep = keep ?? (sum => () => sum);
        _parent = [.. Enumerable.Range(0, articles.Count)];
        _groups = new Group?[articles.Count];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, article) in articles.Index().Where(article => article.Item.Event is not null))
        {
            if (!first.TryAdd(article.Event!, index))
                Join(Root(first[article.Event!]), Root(index));
        }
    }

    /// <summary>Joins along the links.</summary>
    /// <param name="links">The links, the strongest first.</param>
    /// <returns>The indices of each story's articles, rising; stories by their first article.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Join(IEnumerable<StoryLink> links)
    {
        foreach (var link in links)
        {
            var (left, right) = (Root(link.Left), Root(link.Right));
            if (left != right && MayJoin(At(left), At(right)))
                Join(left, right);
        }

        return [.. Enumerable.Range(0, _articles.Count).GroupBy(Root).Select(group => (IReadOnlyList<int>)[.. group])];
    }

    private bool MayJoin(Group left, Group right)
    {
        if (left.Event is not null && right.Event is not null)
            return false;
        var average = left.Sum().Dot(right.Sum()) / ((double)left.Size * right.Size);
        return average * StoryLinks.Decay(left.Day, right.Day, _options) >= _options.MinSimilarity;
    }

    private void Join(int left, int right)
    {
        var (low, high) = (Math.Min(left, right), Math.Max(left, right));
        _parent[high] = low;
        _groups[low] = With(At(low), At(high));
        _groups[high] = null;
    }

    // An article that is joined to none is read when it is asked for.
    private Group At(int root)
    {
        if (_groups[root] is { } joined)
            return joined;
        var article = _articles[root];
        return new Group(() => _vectors[root], 1, article.Event, article.Day ?? 0, article.Day is null ? 0 : 1);
    }

    private Group With(Group left, Group right) => new(
        _keep(left.Sum().Plus(right.Sum())), left.Size + right.Size, left.Event ?? right.Event, left.Days + right.Days,
        left.Dated + right.Dated);

    private int Root(int index)
    {
        while (_parent[index] != index)
        {
            _parent[index] = _parent[_parent[index]];
            index = _parent[index];
        }

        return index;
    }

    private sealed record Group(Func<TermVector> Sum, int Size, string? Event, long Days, int Dated)
    {
        public int? Day => Dated == 0 ? null : (int)(Days / Dated);
    }
}
