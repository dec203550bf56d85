namespace NewsAnalysis.Attributions.Cues;

/// <summary>The form of the words that say that somebody says something.</summary>
internal enum CueForm
{
    /// <summary>A verb: "X said that …".</summary>
    Verb,

    /// <summary>An adjective with a copula: "X is certain that …".</summary>
    Adjective,

    /// <summary>A noun with what it is about: "X's claim that …".</summary>
    Noun,

    /// <summary>A phrase before the source: "according to X".</summary>
    Lead,

    /// <summary>A colon between the source and what it says: "X: …", "…: X".</summary>
    Colon,
}
