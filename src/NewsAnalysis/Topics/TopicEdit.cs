using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What a person says of topics.</summary>
public enum TopicEditKind
{
    /// <summary>The topics that hold the claims are one.</summary>
    Merge,

    /// <summary>The claim stands alone.</summary>
    Split,

    /// <summary>The cause of the verdict of the claim's topic.</summary>
    Cause,

    /// <summary>The name of the claim's topic.</summary>
    Rename,
}

/// <summary>What became of an edit.</summary>
public enum TopicEditState
{
    /// <summary>The topics are as it says because of it.</summary>
    Applied,

    /// <summary>They would be so without it.</summary>
    AlreadySo,

    /// <summary>The claims are of several stories, and topics do not cross stories.</summary>
    SeveralStories,

    /// <summary>A claim is not there.</summary>
    NoClaim,

    /// <summary>The claims of the topic do not differ, so there is no cause to set.</summary>
    NoConflict,
}

/// <summary>A person's word on topics, by the places of claims.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Claims">The claims: article id and place of the number.</param>
/// <param name="Mark">Who, when and why.</param>
/// <param name="Cause">The cause, for <see cref="TopicEditKind.Cause"/>.</param>
/// <param name="Name">The name, for <see cref="TopicEditKind.Rename"/>.</param>
public sealed record TopicEdit(TopicEditKind Kind, IReadOnlyList<(string Article, TextSpan Span)> Claims, CorrectionMark Mark,
    Cause Cause = Cause.None, string? Name = null);
