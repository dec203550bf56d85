using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>What each outlet covers. Coverage is not intent: the rows count what is in the corpus and say nothing of why.</summary>
public static class CoverageMeasures
{
    /// <summary>One row an outlet, in the order of <paramref name="articles"/>.</summary>
    /// <param name="articles">All articles, in corpus order.</param>
    /// <param name="mentions">The mentions in them.</param>
    /// <param name="options">Which mentions count.</param>
    public static IReadOnlyList<OutletCoverage> PerOutlet(
        IEnumerable<ArticleWords> articles, IEnumerable<Mention> mentions, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var counts = new Dictionary<string, (int Mentions, int Actors)>(StringComparer.Ordinal);
        foreach (var ((outlet, _), count) in MentionMeasures.Counted(mentions, options)
            .CountBy(mention => (mention.Article.OutletLabel, Actor: options.ActorOf(mention))))
        {
            var (sum, actors) = counts.GetValueOrDefault(outlet);
            counts[outlet] = (sum + count, actors + 1);
        }

        return
        [
            .. articles.GroupBy(article => article.Article.OutletLabel, StringComparer.Ordinal).Select(outlet =>
            {
                var dates = outlet.Select(article => article.Article.Published.Value).OfType<ArticleDate>().Order().ToList();
                var (sum, actors) = counts.GetValueOrDefault(outlet.Key);
                return new OutletCoverage(
                    outlet.Key, outlet.Count(), outlet.Sum(article => (long)article.Words), dates.FirstOrDefault(),
                    dates.MaxBy(date => date.Latest), outlet.Count() - dates.Count, sum, actors);
            }),
        ];
    }
}
