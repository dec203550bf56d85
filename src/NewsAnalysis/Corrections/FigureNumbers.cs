using System.Globalization;

namespace NewsAnalysis.Corrections;

/// <summary>Numbers as a person writes them for a figure.</summary>
public static class FigureNumbers
{
    // No count or amount in the news is larger, and intervals of larger ones would not fit a decimal.
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>Digits with a decimal point; commas or underscores may part thousands. Null for anything else.</summary>
    public static decimal? TryParse(string text)
    {
        var digits = text.Trim().Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= Largest ? number : null;
    }
}
