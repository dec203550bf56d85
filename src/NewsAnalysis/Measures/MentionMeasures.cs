using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>Counts of mentions. Every function reads its mentions once and keeps only counts.</summary>
public static class MentionMeasures
{
    /// <summary>The mentions that count, in the order they come: the evidence behind every count.</summary>
    public static IEnumerable<Mention> Counted(IEnumerable<Mention> mentions, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var counted = mentions.Where(options.Counts);
        if (options.Minimum <= 1)
            return counted;
        var often = counted.CountBy(options.ActorOf, StringComparer.Ordinal).Where(pair => pair.Value >= options.Minimum)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return counted.Where(mention => often.Contains(options.ActorOf(mention)));
    }

    /// <summary>One row an actor, most mentions first, then by name (ordinal).</summary>
    public static IReadOnlyList<ActorTotal> PerActor(IEnumerable<Mention> mentions, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var mention in Counted(mentions, options))
        {
            var actor = options.ActorOf(mention);
            if (!tallies.TryGetValue(actor, out var tally))
                tallies[actor] = tally = new Tally();
            tally.Add(mention);
        }

        return
        [
            .. tallies.Select(pair => new ActorTotal(pair.Key, pair.Value.Mentions, pair.Value.Articles.Count, pair.Value.Outlets.Count))
                .OrderByDescending(row => row.Mentions).ThenBy(row => row.Actor, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// One row for every pair of a mentioned actor and an outlet, zeros included; actors as in <see cref="PerActor"/>, outlets in
    /// the order of <paramref name="articles"/>, each outlet once. Of more than 1,000 outlets, unknown ones have no row with 0.
    /// </summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="articles">All articles, those without a mention too, in corpus order.</param>
    /// <param name="options">Which mentions count.</param>
    public static IReadOnlyList<ActorOutletCount> PerActorAndOutlet(
        IEnumerable<Mention> mentions, IEnumerable<ArticleWords> articles, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var outlets = WordsPerOutlet(articles);
        var counts = Counted(mentions, options).CountBy(mention => (Actor: options.ActorOf(mention), mention.Article.OutletLabel))
            .ToDictionary();
        var actors = counts.GroupBy(pair => pair.Key.Actor, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(pair => pair.Value)).ThenBy(group => group.Key, StringComparer.Ordinal);
        var complete = ManyOutlets.Complete(articles);
        return
        [
            .. from actor in actors
               from outlet in outlets
               let count = counts.GetValueOrDefault((actor.Key, outlet.Outlet))
               where count > 0 || complete.Contains(outlet.Outlet)
               select new ActorOutletCount(actor.Key, outlet.Outlet, count, outlet.Words),
        ];
    }

    /// <summary>The mentions of one article after the other. Where they come by article, one article's are held at a time.</summary>
    internal static IEnumerable<IReadOnlyList<Mention>> ByArticle(IEnumerable<Mention> mentions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? last = null;
        var inOrder = mentions.Select(mention => mention.Article.Id).All(id => id == last || seen.Add(last = id));
        return inOrder ? Runs(mentions)
            : mentions.GroupBy(mention => mention.Article.Id, StringComparer.Ordinal).Select(article => article.ToList());
    }

    private static IEnumerable<IReadOnlyList<Mention>> Runs(IEnumerable<Mention> mentions)
    {
        var run = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (run.Count > 0 && run[0].Article.Id != mention.Article.Id)
            {
                yield return run;
                run = [];
            }

            run.Add(mention);
        }

        if (run.Count > 0)
            yield return run;
    }

    internal static IReadOnlyList<(string Outlet, long Words)> WordsPerOutlet(IEnumerable<ArticleWords> articles) =>
        [.. articles.GroupBy(row => row.Article.OutletLabel, row => (long)row.Words, StringComparer.Ordinal)
            .Select(outlet => (outlet.Key, outlet.Sum()))];

    private sealed class Tally
    {
        public int Mentions { get; private set; }

        public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Outlets { get; } = new(StringComparer.Ordinal);

        public void Add(Mention mention)
        {
            Mentions++;
            Articles.Add(mention.Article.Id);
            Outlets.Add(mention.Article.OutletLabel);
        }
    }
}
