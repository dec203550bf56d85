namespace NewsAnalysis.Actors.Matching;

/// <summary>A stretch of text decided to mention an actor.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last.</param>
/// <param name="Actor">Index of the actor.</param>
/// <param name="Kind">How it matched.</param>
/// <param name="Ambiguous">Whether somebody else fits as well.</param>
internal readonly record struct Hit(int Start, int End, int Actor, MentionKind Kind, bool Ambiguous)
{
    /// <summary>What a surname rests on.</summary>
    public SurnameBasis By { get; init; }

    /// <summary>Who can be meant where the article does not tell and the story may; null where it is decided.</summary>
    public IReadOnlyList<int>? Candidates { get; init; }

    /// <summary>The titles of office before it, folded.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether it counts only if the story tells who is meant.</summary>
    public bool IsOpen => Candidates is not null && !Ambiguous;
}
