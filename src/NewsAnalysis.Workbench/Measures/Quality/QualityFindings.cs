namespace NewsAnalysis.Measures.Quality;

/// <summary>Scores as sentences and tables.</summary>
public static class QualityFindings
{
    /// <summary>The answer in three sentences: how good mentions and claims are, and what that is worth.</summary>
    /// <param name="mentions">The scores of <see cref="MentionScores.Of"/>.</param>
    /// <param name="figures">The scores of <see cref="FigureScores.Of"/>.</param>
    /// <param name="topics">The score of <see cref="FigureScores.Topics"/>.</param>
    /// <param name="articles">Number of articles that were measured.</param>
    /// <param name="suggested">Whether the actors are guessed names, since there is no dictionary; said with their score.</param>
    public static Findings Answer(IReadOnlyList<Score> mentions, IReadOnlyList<Score> figures, Score topics, int articles,
        bool suggested = false) => articles == 0
            ? Findings.List("The gold folder speaks of none of these articles, so nothing can be measured on them.")
            : Findings.List(
                $"{Say(mentions[0], "mention of an actor", "mentions of actors")}."
                + (suggested ? " There is no actor dictionary: the names are guessed, "
                    + "and those that the gold calls otherwise count as errors." : ""),
                $"{Say(figures[0], "numeric claim", "numeric claims")}. {Joined(topics)}",
                $"This is measured on {(articles == 1 ? "the one article" : $"the {English.Number(articles)} articles")} that the gold was "
                    + "written for and says nothing about others. "
                + "Gold of the seeds guards against getting worse: the rules were made with those articles in sight.");

    /// <summary>How good topics and conflicts are on marked events, a sentence a group of them: conflicts between articles, pairs of
    /// claims, B-cubed.</summary>
    /// <param name="groups">The groups.</param>
    public static Findings Events(IReadOnlyList<MarkedEvents> groups) => groups.Count == 0
        ? Findings.List("The gold folder has no marked events.")
        : Findings.List([.. groups.Select(group => Event(group.Name, group.Events.Count, group.Gold, group.Topics))]);

    /// <summary>Two scores a group of marked events: conflicts between articles, and pairs of claims about the same thing.</summary>
    /// <param name="groups">The groups.</param>
    public static IReadOnlyList<Score> EventScores(IReadOnlyList<MarkedEvents> groups) =>
    [
        .. groups.SelectMany(
            group => new[] { TopicScores.Conflicts(group.Topics, group.Gold), TopicScores.Pairwise(group.Topics, group.Gold) }
                .Select(score => score with { Task = $"{score.Task}, {group.Name} events" })),
    ];

    private static string Event(string name, int events, TopicGold gold, IReadOnlyList<Topic> topics)
    {
        var (conflicts, pairs, (precision, recall)) =
            (TopicScores.Conflicts(topics, gold), TopicScores.Pairwise(topics, gold), TopicScores.BCubed(topics, gold));
        return $"{English.Capital(name)}, {English.Count(events, "event")}: "
            + $"of {English.Count(conflicts.Wanted, "pair")} of articles that differ {English.Number(conflicts.Hits)} were found "
            + $"(recall {Ratio(conflicts.Recall)}) with {English.Count(conflicts.FalseAlarms.Count, "false alarm")} (precision "
            + $"{Ratio(conflicts.Precision)}); "
            + $"pairs of claims about the same thing: precision {Ratio(pairs.Precision)}, recall {Ratio(pairs.Recall)}; topics, B-cubed: "
            + $"precision {Ratio(precision)}, recall {Ratio(recall)}.";
    }

    /// <summary>Above a chart of scores.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="what">What they are of: "Mentions".</param>
    /// <param name="articles">Number of articles that were measured.</param>
    public static ChartText Title(IReadOnlyList<Score> scores, string what, int articles)
    {
        var subtitle = $"Precision and recall against the gold of {English.Count(articles, "article")}, "
            + $"n = {English.Number(scores.Count == 0 ? 0 : scores[0].Wanted)}.";
        var worst = scores.Where(score => score.F1 is not null).MinBy(score => score.F1);
        return new(
            worst is null ? $"{what}: nothing to measure"
            : worst.F1 == 1 ? $"{what}: everything is as in the gold"
            : $"{what}: weakest in {worst.Task}, with {Wrong(worst)}",
            subtitle);
    }

