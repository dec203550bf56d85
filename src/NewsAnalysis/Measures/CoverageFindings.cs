namespace NewsAnalysis.Measures;

/// <summary>Who has how much of the corpus, in words. A share is told of outlets with at least two articles: that of one article is a
/// reporter's, not an outlet's.</summary>
public static class CoverageFindings
{
    private const int Fewest = 2;

    /// <summary>Whether the outlet has articles enough to tell its share.</summary>
    /// <param name="row">An outlet.</param>
    public static bool HasShare(OutletCoverage row) => row.Articles >= Fewest;

    /// <summary>Which outlet has the most words, or why no share is told.</summary>
    /// <param name="rows">A row an outlet.</param>
    /// <param name="names">What to call the outlets.</param>
    public static string Answer(IReadOnlyList<OutletCoverage> rows, OutletNames names)
    {
        if (rows.Count == 0)
            return "There is no article.";
        var told = rows.Where(HasShare).ToList();
        if (told.Count == 0)
            return $"{Title(rows, names)}; no share is told of one article.";
        var (all, most) = (rows.Sum(row => row.Words), told.Max(row => row.Words));
        return $"{Title(rows, names)}, {English.Number(most)} of "
            + $"{English.Number(all)} ({English.Percent(most / (double)Math.Max(1, all))}), "
            + $"in {English.Count(told.First(row => row.Words == most).Articles, "article")}.";
    }

    /// <summary>The same as a chart's title.</summary>
    /// <param name="rows">A row an outlet.</param>
    /// <param name="names">What to call the outlets.</param>
    public static string Title(IReadOnlyList<OutletCoverage> rows, OutletNames names)
    {
        var told = rows.Where(HasShare).ToList();
        if (told.Count == 0)
        {
            var lengths = new[] { rows.Min(row => row.Words), rows.Max(row => row.Words) }.Distinct();
            return $"One article an outlet, of {string.Join(" to ", lengths.Select(words => English.Number(words)))} words";
        }

        var leaders = told.Where(row => row.Words == told.Max(other => other.Words)).Select(row => names[row.Outlet]).ToList();
        return $"{English.List(leaders)} {English.Verb(leaders.Count, "has", "have")} the most words"
            + (told.Count == rows.Count ? "" : $" of the outlets with {English.Number(Fewest)} articles or more");
    }
}
