using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

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
        foreach (var ((outlet, _), count) in MentionMeasures.Counted(mentions, options).CountBy(mention => (mention.Article.OutletLabel, Actor: options.ActorOf(mention))))
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

    /// <summary>One row a pair of outlet and date that occurs: by date, undated last, then outlets in the order of <paramref name="articles"/>.</summary>
    public static IReadOnlyList<OutletDateCoverage> PerOutletAndDate(IEnumerable<ArticleWords> articles)
    {
        var groups = articles.GroupBy(article => (article.Article.OutletLabel, Date: article.Article.Published.Value));
        return
        [
            .. groups.Select(group => new OutletDateCoverage(
                    group.Key.OutletLabel, group.Key.Date, group.Count(), group.Sum(article => (long)article.Words)))
                .OrderBy(row => row.Date is null).ThenBy(row => row.Date),
        ];
    }

    /// <summary>Shares of the counts; rows in the order of <paramref name="counts"/>.</summary>
    /// <param name="counts">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    public static IReadOnlyList<MentionShare> Shares(IReadOnlyList<ActorOutletCount> counts)
    {
        var ofActor = Sums(counts, row => row.Actor);
        var ofOutlet = Sums(counts, row => row.Outlet);
        return [.. counts.Select(row => new MentionShare(row.Actor, row.Outlet, row.Mentions, ofActor[row.Actor], ofOutlet[row.Outlet]))];
    }

    /// <summary>
    /// Actors whom an outlet never mentions though the others together mention them at least <paramref name="atLeast"/> times:
    /// most mentions elsewhere first, then by actor, then outlets in the order of <paramref name="coverage"/>.
    /// </summary>
    /// <param name="counts">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    /// <param name="coverage">The rows of <see cref="PerOutlet"/>.</param>
    /// <param name="atLeast">Fewest mentions elsewhere.</param>
    public static IReadOnlyList<Omission> Omissions(
        IReadOnlyList<ActorOutletCount> counts, IReadOnlyList<OutletCoverage> coverage, int atLeast = 3)
    {
        var articles = coverage.ToDictionary(row => row.Outlet, row => row.Articles, StringComparer.Ordinal);
        var total = Sums(counts, row => row.Actor);
        var outlets = counts.Where(row => row.Mentions > 0).CountBy(row => row.Actor, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. counts.Where(row => row.Mentions == 0 && total[row.Actor] >= atLeast)
                .Select(row => new Omission(
                    row.Actor, row.Outlet, articles.GetValueOrDefault(row.Outlet), total[row.Actor], outlets[row.Actor]))
                .OrderByDescending(row => row.MentionsElsewhere).ThenBy(row => row.Actor, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, int> Sums(IEnumerable<ActorOutletCount> counts, Func<ActorOutletCount, string> key) =>
        counts.GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Mentions), StringComparer.Ordinal);
}
