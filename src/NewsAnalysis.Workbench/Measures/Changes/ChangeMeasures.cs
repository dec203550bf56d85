namespace NewsAnalysis.Measures.Changes;

/// <summary>Sets two runs side by side.</summary>
public static class ChangeMeasures
{
    /// <summary>What changed from one run to the next. Topics are recognised by their claims, since their names may change as they
    /// grow.</summary>
    public static RunChanges Between(RunRecord before, RunRecord now)
    {
        List<ArticleChange> articles = [.. Articles(before, now)];
        return new(articles, [.. Actors(before, now)],
            [.. Topics(before, now).Select(topic => topic with { Origin = Origin(topic, articles, before, now) })], before, now);
    }

    private static IEnumerable<ArticleChange> Articles(RunRecord before, RunRecord now)
    {
        var old = before.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var ids = now.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return now.Articles.Where(article => !old.ContainsKey(article.Id))
            .Select(article => new ArticleChange(article, ArticleChangeKind.New))
            .Concat(now.Articles.Where(
                article => old.TryGetValue(article.Id, out var was) && (was.Hash != article.Hash || IsCorrected(article.Id, before, now)))
                .Select(article => new ArticleChange(
                    article, IsCorrected(article.Id, before, now) ? ArticleChangeKind.Corrected : ArticleChangeKind.Changed)))
            .Concat(before.Articles.Where(article => !ids.Contains(article.Id))
                .Select(article => new ArticleChange(article, ArticleChangeKind.Removed)));
    }

    private static bool IsCorrected(string article, RunRecord before, RunRecord now) =>
        before.Corrections.GetValueOrDefault(article) != now.Corrections.GetValueOrDefault(article);

    /// <summary>What a topic's change comes from: the articles that it has claims of before all else; where those are as they were, another
    /// may have moved a claim.</summary>
    private static ChangeOrigin Origin(TopicChange topic, List<ArticleChange> articles, RunRecord before, RunRecord now)
    {
        var own = (topic.Before?.Claims ?? []).Concat(topic.Now?.Claims ?? []).Select(claim => claim.Article)
            .ToHashSet(StringComparer.Ordinal);
        bool Any(bool corrected, bool ofTopic) => articles
            .Exists(change => (change.Kind == ArticleChangeKind.Corrected) == corrected && (!ofTopic || own.Contains(change.Article.Id)));
        return Any(corrected: false, ofTopic: true) ? ChangeOrigin.News
            : Any(corrected: true, ofTopic: true) ? ChangeOrigin.Correction
            : before.Version != now.Version ? ChangeOrigin.Version
            : Any(corrected: false, ofTopic: false) ? ChangeOrigin.News
            : Any(corrected: true, ofTopic: false) ? ChangeOrigin.Correction
            : ChangeOrigin.Settings;
    }

    // A list guessed from other articles has other names on it: who is missing there may be mentioned all the same.
    private static IEnumerable<ActorChange> Actors(RunRecord before, RunRecord now) =>
        before.DictionaryIsSuggested || now.DictionaryIsSuggested ? []
            : now.Actors.Where(actor => !before.Actors.ContainsKey(actor.Key))
                .Select(actor => new ActorChange(actor.Key, 0, actor.Value))
                .Concat(before.Actors.Where(actor => !now.Actors.ContainsKey(actor.Key))
                    .Select(actor => new ActorChange(actor.Key, actor.Value, 0)))
                .OrderBy(change => change.Now == 0).ThenByDescending(change => change.Now + change.Before)
                .ThenBy(change => change.Actor, StringComparer.Ordinal);

    private static List<TopicChange> Topics(RunRecord before, RunRecord now)
    {
        var outlets = now.Articles.ToDictionary(article => article.Id, article => article.Outlet, StringComparer.Ordinal);
        var (pairs, gone) = Matched(before.Topics, now.Topics);
        return
        [
            .. pairs.Select(pair => Change(pair.Before, pair.Now, outlets)).OfType<TopicChange>()
                .Concat(gone.Select(topic => new TopicChange(TopicChangeKind.Gone, topic, null, [], 0)))
                .OrderBy(change => change.Kind).ThenByDescending(change => (change.Now ?? change.Before)!.Claims.Count)
                .ThenBy(change => change.Label, StringComparer.Ordinal),
        ];
    }

    private static TopicChange? Change(RunTopic? before, RunTopic now, Dictionary<string, string> outlets)
    {
        var old = before?.Claims.ToHashSet() ?? [];
        var added = now.Claims.Where(claim => !old.Contains(claim)).ToList();
        TopicChangeKind? kind = before is null ? TopicChangeKind.New
            : before.Verdict != now.Verdict ? (now.Verdict == Verdict.Conflict ? TopicChangeKind.ToConflict : TopicChangeKind.ToAgreement)
            : added.Count > 0 && now.Claims.Count > before.Claims.Count ? TopicChangeKind.Grew
            : now.Claims.Count < before.Claims.Count ? TopicChangeKind.Shrank
            : null;
        return kind is not { } found ? null
            : new TopicChange(found, before, now, [.. added.Select(claim => outlets.GetValueOrDefault(claim.Article, claim.Article))
                .Distinct(StringComparer.Ordinal)], added.Count);
    }

    /// <summary>Every topic of now with the one of before that it shares most claims with, each taken once; where an article was changed
    /// and its claims have moved, a topic of the same label about one of the same articles.</summary>
    private static (List<(RunTopic? Before, RunTopic Now)> Pairs, List<RunTopic> Gone) Matched(IReadOnlyList<RunTopic> before,
        IReadOnlyList<RunTopic> now)
    {
        var left = before.Index().ToDictionary(topic => topic.Index, topic => topic.Item);
        var byClaim = left.SelectMany(topic => topic.Value.Claims.Select(claim => (claim, topic.Key))).GroupBy(pair => pair.claim)
            .ToDictionary(group => group.Key, group => group.First().Key);
        var byLabel = left.SelectMany(
            topic => topic.Value.Claims.Select(claim => (Key: (topic.Value.Label, claim.Article), topic.Key)).Distinct())
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        var pairs = now.Select(_ => (RunTopic?)null).ToArray();
        var links = now.Index().SelectMany(topic => topic.Item.Claims.Where(byClaim.ContainsKey).CountBy(claim => byClaim[claim])
            .Select(shared => (Now: topic.Index, Before: shared.Key, Shared: shared.Value)))
            .OrderByDescending(link => link.Shared).ThenBy(link => link.Now).ThenBy(link => link.Before);
        foreach (var link in links)
            Take(link.Now, link.Before);
        foreach (var (index, topic) in now.Index())
        {
            foreach (var same in topic.Claims.SelectMany(claim => byLabel[(topic.Label, claim.Article)]))
                Take(index, same);
        }

        return ([.. now.Zip(pairs, (topic, old) => (old, topic))], [.. left.OrderBy(topic => topic.Key).Select(topic => topic.Value)]);

        void Take(int topic, int old)
        {
            if (pairs[topic] is null && left.Remove(old, out var found))
                pairs[topic] = found;
        }
    }
}
