using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>One input of an extraction: an article, or the reason why there is none. Exactly one of the two is set.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rejected">Why it could not be read.</param>
internal sealed record ArticleInput(Article? Article, Rejected? Rejected);
