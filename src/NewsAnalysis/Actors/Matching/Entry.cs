namespace NewsAnalysis.Actors.Matching;

/// <summary>What a phrase of the dictionary is; the first wins where one stretch of text fits several.</summary>
internal enum EntryKind
{
    /// <summary>A phrase that is something else.</summary>
    Not,

    /// <summary>A name or alias.</summary>
    Name,

    /// <summary>An acronym.</summary>
    Acronym,

    /// <summary>A word for the people.</summary>
    Demonym,

    /// <summary>A place that stands for a government.</summary>
    Metonym,

    /// <summary>A surname; the context decides.</summary>
    Surname,
}

/// <summary>A phrase of the dictionary and what it says.</summary>
/// <param name="Actor">Index of the actor in the compiled dictionary.</param>
/// <param name="Kind">What the phrase is.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record Entry(int Actor, EntryKind Kind, Phrase Phrase);

/// <summary>A stretch of text that fits phrases of the dictionary.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last.</param>
/// <param name="Fixed">What it is by itself, or null where it is at most a surname.</param>
/// <param name="Surnames">The surnames it can be, by actor.</param>
internal readonly record struct FoundName(int Start, int End, Entry? Fixed, Entry[] Surnames);
