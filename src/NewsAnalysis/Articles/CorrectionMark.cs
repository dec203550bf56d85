namespace NewsAnalysis.Articles;

/// <summary>What a person changed in the extraction, by whom, when and why; shown wherever the changed thing is.</summary>
/// <param name="Change">What was done, in a word or two ("amended", "added", "rejected").</param>
/// <param name="Who">The person, as written in corrections.yaml.</param>
/// <param name="When">The date that the person wrote.</param>
/// <param name="Why">The reason that the person gave.</param>
/// <param name="Extracted">What the extraction said, in words; null where it said nothing there.</param>
public sealed record CorrectionMark(string Change, string Who, ArticleDate When, string Why, string? Extracted = null)
{
    /// <summary>Whether the person agreed with the extraction, so that nothing was changed.</summary>
    public bool IsAccepted => Change == Accepted;

    /// <summary>The word for agreement.</summary>
    public const string Accepted = "accepted";

    /// <summary>"amended by A. Reader, 2026-01-05: the figure is a rate".</summary>
    public override string ToString() => $"{Change} by {Who}, {When}: {Why}";
}
