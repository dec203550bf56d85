namespace NewsAnalysis.Tests.Gold;

/// <summary>Precision, recall and what went wrong.</summary>
internal sealed record Score(int Hits, IReadOnlyList<string> FalseAlarms, IReadOnlyList<string> Misses)
{
    public double Precision => (double)Hits / Math.Max(1, Hits + FalseAlarms.Count);

    public double Recall => (double)Hits / Math.Max(1, Hits + Misses.Count);

    /// <summary>Compares what was found with what is wanted; both are keys that name a place and what was read there.</summary>
    public static Score Of(IEnumerable<string> found, IEnumerable<string> wanted)
    {
        var given = found.ToHashSet(StringComparer.Ordinal);
        var gold = wanted.ToHashSet(StringComparer.Ordinal);
        return new Score(given.Count(gold.Contains), [.. given.Except(gold)], [.. gold.Except(given)]);
    }

    /// <summary>Fails with every miss and false alarm where precision or recall is below the bar.</summary>
    public void AssertAtLeast(double bar) => Assert.True(
        Precision >= bar && Recall >= bar,
        $"precision {Precision:0.000}, recall {Recall:0.000}, wanted {bar}\nfalse alarms:\n  {string.Join("\n  ", FalseAlarms)}\nmisses:\n  {string.Join("\n  ", Misses)}");
}