    /// <summary>A row a score.</summary>
    public static Table Scores(IEnumerable<Score> scores, string title) => Table.From(scores, title)
        .Text("what", score => score.Task, "What was compared.")
        .Whole("in the gold", score => score.Wanted, "Things a reader found.")
        .Whole("found", score => score.Found, "Things the extraction found.")
        .Whole("right", score => score.Hits, "Found and in the gold.")
        .Real("precision", score => score.Precision, "right ÷ found", digits: 3)
        .Real("recall", score => score.Recall, "right ÷ in the gold", digits: 3)
        .Real("F1", score => score.F1, "2 × right ÷ (found + in the gold)", digits: 3)
        .Build();

    /// <summary>A row a miss or false alarm: all of them, misses first within what was compared.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="title">The caption.</param>
    /// <param name="invented">Whether the texts were invented for the measurement, so that no page has them.</param>
    public static Table Errors(IEnumerable<Score> scores, string title, bool invented = false) => OrNone(Table.From(
            scores.SelectMany(score => score.Misses.Select(item => (score.Task, Error: "miss", Item: item))
                .Concat(score.FalseAlarms.Select(item => (score.Task, Error: "false alarm", Item: item)))), title)
        .Text("what", row => row.Task, "What was compared.")
        .Text("error", row => row.Error, "A miss is in the gold and was not found, a false alarm the other way round.")
        .Text("article", row => row.Item.Article, "The article's id.")
        .Whole("start", row => row.Item.Span.Start, "Position in the article's text (UTF-16).")
        .Text("words", row => row.Item.Words, "The words there.",
            row => invented ? null : Citation.At(row.Item.Article, row.Item.Span.Start))
        .Text("read as", row => row.Item.Value,
            "The actor, value or other claim: by the gold for a miss, by the extraction for a false alarm.")
        .Text("sentence", row => row.Item.Quote, "The sentence.")
        .Show(1000)
        .Note(invented
            ? "These texts were invented to measure with; no page has them, and the sentence stands in the row."
            : "Where articles have pages, a row leads to its words; where their sentence is left out there, "
                + "since nothing was read in it, to the article.")
        .Build());

    /// <summary>What of the gold could not be used, a row each.</summary>
    public static Table Lost(IEnumerable<string> lost) => OrNone(Table.From(lost, "Gold that could not be placed")
        .Text("entry", entry => entry, "File, article, words and snippet.")
        .Build());

    private static Table OrNone(Table table) => table.Rows.Count > 0 ? table : table with { Notes = ["There are none."] };

    private static string Say(Score score, string one, string many)
    {
        if (score.F1 is null)
            return $"There are no {many}, in the gold or found";
        var found = score.Wanted == 0 ? $"The gold has no {many}; extraction came up"
            : $"Of {English.Count(score.Wanted, one, many)} in the gold {English.Number(score.Hits)} "
                + $"{English.Verb(score.Hits, "was", "were")} found "
                + $"(recall {Ratio(score.Recall)}),";
        return $"{found} with {English.Count(score.FalseAlarms.Count, "false alarm")} (precision {Ratio(score.Precision)})";
    }

    private static string Joined(Score score) => score.F1 is null
        ? "No two of them are about the same thing."
        : $"Of {English.Count(score.Wanted, "pair")} of claims about the same thing {English.Number(score.Hits)} "
            + $"{English.Verb(score.Hits, "was", "were")} joined, and "
            + $"{English.Count(score.FalseAlarms.Count, "pair")} of claims about different things.";

    private static string Wrong(Score score) =>
        $"{English.Count(score.Misses.Count, "miss", "misses")} and {English.Count(score.FalseAlarms.Count, "false alarm")} on "
            + $"{English.Number(score.Wanted)}";

    private static string Ratio(double? share) =>
        share is { } value ? value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "–";
}
