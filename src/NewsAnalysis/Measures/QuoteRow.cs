using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Measures;

/// <summary>An attribution with the words of its article.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Content">What is said, its stretches joined by "…".</param>
/// <param name="Words">Number of words of what is said.</param>
/// <param name="Quoted">Number of these words that stand between quotation marks, as the kind tells: all of a direct one, none of an indirect one.</param>
/// <param name="Sentence">The sentence of the cue.</param>
public sealed record QuoteRow(Attribution Attribution, string Content, int Words, int Quoted, string Sentence)
{
    /// <summary>The attributions of an article as rows.</summary>
    public static IEnumerable<QuoteRow> Of(Article article, IEnumerable<Attribution> attributions) => attributions.Select(attribution =>
    {
        var parts = attribution.Content.Select(span => span.Of(article.Text).ReplaceLineEndings(" ")).ToArray();
        var words = parts.Sum(part => Text.Words.Count(part));
        return new QuoteRow(attribution, string.Join(" … ", parts), words, parts.Sum(InMarks), article.Sentences[attribution.Sentence].Span.Of(article.Text).ReplaceLineEndings(" "));
    });

    private static int InMarks(string part)
    {
        var quotes = NewsAnalysis.Attributions.QuotedWords.Of(part);
        return quotes.Sum(Text.Words.Count);
    }
}
