namespace NewsAnalysis.Measures.Quality;

/// <summary>Claims and topics measured against gold.</summary>
public static class FigureScores
{
    private const string Counted = "what is counted";
    private const string None = "-";

    private static readonly (string Task, Func<FigureClaim, string> Found, Func<GoldFigure, string> Wanted)[] Tasks =
    [
        ("places", _ => "", _ => ""),
        ("values", claim => Range(claim.Value, claim.ValueTo, claim.Text), gold => Range(gold.Value, gold.ValueTo, gold.Text)),
        ("intervals", claim => Describe(claim.Interval), gold => Describe(new Interval(gold.Low, gold.High, gold.LowOpen, gold.HighOpen))),
        ("bounds", claim => FigureText.Sign(claim.Bound), gold => gold.Bound ?? "="),
        ("units", claim => Lower(claim.NormalizedUnit), gold => Lower(gold.Unit)),
        (Counted, claim => Lower(claim.Counted), gold => Lower(gold.Counted)),
        ("events", claim => Known(claim.Event), gold => Known(gold.Event)),
        ("sources", claim => Name(claim.Source), gold => Name(gold.Source)),
    ];

    /// <summary>A score each for places, values, intervals, bounds, units, what is counted, events and sources. The place belongs to all of
    /// them: a claim that was not found is a miss in every one.</summary>
    /// <param name="found">The numbers, of any articles; those that are no claims are left out.</param>
    /// <param name="gold">The gold; articles it does not speak of are left out.</param>
    public static IReadOnlyList<Score> Of(IEnumerable<FigureClaim> found, GoldFile<GoldFigure> gold)
    {
        var given = Claims(found, gold).ToList();
        var wanted = gold.Entries.Where(item => item.Entry.Reason is null).ToList();
        // Where the sentence leaves the noun out, the gold names none, and a reading that supplies it is no error.
        var silent = wanted.Where(item => item.Entry.Counted is null).Select(item => (item.Article.Id, item.Span)).ToHashSet();
        return
        [
            .. Tasks.Select(task => Score.Of(
                task.Task,
                given.Select(claim =>
                    Item(claim, task.Task == Counted && silent.Contains((claim.Article.Id, claim.Span)) ? None : task.Found(claim))),
                wanted.Select(item => Item(item, task.Wanted(item.Entry))))),
        ];
    }

    /// <summary>Numbers that are no claims by the gold and were read as claims.</summary>
    /// <param name="found">The numbers, of any articles.</param>
    /// <param name="gold">The gold.</param>
    public static IReadOnlyList<FigureClaim> Mistaken(IEnumerable<FigureClaim> found, GoldFile<GoldFigure> gold)
    {
        var none = gold.Entries.Where(item => item.Entry.Reason is not null)
            .ToLookup(item => item.Article.Id, item => item.Span, StringComparer.Ordinal);
        return [.. Claims(found, gold).Where(claim => none[claim.Article.Id].Any(claim.Span.Overlaps))];
    }

    /// <summary>Topics, pairwise: two claims of one topic are a pair, and a pair is right when the gold has it too.</summary>
    /// <param name="topics">The topics of all claims.</param>
    /// <param name="gold">The gold.</param>
    public static Score Topics(IEnumerable<Topic> topics, GoldFile<GoldFigure> gold)
    {
        var found = gold.Articles.Count == 0 ? [] : topics.SelectMany(
            topic => Pairs(topic.Claims.Where(claim => gold.Articles.Contains(claim.Article.Id)).Select(claim => Item(claim, ""))));
        var wanted = gold.Entries.Where(item => item.Entry.Topic is not null).GroupBy(item => item.Entry.Topic, StringComparer.Ordinal)
            .SelectMany(topic => Pairs(topic.Select(item => Item(item, ""))));
        return Score.Of("topics, pairwise", found, wanted);
    }

    // Headlines write nouns in capitals.
    private static string Lower(string? phrase) => phrase?.ToLowerInvariant() ?? None;

    private static IEnumerable<FigureClaim> Claims(IEnumerable<FigureClaim> found, GoldFile<GoldFigure> gold) =>
        gold.Articles.Count == 0 ? [] : found.Where(claim => claim.Reason is null && gold.Articles.Contains(claim.Article.Id));

    private static Judged Item(FigureClaim claim, string value) => new(claim.Article.Id, claim.Span, claim.Text, value, claim.Quote);

    private static Judged Item(Gold<GoldFigure> gold, string value) => new(gold.Article.Id, gold.Span, gold.Entry.Text, value, gold.Quote);

    // A pair stands at its first claim; the second is its value.
    private static IEnumerable<Judged> Pairs(IEnumerable<Judged> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Article, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start).ToList();
        return ordered.SelectMany((left, index) => ordered.Skip(index + 1).Select(right =>
            left with { Value = $"'{right.Words}' ({right.Article}, {right.Span.Start.ToString(CultureInfo.InvariantCulture)})" }));
    }

    // One word states one number; where a vague one ends ("several", "hundreds") is compared with the intervals.
    private static string Range(decimal? value, decimal? to, string text) =>
        to is null || text.All(char.IsLetter) ? Plain(value) : $"{Plain(value)} to {Plain(to)}";

    private static string Describe(Interval interval) =>
        $"{(interval.LowOpen ? '(' : '[')}{Plain(interval.Low)}, {Plain(interval.High)}{(interval.HighOpen ? ')' : ']')}";

    private static string Plain(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    // The gold names four events and leaves every other at null.
    private static string Known(string? name) => name is "kill" or "kidnap" or "hold" or "release" ? name : "-";

    // "The ministry" and "ministry" are one source.
    private static string Name(string? source) =>
        source is null ? "-" : source.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? source[4..] : source;
}
