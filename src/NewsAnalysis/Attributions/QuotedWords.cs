using NewsAnalysis.Attributions.Quoting;

namespace NewsAnalysis.Attributions;

/// <summary>The words of a text that stand between quotation marks.</summary>
public static class QuotedWords
{
    /// <summary>The quoted stretches, without their marks.</summary>
    public static IEnumerable<string> Of(string text) =>
        QuoteScanner.Scan(text).Select(quote => quote.Span.Of(text).Trim('“', '”', '"', '‘', '’', '\'', '«', '»', ' '));
}
