namespace NewsAnalysis.Citations;

/// <summary>How much of an article is shown as evidence.</summary>
public enum CitationMode
{
    /// <summary>Only the sentences that a finding rests on, with marks where others are left out.</summary>
    Sentence,

    /// <summary>The whole text.</summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
