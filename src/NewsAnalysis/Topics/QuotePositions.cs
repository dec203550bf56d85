namespace NewsAnalysis.Topics;

/// <summary>Finds where numbers stand in their sentences. The first number of a sentence is searched for; the others follow from the
/// distance of their spans, so that a sentence with very many numbers takes no longer than its length.</summary>
internal sealed class QuotePositions
{
    private readonly Dictionary<(string Article, int Sentence), int> _starts = [];

    /// <summary>Position of the claim's words in its sentence; 0 where they do not occur there.</summary>
    public int Of(FigureClaim claim)
    {
        var key = (claim.Article.Id, claim.Sentence);
        if (_starts.TryGetValue(key, out var start) && StandsAt(claim, claim.Span.Start - start))
            return claim.Span.Start - start;
        var at = Search(claim);
        if (at >= 0)
            _starts.TryAdd(key, claim.Span.Start - at);
        return Math.Max(0, at);
    }

    private static bool StandsAt(FigureClaim claim, int at) =>
        at >= 0 && at + claim.Text.Length <= claim.Quote.Length
        && string.CompareOrdinal(claim.Quote, at, claim.Text, 0, claim.Text.Length) == 0;

    /// <summary>The first occurrence that is no part of a longer word or number; else the first.</summary>
    private static int Search(FigureClaim claim)
    {
        var (quote, text) = (claim.Quote, claim.Text);
        var first = quote.IndexOf(text, StringComparison.Ordinal);
        for (var at = first; at >= 0 && text.Length > 0; at = quote.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            var end = at + text.Length;
            if ((at == 0 || !char.IsLetterOrDigit(quote[at - 1])) && (end == quote.Length || !char.IsLetterOrDigit(quote[end])))
                return at;
        }

        return first;
    }
}
