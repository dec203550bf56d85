namespace NewsAnalysis.Actors.Matching;

/// <summary>What was found in an article.</summary>
/// <param name="Hits">The mentions in text order, those that only the story can decide among them.</param>
/// <param name="Introductions">Whom the article names.</param>
internal sealed record Matched(List<Hit> Hits, Introductions Introductions)
{
    /// <summary>How far the positions are ahead of those in the article; what stands before is not in its text.</summary>
    public int Shift { get; init; }
}
