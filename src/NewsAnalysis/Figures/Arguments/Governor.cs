namespace NewsAnalysis.Figures.Arguments;

/// <summary>Where the counted stand beside the word that governs them.</summary>
internal enum Slot
{
    /// <summary>Nowhere: no word governs them.</summary>
    None,

    /// <summary>Object, or subject of a passive: it happens to them.</summary>
    Patient,

    /// <summary>Subject of an active verb: they do it.</summary>
    Actor,

    /// <summary>Named with "by" as those who do it.</summary>
    Agent,

    /// <summary>Behind a preposition of the verb ("in two countries", "to 22").</summary>
    Oblique,

    /// <summary>Said to be, or subject of what is said to be ("the toll was 12", "12 are missing").</summary>
    Copular,

    /// <summary>Behind "of" or another preposition of a noun ("the killing of 12", "a fine of $200").</summary>
    OfNoun,

    /// <summary>Part of a noun ("a 12-man crew").</summary>
    InNoun,
}

/// <summary>A word that governs the counted.</summary>
/// <param name="Node">The verb, noun or adjective.</param>
/// <param name="Slot">Where the counted stand beside it.</param>
/// <param name="Preposition">The preposition before the counted, or empty.</param>
internal readonly record struct Governor(int Node, Slot Slot, string Preposition)
{
    /// <summary>No word.</summary>
    public static Governor None { get; } = new(-1, Slot.None, "");
}
