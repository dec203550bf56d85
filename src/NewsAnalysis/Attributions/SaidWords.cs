namespace NewsAnalysis.Attributions;

/// <summary>An attribution with the words of its article.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Parts">What is said, stretch by stretch, each on one line.</param>
/// <param name="Sentence">The sentence of the cue, on one line.</param>
internal sealed record SaidWords(Attribution Attribution, IReadOnlyList<string> Parts, string Sentence)
{
    /// <summary>Who says what in an article.</summary>
    public static IReadOnlyCollection<SaidWords> In(Article article) =>
        [.. AttributionReader.Read(article).Select(attribution => new SaidWords(
            attribution, [.. attribution.Content.Select(span => span.Of(article.Text).ReplaceLineEndings(" "))],
            article.Sentences[attribution.Sentence].Span.Of(article.Text).ReplaceLineEndings(" ")))];
}
