namespace NewsAnalysis.Measures.Quality;

/// <summary>Mentions measured against gold.</summary>
public static class MentionScores
{
    private static readonly (SurnameBasis By, string Words)[] Bases =
        [(SurnameBasis.Name, "after the full name"), (SurnameBasis.Title, "by title"), (SurnameBasis.Story, "by the story")];

    /// <summary>All mentions first: right is the right actor at the right place, whatever the kind. Then a score a kind that occurs: right
    /// is also the kind, so that a metonym taken for a place is a miss of the one and a false alarm of the other. Ambiguous mentions count
    /// for nobody and so are not found; where there are any, a last score says how many of their places mean the actor who was guessed.
    /// Before it stand the surnames by what they rest on, in the same way.</summary>
    /// <param name="found">The mentions, of any articles.</param>
    /// <param name="gold">The gold; articles it does not speak of are left out.</param>
    public static IReadOnlyList<Score> Of(IEnumerable<Mention> found, GoldFile<GoldMention> gold)
    {
        var all = (gold.Articles.Count == 0 ? [] : found).Where(mention => gold.Articles.Contains(mention.Article.Id))
            .Select(mention => (Kind: MentionTables.Lower(mention.Kind), mention.By, mention.Ambiguous,
                Item: new Judged(mention.Article.Id, mention.Span, mention.Text, mention.Actor, mention.Quote)))
            .ToList();
        var (given, ambiguous) = (all.FindAll(one => !one.Ambiguous), all.FindAll(one => one.Ambiguous).ConvertAll(one => one.Item));
        var wanted = gold.Entries
            .Select(item => (item.Entry.Kind, Item: new Judged(item.Article.Id, item.Span, item.Entry.Text, item.Entry.Actor, item.Quote)))
            .ToList();
        var kinds = Enum.GetValues<MentionKind>().Select(MentionTables.Lower)
            .Where(kind => given.Exists(pair => pair.Kind == kind) || wanted.Exists(pair => pair.Kind == kind));
        return
        [
            Score.Of("all mentions", given.Select(pair => pair.Item), wanted.Select(pair => pair.Item)),
            .. kinds.Select(kind => Score.Of(
                kind, given.Where(pair => pair.Kind == kind).Select(pair => pair.Item), wanted.Where(pair => pair.Kind == kind)
                    .Select(pair => pair.Item))),
            .. Bases.Select(basis => Apart($"surname {basis.Words}", given.FindAll(one => one.By == basis.By).ConvertAll(one => one.Item)))
                .OfType<Score>(),
            .. Apart("ambiguous, apart", ambiguous) is { } apart ? new[] { apart } : [],
        ];

        // Against the gold at the same places: what was not found rests on nothing.
        Score? Apart(string task, List<Judged> items) => items.Count == 0 ? null
            : Score.Of(task, items, wanted.Select(pair => pair.Item)
                .Where(item => items.Exists(one => (one.Article, one.Span) == (item.Article, item.Span))));
    }
}
