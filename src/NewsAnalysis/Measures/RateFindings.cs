using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Words above and below the chart of rates, computed from the rows.</summary>
public static class RateFindings
{
    private const string Score = "Wilson's score interval for a count, which takes every mention for independent of the others";
    private const string Bootstrap = "bootstrap over whole articles (2,000 draws, fixed seed) and is never narrower than Wilson's score interval for a count";

    /// <summary>Above the chart.</summary>
    /// <param name="rates">The rows of <see cref="RateMeasures.PerActor"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="options">Which mentions were counted.</param>
    /// <param name="top">How many actors the chart draws.</param>
    public static ChartText Title(IReadOnlyList<ActorRate> rates, CorpusScope scope, MentionOptions? options = null, int top = 12)
    {
        var actors = rates.GroupBy(row => row.Actor, StringComparer.Ordinal).Take(top).ToList();
        var n = English.Number(actors.Sum(actor => actor.Where(row => row.Outlet is null).Sum(row => row.Mentions)));
        return new(
            actors.Count == 0 ? "No mentions per 1,000 words" : scope.Outlets < 2 ? OfOne([.. actors[0]]) : OfMany(actors),
            $"Mentions per 1,000 words with 95 % intervals, n = {n}. {MentionFindings.Counted(options)} {scope.InWords}.");
    }

    /// <summary>How the intervals were found, for these rows.</summary>
    public static Findings Method(IReadOnlyList<ActorRate> rates)
    {
        var outlets = rates.Where(row => row.Outlet is not null).DistinctBy(row => row.Outlet).ToList();
        var drawn = outlets.Count(row => row.Interval?.Method == RateMethod.Bootstrap);
        var together = rates.FirstOrDefault(row => row.Outlet is null);
        if (together is null)
            return Findings.Paragraph("There are no mentions, so there is no rate.");
        return Findings.Paragraph(new[]
        {
            "An interval holds the rates that fit the count."
                + (outlets.Count < 2 ? "" : " Where those of two outlets meet, the difference between them may be chance."),
            outlets.Count == 1 ? OneOutlet(together, drawn) : Outlets(outlets.Count, drawn),
            outlets.Count == 1 ? ""
                : together.Interval?.Method == RateMethod.Bootstrap
                    ? $"All together have {English.Count(together.Articles, "article")}, and their interval is a bootstrap over them, never narrower than Wilson's."
                    : $"All together have only {English.Count(together.Articles, "article")}, too few for a bootstrap: their interval is the score interval too.",
            together.Interval?.Method == RateMethod.Bootstrap && outlets.Count > 1
                ? "Both are rather too narrow where articles are few, because they know nothing of the articles that were not saved."
                : "It is rather too narrow where articles are few, because it knows nothing of the articles that were not saved.",
        }.Where(sentence => sentence.Length > 0));
    }

    /// <summary>The rates as a table; a row a pair of actor and outlet, and one for all together.</summary>
    public static Table Table(IReadOnlyCollection<ActorRate> rates) => Tables.Table.From(WithoutTwins(rates), "Mentions per 1,000 words")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
        .Text("outlet", row => row.Outlet ?? "(all together)", $"The outlet's label, or all articles together. {ManyOutlets.Rows}")
        .Whole("mentions", row => row.Mentions, "Mentions that count.")
        .Whole("articles", row => row.Articles, "Articles of the outlet.")
        .Whole("words", row => row.Words, "Words of these articles.")
        .Real("per 1,000 words", row => row.PerThousandWords, "1,000 × mentions ÷ words.", digits: 2)
        .Real("low", row => row.Interval?.Low, "Lowest rate that fits, at the level of 95 %.", digits: 2)
        .Real("high", row => row.Interval?.High, "Highest rate that fits.", digits: 2)
        .Text("interval", row => row.Interval?.Method.ToString().ToLowerInvariant(), "score: from the count alone; bootstrap: over the articles, never narrower than the score interval.")
        .Show(30)
        .Build();

    /// <summary>The rows without those of all together where there is one outlet, which is all.</summary>
    internal static IEnumerable<ActorRate> WithoutTwins(IReadOnlyCollection<ActorRate> rates)
    {
        var outlets = rates.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return rates.Where(row => outlets != 1 || row.Outlet is not null);
    }

    private static string OneOutlet(ActorRate row, int drawn) => drawn > 0
        ? $"The interval comes from a {Bootstrap}."
        : $"The interval is {Score}: {English.Count(row.Articles, "article")} {English.Verb(row.Articles, "is", "are")} too few for a bootstrap.";

    private static string Outlets(int outlets, int drawn)
    {
        var fewest = English.Number(RateInterval.FewestArticles);
        return drawn == 0 ? $"Every outlet has fewer than {fewest} articles, so its interval is {Score}."
            : drawn == outlets ? $"Every outlet has at least {fewest} articles, and its interval comes from a {Bootstrap}."
            : $"For {English.Count(drawn, "outlet")} with at least {fewest} articles the interval comes from a {Bootstrap}; for the others it is {Score}.";
    }

    private static string OfOne(ActorRate[] rows) => rows[0].Interval is not { } interval
        ? "No words, so no rates"
        : $"{rows[0].Actor} is mentioned {Say(rows[0].PerThousandWords!.Value)} times per 1,000 words; {Say(interval.Low)} to {Say(interval.High)} would fit as well";

    private static string OfMany(List<IGrouping<string, ActorRate>> actors)
    {
        var apart = actors.Where(IsApart).Select(actor => actor.Key).ToList();
        return apart.Count == 0
            ? $"How often they mention {(actors.Count == 1 ? actors[0].Key : $"these {English.Number(actors.Count)} actors")} tells no two outlets apart"
            : $"Over {English.List(apart, most: 4)} the intervals of some outlets do not meet";
    }

    private static bool IsApart(IEnumerable<ActorRate> rows)
    {
        var intervals = rows.Where(row => row.Outlet is not null).Select(row => row.Interval).OfType<RateInterval>().ToList();
        return intervals.Count > 1 && intervals.Max(interval => interval.Low) > intervals.Min(interval => interval.High);
    }

    private static string Say(double rate) => English.Number((decimal)rate, 1);
}
