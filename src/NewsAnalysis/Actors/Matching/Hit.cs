namespace NewsAnalysis.Actors.Matching;

/// <summary>A stretch of text decided to mention an actor.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last.</param>
/// <param name="Actor">Index of the actor.</param>
/// <param name="Kind">How it matched.</param>
/// <param name="Ambiguous">Whether somebody else fits as well.</param>
internal readonly record struct Hit(int Start, int End, int Actor, MentionKind Kind, bool Ambiguous);
