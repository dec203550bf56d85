namespace NewsAnalysis.Articles;

/// <summary>A file that could not be used. It never stops a run and never vanishes.</summary>
/// <param name="Id">The id it would have had.</param>
/// <param name="File">Its path relative to the corpus folder.</param>
/// <param name="Reason">Where, what was found, what was expected, and what to do.</param>
public sealed record Rejected(string Id, string File, string Reason)
{
    /// <summary>Who left it out and why, where a person did (corrections.yaml); null where it could not be used.</summary>
    public CorrectionMark? Dropped { get; init; }
}
