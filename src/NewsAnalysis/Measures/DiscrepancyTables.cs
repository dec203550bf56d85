using NewsAnalysis.Figures;
using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>The figure ledger as tables.</summary>
public static class DiscrepancyTables
{
    private const int MostShown = 300;
    private const int MostOutlets = 50;
    private const string OtherOutlets = "other outlets";

    /// <summary>One row a topic.</summary>
    public static Table Topics(IEnumerable<TopicRow> rows) => Table.From(rows, "Topics")
        .Text("topic", row => row.Topic.Label, "What is counted.", row => Citation.Lines(row.Topic.Claims.Select(Citation.Of)))
        .Text("unit", row => row.Topic.Unit, "The unit, in the singular.")
        .Text("event", row => row.Topic.Event, "What happened to the counted.")
        .Text("verdict", row => FigureText.Of(row.Topic.Verdict), "differs: at least two claims cannot both hold; compatible: all can; nothing to compare: one claim, or repetitions of it.")
        .Text("likely cause", row => row.Topic.Verdict == Verdict.Conflict ? FigureText.Of(row.Topic.Cause) : null, "Of the two claims furthest apart.")
        .Text("why", row => row.Topic.Why.Length == 0 ? null : row.Topic.Why, "The cause in words.")
        .Whole("claims", row => row.Claims, "Number of claims.")
        .Whole("outlets", row => row.Outlets, "Number of outlets with a claim.")
        .Number("lowest", row => row.Low, "The lowest number named.")
        .Number("highest", row => row.High, "The highest number named.")
        .Whole("pairs that differ", row => row.Differing, "Pairs of claims that cannot both hold.")
        .Text("related", row => row.Topic.Related.Count == 0 ? null : string.Join("; ", row.Topic.Related), "Ids of topics on the same counted thing with another event.")
        .Text("story", row => row.Topic.Story, "The story the claims belong to.")
        .Text("correction", row => row.Topic.Corrections.Count == 0 ? null : string.Join("; ", row.Topic.Corrections), "What a person said of the topic (corrections.yaml).")
        .Text("id", row => row.Topic.Id, "The topic's id.")
        .Build();

    /// <summary>
    /// One row a topic, a column an outlet with its figures in its own words; the verdict at the end. Of more than 50 outlets those with figures on
    /// most topics have a column each, and the others one together.
    /// </summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.PerOutlet(IReadOnlyList{Topic})"/>, those of one topic together.</param>
    /// <param name="outlets">The outlets, in the order of the columns.</param>
    public static Table TopicByOutlet(IEnumerable<TopicOutlet> rows, IEnumerable<string> outlets)
    {
        var topics = new LaterRows<List<TopicOutlet>>(ByTopic(rows));
        var all = outlets.Distinct(StringComparer.Ordinal).ToList();
        var own = OfMostTopics(topics, all);
        var table = Table.From(topics, "Figures by topic and outlet").Text("topic", topic => topic[0].Topic.Label, "What is counted.");
        foreach (var outlet in all.Where(own.Contains))
        {
            // An outlet may be named as one of the other columns.
            var name = outlet is "topic" or "verdict" or "likely cause" or OtherOutlets ? $"outlet {outlet}" : outlet;
            table.Text(name, topic => topic.Find(row => row.Outlet == outlet) is { } figures ? string.Join("; ", figures.Figures) : null,
                "The outlet's figures in its own words; – where it gives none; † where a person corrected one.",
                topic => topic.Find(row => row.Outlet == outlet) is { } figures ? Citation.Lines(figures.Claims.Select(Citation.Of)) : null);
        }

        if (own.Count < all.Count)
        {
            table.Text(OtherOutlets, topic => Others(topic.Where(row => !own.Contains(row.Outlet))), "The figures of the outlets that have no column, each with its outlet.",
                    topic => Citation.Lines(topic.Where(row => !own.Contains(row.Outlet)).SelectMany(row => row.Claims).Select(Citation.Of)))
                .Note($"{English.Number(own.Count)} of {English.Number(all.Count)} outlets have a column, those with figures on most topics; the others are in the column '{OtherOutlets}'.");
        }

        return table
            .Text("verdict", topic => FigureText.Of(topic[0].Topic.Verdict), "Whether all claims can hold together.")
            .Text("likely cause", topic => topic[0].Topic.Verdict == Verdict.Conflict ? Cause(topic[0].Topic) : null, "Of the two claims furthest apart.")
            .Build();
    }

