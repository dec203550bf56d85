namespace NewsAnalysis.Topics;

/// <summary>How claims are joined into topics.</summary>
public sealed record TopicOptions
{
    /// <summary>How many earlier claims about the same kind of thing a claim is compared with, in date order. Bounds the work in a story
    /// with very many claims; in one with more than some 8,000 it is fewer, so that the pairs in memory stay bounded.</summary>
    public int LookBack { get; init; } = 120;

    /// <summary>Pairs of statements listed for one topic at most, those in conflict first; pairs of one article that differ are listed all.
    /// The verdict considers all.</summary>
    public int MostPairs { get; init; } = 200;
}
