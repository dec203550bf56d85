namespace NewsAnalysis.Attributions.Speakers;

/// <summary>How high somebody stands in a sentence: the higher, the likelier a pronoun behind it means that person.</summary>
internal enum Place
{
    /// <summary>An object, an owner or any other.</summary>
    Other,

    /// <summary>The subject of a clause below another.</summary>
    Below,

    /// <summary>The subject of the sentence.</summary>
    Subject,

    /// <summary>Who says it.</summary>
    Speaker,
}
