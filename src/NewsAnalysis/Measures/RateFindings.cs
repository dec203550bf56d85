using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>How rates were found, in words.</summary>
public static class RateFindings
{
    private const string Score = "Wilson's score interval for a count, which takes every mention for independent of the others";
    private const string Bootstrap =
        "bootstrap over whole articles (2,000 draws, fixed seed) and is never narrower than Wilson's score interval for a count";

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
                    ? $"All together have {English.Count(together.Articles, "article")}, and their interval is a bootstrap over them, "
                        + "never narrower than Wilson's."
                    : $"All together have only {English.Count(together.Articles, "article")}, too few for a bootstrap: "
                        + "their interval is the score interval too.",
            together.Interval?.Method == RateMethod.Bootstrap && outlets.Count > 1
                ? "Both are rather too narrow where articles are few, because they know nothing of the articles that were not saved."
                : "It is rather too narrow where articles are few, because it knows nothing of the articles that were not saved.",
        }.Where(sentence => sentence.Length > 0));
    }

    /// <summary>The rows without those of all together where there is one outlet, which is all.</summary>
    internal static IEnumerable<ActorRate> WithoutTwins(IReadOnlyCollection<ActorRate> rates)
    {
        var outlets = rates.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return rates.Where(row => outlets != 1 || row.Outlet is not null);
    }

    private static string OneOutlet(ActorRate row, int drawn) => drawn > 0
        ? $"The interval comes from a {Bootstrap}."
        : $"The interval is {Score}: {English.Count(row.Articles, "article")} {English.Verb(row.Articles, "is", "are")} "
            + "too few for a bootstrap.";

    private static string Outlets(int outlets, int drawn)
    {
        var fewest = English.Number(RateInterval.FewestArticles);
        return drawn == 0 ? $"Every outlet has fewer than {fewest} articles, so its interval is {Score}."
            : drawn == outlets ? $"Every outlet has at least {fewest} articles, and its interval comes from a {Bootstrap}."
            : $"For {English.Count(drawn, "outlet")} with at least {fewest} articles the interval comes from a {Bootstrap}; "
                + $"for the others it is {Score}.";
    }
}
