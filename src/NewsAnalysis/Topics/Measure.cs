using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What a unit measures.</summary>
/// <remarks>The sizes are 50 rows of data. UnitsNet 5.75 has 2.6 MB, takes a second to list its units, and knows 55 of the 97 units by the
/// names that news write; it would save no code.</remarks>
/// <param name="Dimension">The physical dimension, <c>money NAME</c> for a currency, or <c>count</c>.</param>
/// <param name="Factor">The unit's size in the first unit of the dimension; 1 for money and counts.</param>
/// <param name="Rate">The period of a rate ("year" in "dollars a year"), or null.</param>
internal sealed record Measure(string Dimension, decimal Factor, string? Rate)
{
    /// <summary>The dimension of plain counts.</summary>
    public const string Count = "count";

    /// <summary>The dimension of spans of time.</summary>
    public const string Duration = "duration";

    /// <summary>The dimension of percentages.</summary>
    public const string Share = "share";

    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> Units = WordList.Rows("Topics.measures.tsv")
        .SelectMany(row => row[2].Split('|').Select(unit => KeyValuePair.Create(unit, (row[0], decimal.Parse(row[1])))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Currencies =
        WordList.Words("Topics.currencies.tsv");

    /// <summary>Whether it is a plain count.</summary>
    public bool IsCount => Dimension == Count;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney => Dimension.StartsWith("money ", StringComparison.Ordinal);

    /// <summary>Reads a normalised unit; null or an unlisted unit is a count.</summary>
    public static Measure Of(string? normalizedUnit)
    {
        var unit = (normalizedUnit ?? "").Trim().ToLowerInvariant();
        if (Units.TryGetValue(unit, out var known))
            return new Measure(known.Dimension, known.Factor, null);
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var (bare, rate) = per < 0 ? (unit, null) : (unit[..per], unit[(per + 5)..]);
        if (Units.TryGetValue(bare, out known))
            return new Measure(known.Dimension, known.Factor, rate);
        return IsCurrency(bare) ? new Measure($"money {bare}", 1, rate) : new Measure(Count, 1, rate);
    }

    private static bool IsCurrency(string unit) =>
        unit.Length > 0 && Currencies.Contains(NounForms.Singular(unit[(unit.LastIndexOf(' ') + 1)..]));
}
