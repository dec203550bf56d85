using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>Something found or wanted at a place of an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words there.</param>
/// <param name="Value">What was read there; empty where the place is all.</param>
/// <param name="Quote">The sentence.</param>
public sealed record Judged(string Article, TextSpan Span, string Words, string Value, string Quote);

/// <summary>How far what was found is what was wanted.</summary>
/// <param name="Task">What was compared.</param>
/// <param name="Hits">Number of things found that are wanted.</param>
/// <param name="FalseAlarms">Found, not wanted.</param>
/// <param name="Misses">Wanted, not found.</param>
public sealed record Score(string Task, int Hits, IReadOnlyList<Judged> FalseAlarms, IReadOnlyList<Judged> Misses)
{
    /// <summary>Number of things found.</summary>
    public int Found => Hits + FalseAlarms.Count;

    /// <summary>Number of things wanted.</summary>
    public int Wanted => Hits + Misses.Count;

    /// <summary>Share of the found that is wanted; null where nothing was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Hits / Found;

    /// <summary>Share of the wanted that was found; null where nothing is wanted.</summary>
    public double? Recall => Wanted == 0 ? null : (double)Hits / Wanted;

    /// <summary>The harmonic mean of precision and recall, 2 × hits ÷ (found + wanted); null where nothing is found or wanted.</summary>
    public double? F1 => Found + Wanted == 0 ? null : 2.0 * Hits / (Found + Wanted);

    /// <summary>Compares by article, place and value. The same thing twice counts once.</summary>
    /// <param name="task">What is compared.</param>
    /// <param name="found">What was found.</param>
    /// <param name="wanted">What is wanted.</param>
    public static Score Of(string task, IEnumerable<Judged> found, IEnumerable<Judged> wanted)
    {
        var given = found.DistinctBy(Key).ToList();
        var gold = wanted.DistinctBy(Key).ToList();
        var (givenKeys, goldKeys) = (given.Select(Key).ToHashSet(), gold.Select(Key).ToHashSet());
        return new Score(
            task, givenKeys.Count(goldKeys.Contains), [.. given.Where(item => !goldKeys.Contains(Key(item)))],
            [.. gold.Where(item => !givenKeys.Contains(Key(item)))]);
    }

    private static (string, TextSpan, string) Key(Judged item) => (item.Article, item.Span, item.Value);
}