    // One topic's rows are held at a time.
    private static IEnumerable<List<TopicOutlet>> ByTopic(IEnumerable<TopicOutlet> rows)
    {
        var topic = new List<TopicOutlet>();
        foreach (var row in rows)
        {
            if (topic.Count > 0 && topic[0].Topic.Id != row.Topic.Id)
            {
                yield return topic;
                topic = [];
            }

            topic.Add(row);
        }

        if (topic.Count > 0)
            yield return topic;
    }

    private static HashSet<string> OfMostTopics(IEnumerable<IReadOnlyList<TopicOutlet>> topics, List<string> outlets)
    {
        if (outlets.Count <= MostOutlets)
            return outlets.ToHashSet(StringComparer.Ordinal);
        var counts = topics.SelectMany(topic => topic).CountBy(row => row.Outlet, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return outlets.OrderByDescending(outlet => counts.GetValueOrDefault(outlet)).Take(MostOutlets).ToHashSet(StringComparer.Ordinal);
    }

    private static string? Others(IEnumerable<TopicOutlet> rows) =>
        string.Join(" | ", rows.Select(row => $"{row.Outlet}: {string.Join("; ", row.Figures)}")) is { Length: > 0 } text ? text : null;

    /// <summary>The topics of a page by outlet; a column for each outlet that has a figure on the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="outlets">The outlets, in the order of the columns.</param>
    public static Table TopicByOutlet(DiscrepancyPage page, IEnumerable<string> outlets)
    {
        var rows = DiscrepancyMeasures.PerOutlet(page.Topics);
        var own = rows.Select(row => row.Outlet).ToHashSet(StringComparer.Ordinal);
        return Noted(TopicByOutlet(rows, outlets.Where(own.Contains)), page);
    }

    /// <summary>One row a claim: the ledger.</summary>
    public static Table Ledger(IEnumerable<LedgerRow> rows) => Claims(Table.From(rows, "Claim ledger"), row => row.Claim)
        .Text("topic", row => row.Topic?.Label, "The topic it joined.")
        .Text("verdict", row => row.Claim.Reason == NoClaimReason.Rejected ? "rejected by a person" : row.Topic is null ? null : FigureText.Of(row.Topic.Verdict), "What the topic's claims say of one another.")
        .Show(50)
        .Build();

    /// <summary>The ledger's rows of a page of topics, all of them shown.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Ledger"/>.</param>
    public static Table Ledger(DiscrepancyPage page, IEnumerable<LedgerRow> rows)
    {
        var own = page.Of(rows);
        return Noted(Ledger(own), page) with { MaxRows = Math.Clamp(own.Count, 1, MostShown) };
    }

    /// <summary>The table with the page that it shows in words.</summary>
    public static Table Noted(Table table, DiscrepancyPage page) =>
        page.InWords is { } words ? table with { Notes = [.. table.Notes, words] } : table;

    /// <summary>One row a claim that nothing was compared with.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Alone(IEnumerable{LedgerRow})"/>.</param>
    public static Table Alone(IEnumerable<LedgerRow> rows) => Claims(Table.From(rows, "Numbers that nothing was compared with"), row => row.Claim)
        .Text("why", row => row.Topic is null ? "joined no topic" : "the only claim of its topic, or repetitions of it", "Why it stands alone.")
        .Show(25)
        .Build();

    /// <summary>One row a number read as no claim.</summary>
    public static Table NoClaims(IEnumerable<FigureClaim> figures) => Table.From(figures, "Numbers read as no claim")
        .Text("words", row => row.Text, "The number as it stands in the article.", row => Citation.At(row.Article.Id, row.Span.Start))
        .Text("reason", row => row.Reason is { } reason ? FigureText.Of(reason) : null, "Why it is no claim.")
        .Text("article", row => row.Article.Id, "The article's id.")
        .Whole("start", row => row.Span.Start, "Position of the first character in the article's text (UTF-16).")
        .Text("sentence", row => row.Quote, "The sentence.")
        .Show(25)
        .Build();

    /// <summary>One row a total that stands with its parts.</summary>
    public static Table Sums(IEnumerable<SumCheck> sums) => Table.From(sums, "Totals and their parts")
        .Text("article", row => row.Total.Article.Id, "The article's id.")
        .Text("total", row => FigureText.Of(row.Total), "The total in its own words.")
        .Text("parts", row => string.Join(" + ", row.Parts.Select(FigureText.Of)), "The parts in their own words.")
        .Text("sum of the parts", row => FigureText.Of(row.Sum), "What the parts allow together.")
        .Text("verdict", row => row.Matches ? "matches" : "differs", "Whether the total can hold with the parts.")
        .Text("why", row => row.Why, "In words.")
        .Text("sentence", row => row.Total.Quote, "The sentence of the total.", row => Citation.Of(row.Total))
        .Build();

    /// <summary>One row a pair of claims of one article that cannot both hold.</summary>
    public static Table WithinArticles(IEnumerable<SelfDisagreement> rows) => Table.From(rows, "Articles whose own figures differ")
        .Text("article", row => row.Article.Id, "The article's id.")
        .Text("topic", row => row.Topic.Label, "What is counted.")
        .Text("one figure", row => FigureText.Of(row.Pair.Left), "In its own words.", row => Citation.Of(row.Pair.Left))
        .Text("source", row => row.Pair.Left.Source, "Who is named as its source.")
        .Text("other figure", row => FigureText.Of(row.Pair.Right), "In its own words.", row => Citation.Of(row.Pair.Right))
        .Text("other source", row => row.Pair.Right.Source, "Who is named as its source.")
        .Text("likely cause", row => FigureText.Of(row.Pair.Cause), "Why they differ.")
        .Text("why", row => row.Pair.Why, "In words.")
        .Build();

    private static TableBuilder<T> Claims<T>(TableBuilder<T> table, Func<T, FigureClaim> claim) => table
        .Text("outlet", row => claim(row).Article.OutletLabel, "The outlet's label.")
        .Text("figure", row => FigureText.Of(claim(row)), "The claim's own words; † where a person corrected what is read in them.", row => Citation.Of(claim(row)))
        .Text("allows", row => FigureText.Of(claim(row).Interval), "The numbers the words allow.")
        .Number("low", row => claim(row).Interval.Low, "Lower end of what is allowed; unknown where there is none.")
        .Number("high", row => claim(row).Interval.High, "Upper end of what is allowed; unknown where there is none.")
        .Text("bound", row => FigureText.Sign(claim(row).Bound), "= the number, ~ about it, < below it, > above it.")
        .Text("change", row => claim(row).Change == Change.None ? null : MentionTables.Lower(claim(row).Change), "up or down where the number is a change.")
        .Text("unit", row => claim(row).NormalizedUnit, "The unit, in the singular.")
        .Text("counted", row => claim(row).Counted, "The thing counted or measured.")
        .Text("about", row => claim(row).About, "Further words on what the number is about.")
        .Text("event", row => claim(row).Event, "What happened to the counted.")
        .Text("source", row => claim(row).Source, "Who is named as the source of the number.")
        .Date("published", row => claim(row).Article.Published.Value?.ToString(), "The article's date.")
        .Date("as of", row => claim(row).AsOf?.ToString(), "The date the number holds for, where the text says so.")
        .Text("article", row => claim(row).Article.Id, "The article's id.")
        .Text("part", row => MentionTables.Lower(claim(row).Part), "headline, body or caption.")
        .Whole("start", row => claim(row).Span.Start, "Position of the first character in the article's text (UTF-16).")
        .Whole("end", row => claim(row).Span.End, "Position after the last character.")
        .Text("sentence", row => claim(row).Quote, "The sentence.", row => Citation.Of(claim(row)))
        .Text("correction", row => claim(row).Correction?.ToString(), "What a person said of it (corrections.yaml): what, who, when, why.")
        .Text("extracted", row => claim(row).Correction?.Extracted, "What the extraction said, where a person spoke; the other columns hold what counts.");

    private static string Cause(Topic topic) => topic.Why.Length > 0 ? topic.Why : FigureText.Of(topic.Cause);
}
