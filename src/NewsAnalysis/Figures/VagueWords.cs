using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>A row of the table that turns words into intervals.</summary>
/// <param name="Words">The words, alternatives separated by <c>|</c>.</param>
/// <param name="Literal">The interval under <see cref="VagueConvention.Literal"/>; for bounding words in terms of X.</param>
/// <param name="Decimal">The same under <see cref="VagueConvention.Decimal"/>.</param>
/// <param name="EventData">The same under <see cref="VagueConvention.EventData"/>.</param>
public sealed record WordRule(string Words, string Literal, string Decimal, string EventData);

/// <summary>The one table of words that become intervals: vague number words by convention, and the words that bound a number X. Larger
/// vague words are products: tens of thousands is tens times a thousand.</summary>
public static class VagueWords
{
    private static readonly Dictionary<string, decimal[]> Table = WordList.Rows("Figures.vague-words.tsv").ToDictionary(
        row => row[0],
        row => row[1..].Select((cell, i) => decimal.Parse(cell.Length == 0 ? row[i] : cell, CultureInfo.InvariantCulture)).ToArray(),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, decimal[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The whole table for a reader: vague words first, then bounding words, in the order of the data files.</summary>
    public static IReadOnlyList<WordRule> Rows { get; } =
    [
        new WordRule("X alone", "[X, X] widened by rounding", "[X, X] widened by rounding", "[X, X] widened by rounding"),
        .. Table.Keys.Select(word => new WordRule(
            word,
            Show(word, VagueConvention.Literal),
            Show(word, VagueConvention.Decimal),
            Show(word, VagueConvention.EventData))),
        .. BoundWords.Rules.Select(rule => new WordRule(rule.Words, rule.Formula, rule.Formula, rule.Formula)),
    ];

    /// <summary>The interval of a vague word ("dozens"), optionally multiplied ("tens" of thousands); null for other words.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="convention">The convention to read it by.</param>
    /// <param name="times">What it multiplies: 1, or the scale that follows.</param>
    public static Interval? Find(string word, VagueConvention convention, decimal times = 1)
    {
        if (!Table.TryGetValue(word, out var row))
            return null;
        var (low, high) = convention switch
        {
            VagueConvention.Literal => (row[0], row[1]),
            VagueConvention.Decimal => (row[2], row[3]),
            _ => (row[4], row[4]),
        };

        // "Hundreds" ends just below a thousand, so "hundreds of thousands" ends just below a million.
        var top = convention == VagueConvention.Literal && high > low ? ((high + 1) * times) - 1 : high * times;
        return new Interval(low * times, top);
    }

    /// <summary>Whether the word is in the table.</summary>
    internal static bool IsVague(ReadOnlySpan<char> word) => Lookup.ContainsKey(word);

    private static string Show(string word, VagueConvention convention)
    {
        var interval = Find(word, convention)!;
        return interval.Low == interval.High ? $"{interval.Low:#,0}" : $"{interval.Low:#,0}-{interval.High:#,0}";
    }
}
