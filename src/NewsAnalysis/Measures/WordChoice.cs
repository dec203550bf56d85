namespace NewsAnalysis.Measures;

/// <summary>How much more an outlet uses a word than the others do.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Word">The word.</param>
/// <param name="Count">How often the outlet uses it.</param>
/// <param name="Others">How often the others use it.</param>
/// <param name="LogOdds">Log odds ratio against the others, drawn towards what all use.</param>
/// <param name="Error">Its standard error.</param>
public sealed record OveruseRow(string Outlet, string Word, int Count, int Others, double LogOdds, double Error)
{
    /// <summary>Lower end of the 95 % interval.</summary>
    public double Low => LogOdds - (1.96 * Error);

    /// <summary>Upper end of the 95 % interval.</summary>
    public double High => LogOdds + (1.96 * Error);
}

/// <summary>Weighted log odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' Words, Political Analysis
/// 16).</summary>
public static class WordChoice
{
    // The prior counts as much as so many words with the shares that all outlets together have.
    private const double Prior = 20;

    /// <summary>Each outlet's words against those of the others, the surest overuse first.</summary>
    /// <param name="words">The words of each outlet, one an occurrence.</param>
    public static IReadOnlyList<OveruseRow> Of(IEnumerable<(string Outlet, string Word)> words)
    {
        var all = words.ToArray();
        var (perWord, perOutlet) = (all.CountBy(pair => pair.Word).ToDictionary(StringComparer.Ordinal), all.CountBy(pair => pair.Outlet)
            .ToDictionary(StringComparer.Ordinal));
        return [.. all.CountBy(pair => pair)
            .Select(pair => Row(pair.Key.Outlet, pair.Key.Word, pair.Value, perWord[pair.Key.Word], perOutlet[pair.Key.Outlet], all.Length))
            .OrderByDescending(row => row.LogOdds / row.Error).ThenBy(row => row.Outlet, StringComparer.Ordinal)
            .ThenBy(row => row.Word, StringComparer.Ordinal)];
    }

    private static OveruseRow Row(string outlet, string word, int count, int together, int own, int all)
    {
        var prior = Prior * together / all;
        var (here, there) = (count + prior, together - count + prior);
        var odds = Math.Log(here / (own + Prior - here)) - Math.Log(there / (all - own + Prior - there));
        return new OveruseRow(outlet, word, count, together - count, odds, Math.Sqrt((1 / here) + (1 / there)));
    }
}
