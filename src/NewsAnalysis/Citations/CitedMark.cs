using NewsAnalysis.Text;

namespace NewsAnalysis.Citations;

/// <summary>What a marked stretch of an article was read as.</summary>
public enum CitedKind
{
    /// <summary>A mention of an actor.</summary>
    Mention,

    /// <summary>A figure that is claimed.</summary>
    Figure,

    /// <summary>What somebody is quoted with, or the words that name the speaker.</summary>
    Quotation,

    /// <summary>What somebody is reported to have said in the article's words, or the words that name the speaker.</summary>
    Statement,
}

/// <summary>A stretch of an article that a finding rests on.</summary>
/// <param name="Anchor">As in <see cref="Measures.Citation"/>; unique in the article.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Group">The actor, the topic of the figure ("no topic" for a figure that joined none), or the speaker
/// ("nobody named").</param>
/// <param name="Reading">What it was read as, in words.</param>
public sealed record CitedMark(string Anchor, TextSpan Span, CitedKind Kind, string Group, string Reading);
