namespace NewsAnalysis.Measures.Quality;

/// <summary>Topics and conflicts measured against what a reader says of them. A marked claim is found where a claim of a topic overlaps
/// it.</summary>
public static class TopicScores
{
    /// <summary>Conflicts between articles: right is a pair of articles that differ on a topic, and the gold has them differ on it. Two
    /// claims that the gold does not take for the same thing are a false alarm; many pairs of claims of two articles on one topic count
    /// once. Ages are no claims and are left out.</summary>
    /// <param name="topics">The topics of all claims.</param>
    /// <param name="gold">The gold; articles it does not speak of are left out.</param>
    /// <param name="least">The least grade of the pairs that count; the gold does not tell what differs from what
    /// changed with time.</param>
    public static Score Conflicts(IEnumerable<Topic> topics, TopicGold gold, Grade least = Grade.Revision)
    {
        var index = new MarkIndex(gold);
        var found = (gold.Articles.Count == 0 ? [] : topics.Where(topic => topic.Person is null).SelectMany(topic => topic.Pairs))
            .Where(pair => pair.Grade >= least && !pair.SameArticle && gold.Articles.Contains(pair.Left.Article.Id)
                && gold.Articles.Contains(pair.Right.Article.Id))
            .Select(pair => string.CompareOrdinal(pair.Left.Article.Id, pair.Right.Article.Id) < 0
                ? (pair.Left, pair.Right) : (Left: pair.Right, Right: pair.Left))
            .Select(pair => Found(pair.Left, pair.Right, index));
        var wanted = gold.Conflicts.Select(conflict => Wanted(conflict, gold)).OrderBy(item => item.Article, StringComparer.Ordinal)
            .ThenBy(item => item.Span);
        return Score.Of("conflicts between articles", found, wanted);
    }

    /// <summary>Topics, pairwise: two marked claims of one topic are a pair, and a pair is right when the gold has it too.</summary>
    /// <param name="topics">The topics of all claims.</param>
    /// <param name="gold">The gold.</param>
    public static Score Pairwise(IEnumerable<Topic> topics, TopicGold gold)
    {
        var index = new MarkIndex(gold);
        var found = topics.SelectMany(topic => Pairs(topic.Claims.Select(index.Find).OfType<TopicClaim>().Distinct()));
        var wanted = gold.Claims.Where(claim => claim.Topic is not null).GroupBy(claim => claim.Topic, StringComparer.Ordinal)
            .SelectMany(Pairs);
        return Score.Of("topics, pairwise", found, wanted);
    }

    /// <summary>Topics, B-cubed (Bagga and Baldwin 1998): for each marked claim the share of its topic that belongs there, and the share of
    /// what belongs there that is in its topic, each averaged over the claims. A claim that was not found stands alone.</summary>
    /// <param name="topics">The topics of all claims.</param>
    /// <param name="gold">The gold.</param>
    /// <returns>Precision and recall from 0 to 1; 1 where the gold has no claims.</returns>
    public static (double Precision, double Recall) BCubed(IEnumerable<Topic> topics, TopicGold gold)
    {
        var index = new MarkIndex(gold);
        var groups = new Dictionary<TopicClaim, HashSet<TopicClaim>>(ReferenceEqualityComparer.Instance);
        foreach (var group in topics.Select(
            topic => topic.Claims.Select(index.Find).OfType<TopicClaim>().ToHashSet<TopicClaim>(ReferenceEqualityComparer.Instance)))
        {
            foreach (var claim in group)
                groups.TryAdd(claim, group);
        }

        var truths = gold.Claims.Where(claim => claim.Topic is not null).ToLookup(claim => claim.Topic!, StringComparer.Ordinal);
        var (precision, recall) = (0.0, 0.0);
        foreach (var claim in gold.Claims)
        {
            HashSet<TopicClaim> alone = new(ReferenceEqualityComparer.Instance) { claim };
            var group = groups.GetValueOrDefault(claim, alone);
            var truth = claim.Topic is null ? alone : truths[claim.Topic].ToHashSet<TopicClaim>(ReferenceEqualityComparer.Instance);
            var both = group.Count(truth.Contains);
            precision += (double)both / group.Count;
            recall += (double)both / truth.Count;
        }

        return gold.Claims.Count == 0 ? (1, 1) : (precision / gold.Claims.Count, recall / gold.Claims.Count);
    }

    private static Judged Found(FigureClaim left, FigureClaim right, MarkIndex index) =>
        index.Find(left) is { Topic: { } topic } mark && index.Find(right)?.Topic == topic
            ? new(left.Article.Id, index.First(mark).Span, $"{left.Text} | {right.Text}", right.Article.Id, left.Quote)
            : new(left.Article.Id, left.Span, $"{left.Text} | {right.Text}",
                $"'{right.Text}' in {right.Article.Id}: {right.Quote}", left.Quote);

    private static Judged Wanted(TopicConflict conflict, TopicGold gold)
    {
        var left = gold.Claims.First(claim => claim.Topic == conflict.Topic && claim.Article.Id == conflict.Left);
        var right = gold.Claims.First(claim => claim.Topic == conflict.Topic && claim.Article.Id == conflict.Right);
        return new(conflict.Left, left.Span, $"{left.Words} | {right.Words}", conflict.Right, $"{left.Quote} | {right.Quote}");
    }

    // A pair stands at its first claim; the second is its value.
    private static IEnumerable<Judged> Pairs(IEnumerable<TopicClaim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Article.Id, StringComparer.Ordinal).ThenBy(claim => claim.Span).ToList();
        return ordered.SelectMany((left, index) => ordered.Skip(index + 1).Select(right => new Judged(
            left.Article.Id, left.Span, left.Words, $"'{right.Words}' ({right.Article.Id}, "
                + $"{right.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture)})", left.Quote)));
    }

    /// <summary>Finds the mark that a claim overlaps.</summary>
    private sealed class MarkIndex(TopicGold gold)
    {
        private readonly ILookup<string, TopicClaim> _marks = gold.Claims.ToLookup(claim => claim.Article.Id, StringComparer.Ordinal);

        /// <summary>The first mark that overlaps the claim, or null.</summary>
        public TopicClaim? Find(FigureClaim claim) => _marks[claim.Article.Id].FirstOrDefault(mark => mark.Span.Overlaps(claim.Span));

        /// <summary>The first mark of the same topic in the same article.</summary>
        public TopicClaim First(TopicClaim mark) => _marks[mark.Article.Id].First(other => other.Topic == mark.Topic);
    }
}
