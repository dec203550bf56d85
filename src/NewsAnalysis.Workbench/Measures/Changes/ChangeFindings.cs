namespace NewsAnalysis.Measures.Changes;

/// <summary>What changed, in sentences and tables.</summary>
public static class ChangeFindings
{
    /// <summary>What there is to say without an earlier run.</summary>
    public static Findings NothingToCompare { get; } = Findings.List(
        "There is nothing to compare with: no earlier run was named. 'run --since OUT' names the out folder of one.");

    /// <summary>The answer in three sentences: articles, actors, topics.</summary>
    /// <param name="changes">The changes; null where there is nothing to compare with.</param>
    public static Findings Answer(RunChanges? changes) =>
        changes is null ? NothingToCompare : Findings.List(Articles(changes), Actors(changes), Topics(changes));

    /// <summary>What is new, a line each: articles, actors, topics; none where nothing is.</summary>
    /// <param name="changes">The changes.</param>
    public static IEnumerable<string> Lines(RunChanges changes)
    {
        foreach (var (article, kind) in changes.Articles)
            yield return $"{kind.ToString().ToLowerInvariant()}: {article.Id} "
                + $"({string.Join(", ", new[] { article.Outlet, article.Published, article.Title }.Where(fact => fact is not null))})";
        if (changes.Actors.Where(change => change.Now > 0).Select(change => change.Actor).ToList() is { Count: > 0 } actors)
            yield return $"mentioned for the first time: {English.List(actors, most: 12)}";
        foreach (var topic in changes.Topics)
        {
            yield return $"{topic.Label} ({topic.Story}): {Of(topic.Kind)}, {English.Count(topic.Now?.Claims.Count ?? 0, "claim")}"
                + (topic.Outlets.Count == 0 ? "" : $", new ones by {English.List(topic.Outlets)}")
                + (topic.Origin == ChangeOrigin.News ? "" : $"; through {Of(topic.Origin)}");
        }
    }

    /// <summary>What to keep in mind when the two runs were not made alike; empty where they were.</summary>
    public static Findings Caveats(RunChanges? changes)
    {
        if (changes is null)
            return Findings.Paragraph();
        var said = new List<string>();
        if (changes.Before.Version != changes.Now.Version)
            said.Add("The workbook is another version than in the earlier run: what is otherwise in articles that are the same comes from "
                + "it, and an article may count as changed since more or less of its page is read.");
        if (changes.Before.Vague != changes.Now.Vague)
            said.Add($"Vague words were read otherwise in the earlier run ({changes.Before.Vague}) than now ({changes.Now.Vague}); "
                + "some verdicts may have changed for that alone.");
        if (IsGuessed(changes))
            said.Add("Without an actors.yaml the actors are the names that the articles use often; with other articles they are others, "
                + "so that the actors of the two runs are not set side by side.");
        return Findings.Paragraph(said);
    }

    /// <summary>One row an article that is not as it was.</summary>
    public static Table ArticleTable(RunChanges? changes) => Table.From(changes?.Articles ?? [], "Articles that are not as they were")
        .Text("article", row => row.Article.Id, "The article's id.", row => Citation.Of(row.Article.Id))
        .Text("change", row => row.Kind.ToString().ToLowerInvariant(),
            "new; changed: its text or what is known about it; corrected: by a person, in corrections.yaml; removed.")
        .Text("outlet", row => row.Article.Outlet, "The outlet's label.")
        .Date("published", row => row.Article.Published, "Date of publication.")
        .Text("title", row => row.Article.Title, "The headline.")
        .Show(50)
        .Build();

    /// <summary>One row an actor that is mentioned now or was mentioned before, and not both; none where a run had its actors
    /// guessed.</summary>
    /// <param name="changes">The changes; null where there is nothing to compare with.</param>
    /// <param name="mentions">The mentions that a row refers to.</param>
    public static Table ActorTable(RunChanges? changes, IReadOnlyDictionary<string, IReadOnlyList<string>>? mentions = null) =>
        Table.From(changes?.Actors ?? [], "Actors that are new or gone")
            .Text("actor", row => row.Actor, "The actor's name in the dictionary.",
                row => Citation.Lines(mentions?.GetValueOrDefault(row.Actor) ?? []))
            .Whole("mentions before", row => row.Before, "Mentions that counted in the earlier run.")
            .Whole("mentions now", row => row.Now, "Mentions that count now.")
            .Show(50)
            .Build();

