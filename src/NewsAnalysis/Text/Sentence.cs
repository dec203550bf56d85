namespace NewsAnalysis.Text;

/// <summary>One sentence of an article.</summary>
/// <param name="Index">Its number in the article, from 0, in reading order.</param>
/// <param name="Span">Where it stands in the article's text, without surrounding white space.</param>
public sealed record Sentence(int Index, TextSpan Span);
