namespace NewsAnalysis.Topics;

/// <summary>
/// Joins linked articles into stories, the strongest links first, as long as the average similarity between the two groups
/// stays at the least similarity (group-average linking). Two stories that the curator named are never joined.
/// </summary>
internal sealed class StoryClusters
{
    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly StoryOptions _options;
    private readonly int[] _parent;
    private readonly Group[] _groups;

    /// <summary>Starts with each article on its own, but those of one named event together.</summary>
    public StoryClusters(IReadOnlyList<ArticleTerms> articles, StoryVectors vectors, StoryOptions options)
    {
        (_articles, _options) = (articles, options);
        _parent = [.. Enumerable.Range(0, articles.Count)];
        _groups = [.. articles.Select((article, index) => new Group(vectors.Vectors[index], 1, article.Event, article.Day ?? 0, article.Day is null ? 0 : 1))];
        foreach (var named in Enumerable.Range(0, articles.Count).Where(index => articles[index].Event is not null)
            .GroupBy(index => articles[index].Event, StringComparer.Ordinal))
        {
            foreach (var index in named.Skip(1))
                Join(Root(named.First()), Root(index));
        }
    }

    /// <summary>Joins along the links.</summary>
    /// <returns>The indices of each story's articles, rising; stories by their first article.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Join(IEnumerable<StoryLink> links)
    {
        foreach (var link in links.OrderByDescending(link => link.Strength).ThenBy(link => link.Left).ThenBy(link => link.Right))
        {
            var (left, right) = (Root(link.Left), Root(link.Right));
            if (left != right && MayJoin(_groups[left], _groups[right]))
                Join(left, right);
        }

        return [.. Enumerable.Range(0, _articles.Count).GroupBy(Root).Select(group => (IReadOnlyList<int>)[.. group])];
    }

    private bool MayJoin(Group left, Group right)
    {
        if (left.Event is not null && right.Event is not null)
            return false;
        var average = left.Sum.Dot(right.Sum) / ((double)left.Size * right.Size);
        return average * StoryLinks.Decay(left.Day, right.Day, _options) >= _options.MinSimilarity;
    }

    private void Join(int left, int right)
    {
        var (low, high) = (Math.Min(left, right), Math.Max(left, right));
        _parent[high] = low;
        _groups[low] = _groups[low].With(_groups[high]);
        _groups[high] = Group.Gone;
    }

    private int Root(int index)
    {
        while (_parent[index] != index)
        {
            _parent[index] = _parent[_parent[index]];
            index = _parent[index];
        }

        return index;
    }

    private sealed record Group(TermVector Sum, int Size, string? Event, long Days, int Dated)
    {
        public static Group Gone { get; } = new(new TermVector([], []), 0, null, 0, 0);

        public int? Day => Dated == 0 ? null : (int)(Days / Dated);

        public Group With(Group other) =>
            new(Sum.Plus(other.Sum), Size + other.Size, Event ?? other.Event, Days + other.Days, Dated + other.Dated);
    }
}
