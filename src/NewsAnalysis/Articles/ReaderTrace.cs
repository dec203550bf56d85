namespace NewsAnalysis.Articles;

/// <summary>How sure it is that an input was read as what it is.</summary>
public enum Certainty
{
    /// <summary>By the look of its lines.</summary>
    Guess,

    /// <summary>By its markup or layout.</summary>
    Likely,

    /// <summary>By fields that say what they hold.</summary>
    Sure,
}

/// <summary>What an input was read as.</summary>
/// <param name="Name">The format or layout in words: "web page", "Nexis export".</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record ReaderTrace(string Name, Certainty Certainty);
