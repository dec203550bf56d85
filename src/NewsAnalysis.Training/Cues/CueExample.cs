namespace NewsAnalysis.Training.Cues;

/// <summary>A possible cue of a marked article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Features">What it looks like.</param>
/// <param name="IsCue">Whether it is marked as one.</param>
internal sealed record CueExample(string Article, IReadOnlyList<string> Features, bool IsCue);
