using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Corrections;

/// <summary>Numbers as a person writes them for a figure.</summary>
public static class FigureNumbers
{
    // No count or amount in the news is larger, and intervals of larger ones would not fit a decimal.
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>Digits with a decimal point; commas or underscores may part thousands, and a scale may stand behind: 5.6 million. Null for
    /// anything else.</summary>
    public static decimal? TryParse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        decimal? scale = words.Length == 2 ? NumberWords.Find(
            words[1]) is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Suffix } word ? word.Value : null : 1;
        if (words.Length is 0 or > 2 || scale is null)
            return null;
        var digits = words[0].Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= Largest / scale ? number * scale : null;
    }
}
