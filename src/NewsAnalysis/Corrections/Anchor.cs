namespace NewsAnalysis.Corrections;

/// <summary>A place in an article by its words, so that it is found again when the text is saved anew, furniture is recognised better or
/// the extractor has changed. White space of any kind and length counts as one space.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Quote">The words.</param>
/// <param name="Occurrence">Which occurrence of them is meant, from 1: in the words of <paramref name="In"/>, or in the article where
/// these are not given.</param>
/// <param name="In">Words around the place that hold the quote, as they stand in the article; null for the whole article.</param>
public sealed record Anchor(string Article, string Quote, int Occurrence = 1, string? In = null)
{
    /// <summary>For a message: “1,400” (2nd) in 002.</summary>
    public override string ToString() => $"“{Quote}”{(Occurrence > 1 ? $" (occurrence {Occurrence})" : "")} in {Article}";
}
