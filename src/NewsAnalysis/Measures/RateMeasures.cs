using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>How often an outlet, or all together, mention an actor for the length of their articles, and how little that proves.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Outlet">The outlet's label; null for all articles together.</param>
/// <param name="Mentions">Number of mentions that count; 0 where it has none.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Words">Number of words of these articles.</param>
/// <param name="Interval">The rates that fit, or null where there are no words.</param>
public sealed record ActorRate(string Actor, string? Outlet, int Mentions, int Articles, long Words, RateInterval? Interval)
{
    /// <summary>Mentions per 1,000 words, or null where there are no words.</summary>
    public double? PerThousandWords => Words == 0 ? null : 1000.0 * Mentions / Words;
}

/// <summary>Mentions per 1,000 words with intervals.</summary>
public static class RateMeasures
{
    /// <summary>For each of the most mentioned actors one row for all articles together and one for every outlet, in corpus order; actors
    /// as in <see cref="MentionMeasures.PerActor"/>. The interval is the score interval; from <see cref="RateInterval.FewestArticles"/>
    /// articles on it is widened to the bootstrap over them. Of more than 1,000 outlets, unknown ones have no row for actors they do not
    /// mention.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="articles">All articles, those without a mention too, with their words in the parts that count.</param>
    /// <param name="options">Which mentions count.</param>
    /// <param name="top">How many actors.</param>
    public static IReadOnlyList<ActorRate> PerActor(
        IEnumerable<Mention> mentions, IReadOnlyList<ArticleWords> articles, MentionOptions? options = null, int top = 50)
    {
        options ??= MentionOptions.Default;
        var counts = MentionMeasures.Counted(mentions, options)
            .CountBy(mention => (Actor: options.ActorOf(mention), Article: mention.Article.Id)).ToList();
        var actors = counts.GroupBy(pair => pair.Key.Actor, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Sum(pair => pair.Value)).ThenBy(actor => actor.Key, StringComparer.Ordinal).Take(top)
            .Select(actor => (actor.Key, Counts: actor.ToDictionary(pair => pair.Key.Article, pair => pair.Value, StringComparer.Ordinal)))
            .ToList();
        var outlets = articles.GroupBy(article => article.Article.OutletLabel, StringComparer.Ordinal).ToList();
        var complete = ManyOutlets.Complete(articles);
        var columns = outlets.Select(outlet => Column(outlet.Key, [.. outlet], actors)
            .Select(row => row.Mentions > 0 || complete.Contains(outlet.Key) ? row : null).ToArray())
            .Prepend([.. Column(null, articles, actors)]).ToList();
        return [.. Enumerable.Range(0, actors.Count).SelectMany(index => columns.Select(column => column[index])).OfType<ActorRate>()];
    }

    private static List<ActorRate> Column(
        string? outlet, IReadOnlyList<ArticleWords> articles, IReadOnlyList<(string Actor, Dictionary<string, int> Counts)> actors)
    {
        var words = articles.Sum(article => (long)article.Words);
        var hits = actors.Select(actor => (IReadOnlyList<(int Article, int Mentions)>)
        [
            .. articles.Select((article, index) => (index, actor.Counts.GetValueOrDefault(article.Article.Id)))
                .Where(pair => pair.Item2 > 0),
        ]).ToList();
        var drawn = articles.Count < RateInterval.FewestArticles
            ? null : ArticleBootstrap.Quantiles([.. articles.Select(article => article.Words)], hits);
        return
        [
            .. actors.Select((actor, index) =>
            {
                var sum = hits[index].Sum(pair => pair.Mentions);
                var score = RateInterval.Score(sum, words);
                return new ActorRate(
                    actor.Actor, outlet, sum, articles.Count, words,
                    drawn is null ? score : score?.Widened(drawn[index].Low, drawn[index].High));
            }),
        ];
    }
}
