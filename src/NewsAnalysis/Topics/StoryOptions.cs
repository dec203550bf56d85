namespace NewsAnalysis.Topics;

/// <summary>How articles are grouped into stories.</summary>
public sealed record StoryOptions
{
    /// <summary>Least average cosine similarity of the term vectors (0 to 1) at which two groups of articles of the same days become one
    /// story. Higher values make smaller stories.</summary>
    public double MinSimilarity { get; init; } = 0.18;

    /// <summary>Articles further apart than this number of days are never linked to each other directly.</summary>
    public int WindowDays { get; init; } = 150;

    /// <summary>Number of days over which the similarity that counts falls by half; undated articles lose nothing.</summary>
    public int HalfLifeDays { get; init; } = 90;

    /// <summary>Terms kept of each article, the most telling first.</summary>
    public int TermsPerArticle { get; init; } = 80;
}
