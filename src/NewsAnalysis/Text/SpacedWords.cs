namespace NewsAnalysis.Text;

/// <summary>A text as its words in small letters with one blank before, between and behind them, so that a phrase of whole words is looked
/// up as a part of it.</summary>
internal static class SpacedWords
{
    /// <summary>The text so written.</summary>
    public static string Of(string text) => $" {string.Join(' ', In(text))} ";

    /// <summary>The words; whatever is no letter or digit parts them.</summary>
    public static string[] In(string text) => text.ToLowerInvariant().Split(
        text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
}
