namespace NewsAnalysis.Actors.Matching;

/// <summary>What the word before a surname tells of several people who have it.</summary>
internal enum Which
{
    /// <summary>Nothing.</summary>
    Unsaid,

    /// <summary>The father or mother, the older sibling ("the elder Stark").</summary>
    Elder,

    /// <summary>The son or daughter, the younger sibling.</summary>
    Younger,

    /// <summary>Not the one named last.</summary>
    Other,
}