    /// <summary>One row a topic that is not as it was.</summary>
    public static Table TopicTable(RunChanges? changes) => Table.From(changes?.Topics ?? [], "Topics that are not as they were")
        .Text("topic", row => row.Label, "What is counted.",
            row => Citation.Lines((row.Now?.Claims ?? []).Select(claim => Citation.Figure(claim.Article, claim.Start))))
        .Text("change", row => Of(row.Kind), "What became of it.")
        .Text("through", row => Of(row.Origin), "What the change comes from: news (articles that are new, changed or gone), corrections, "
            + "a new version of the workbook, or other settings.")
        .Text("verdict before", row => FigureText.Of(row.VerdictBefore), "What its claims said of one another.")
        .Text("verdict now", row => FigureText.Of(row.VerdictNow), "What they say now.")
        .Whole("claims before", row => row.Before?.Claims.Count ?? 0,
            "Number of claims in the earlier run; 0 where there was nothing to compare.")
        .Whole("claims now", row => row.Now?.Claims.Count ?? 0, "Number of claims.")
        .Text("new claims by", row => row.Outlets.Count == 0 ? null : string.Join("; ", row.Outlets),
            "The outlets whose claims were not in the topic before.")
        .Text("story", row => row.Story, "The story.")
        .Show(50)
        .Build();

    private static bool IsGuessed(RunChanges changes) => changes.Before.DictionaryIsSuggested || changes.Now.DictionaryIsSuggested;

    private static string Of(TopicChangeKind kind) => kind switch
    {
        TopicChangeKind.ToConflict => "from agreement to conflict",
        TopicChangeKind.ToAgreement => "from conflict to agreement",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Of(ChangeOrigin origin) => origin switch
    {
        ChangeOrigin.Correction => "corrections",
        ChangeOrigin.Version => "a new version of the workbook",
        ChangeOrigin.Settings => "other settings",
        _ => "news",
    };

    private static string Articles(RunChanges changes)
    {
        var kinds = changes.Articles.CountBy(change => change.Kind).ToDictionary();
        int Of(ArticleChangeKind kind) => kinds.GetValueOrDefault(kind);
        var corrected = Of(ArticleChangeKind.Corrected) is > 0 and var many ? $", {English.Number(many)} corrected" : "";
        return changes.Articles.Count == 0
            ? $"The articles are those of the earlier run: {English.Number(changes.Now.Articles.Count)}, none of them changed."
            : $"{English.CountFirst(Of(ArticleChangeKind.New), "article")} {English.Verb(Of(ArticleChangeKind.New), "is", "are")} new, "
                + $"{English.Number(Of(ArticleChangeKind.Changed))} changed{corrected} and "
                + $"{English.Number(Of(ArticleChangeKind.Removed))} removed; "
                + $"there were {English.Number(changes.Before.Articles.Count)} and are {English.Number(changes.Now.Articles.Count)}.";
    }

    private static string Actors(RunChanges changes)
    {
        if (IsGuessed(changes))
            return "Who is mentioned for the first time cannot be told without an actors.yaml.";
        var added = changes.Actors.Where(change => change.Now > 0).Select(change => change.Actor).ToList();
        var gone = changes.Actors.Count - added.Count;
        return (added.Count == 0 ? "No actor is mentioned for the first time" : $"{English.CountFirst(added.Count, "actor")} "
            + $"{English.Verb(added.Count, "is", "are")} mentioned for the first time: {English.List(added)}")
            + (gone == 0 ? "." : $"; {English.Count(gone, "actor")} {English.Verb(gone, "is", "are")} mentioned no more.");
    }

    private static string Topics(RunChanges changes)
    {
        var kinds = changes.Topics.CountBy(change => change.Kind).ToDictionary();
        var said = new (TopicChangeKind Kind, string Words)[]
        {
            (TopicChangeKind.ToConflict, "went from agreement to conflict"),
            (TopicChangeKind.ToAgreement, "went from conflict to agreement"),
            (TopicChangeKind.New, "can be compared for the first time"), (TopicChangeKind.Grew, "grew"),
            (TopicChangeKind.Shrank, "shrank"), (TopicChangeKind.Gone, "cannot be compared any more"),
        }.Where(pair => kinds.ContainsKey(pair.Kind)).Select(pair => $"{English.Number(kinds[pair.Kind])} {pair.Words}").ToList();
        return said.Count == 0 ? "The topics on which figures can be compared are as they were."
            : $"Of the topics on which figures can be compared, {English.List(said, most: 6)}.{Others(changes)}";
    }

    private static string Others(RunChanges changes)
    {
        var others = changes.Topics.Where(topic => topic.Origin != ChangeOrigin.News).CountBy(topic => topic.Origin)
            .OrderBy(pair => pair.Key)
            .Select(pair => $"{English.Number(pair.Value)} of these {English.Verb(pair.Value, "comes", "come")} from {Of(pair.Key)}")
            .ToList();
        return others.Count == 0 ? "" : $" No news: {English.List(others)}.";
    }
}
