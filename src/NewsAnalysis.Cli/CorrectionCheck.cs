using NewsAnalysis.Corrections;

namespace NewsAnalysis.Cli;

/// <summary>What <c>check</c> says of a folder's corrections.yaml.</summary>
internal static class CorrectionCheck
{
    /// <summary>
    /// What to correct (errors, and entries that do not find their place) and what to know (entries that change nothing any more).
    /// </summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="actors">The dictionaries; none for the folder's own.</param>
    /// <param name="map">How the fields of records are named; the corpus is read as <c>check</c> reads it.</param>
    /// <param name="output">Is told how many entries there are.</param>
    public static (IReadOnlyList<string> Faults, IReadOnlyList<string> Infos) Of(string folder, IReadOnlyList<string> actors,
        string? map, TextWriter output)
    {
        if (!File.Exists(Path.Combine(folder, CorrectionSet.FileName)))
            return ([], []);
        try
        {
            var corrections = CorrectionSet.Load(folder);
            output.WriteLine($"\n{CorrectionSet.FileName}: {Counted.Of(corrections.Entries.Count, "correction")}, "
                + $"{Counted.Of(corrections.Reviewed.Count, "article")} reviewed");
            var outcomes = Workbook.Open(folder, string.Join(';', actors), map: map ?? "").CorrectionOutcomes;
            return (Messages(outcomes, OutcomeState.NotFound), Messages(outcomes, OutcomeState.AlreadySo));
        }
        catch (InputException error)
        {
            // What is wrong with the dictionary is told of in its own place.
            return (error.Message.Contains(CorrectionSet.FileName, StringComparison.Ordinal) ? error.Message.Split('\n') : [], []);
        }
    }

    private static List<string> Messages(IEnumerable<CorrectionOutcome> outcomes, OutcomeState state) =>
        [.. outcomes.Where(outcome => outcome.State == state).Select(outcome => outcome.Message!)];
}
