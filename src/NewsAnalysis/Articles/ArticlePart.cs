using NewsAnalysis.Text;

namespace NewsAnalysis.Articles;

/// <summary>What a stretch of an article's text is.</summary>
public enum PartKind
{
    /// <summary>The headline; the summary line below it counts as body.</summary>
    Headline,

    /// <summary>The running text, subheadings included.</summary>
    Body,

    /// <summary>The caption of a picture or video.</summary>
    Caption,
}

/// <summary>A labelled stretch of an article's text. Parts are in reading order and do not overlap.</summary>
/// <param name="Kind">Headline, body or caption.</param>
/// <param name="Span">Where it stands in the text.</param>
public sealed record ArticlePart(PartKind Kind, TextSpan Span);
