namespace NewsAnalysis.Figures.Tokens;

/// <summary>The signs that are a fraction by themselves: ½, ¾, ⅞.</summary>
internal static class VulgarFraction
{
    private const string Signs = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞";

    private static readonly decimal[] Values =
        [0.5m, 0.25m, 0.75m, 1m / 3, 2m / 3, 0.2m, 0.4m, 0.6m, 0.8m, 1m / 6, 0.125m, 0.375m, 0.625m, 0.875m];

    /// <summary>Whether the sign is a fraction.</summary>
    public static bool Is(char sign) => Signs.Contains(sign, StringComparison.Ordinal);

    /// <summary>The number that a sign stands for, which is one of them.</summary>
    public static decimal Value(char sign) => Values[Signs.IndexOf(sign, StringComparison.Ordinal)];
}
