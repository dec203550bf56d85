using NewsAnalysis.Text;

namespace NewsAnalysis.Actors;

/// <summary>How a mention matched.</summary>
public enum MentionKind
{
    /// <summary>The name or an alias.</summary>
    Name,

    /// <summary>A surname or a first name alone; <see cref="Mention.By"/> says on what it rests.</summary>
    Surname,

    /// <summary>An acronym.</summary>
    Acronym,

    /// <summary>A word for its people or an adjective (Turkish).</summary>
    Demonym,

    /// <summary>A place that stands for a government ("Ankara said"). Decided by the words around it.</summary>
    Metonym,

    /// <summary>The same place as a place ("in Tehran"). Decided by the words around it.</summary>
    Place,
}

/// <summary>What a surname rests on.</summary>
public enum SurnameBasis
{
    /// <summary>Nothing: the mention is no surname, or the dictionary lets the surname stand alone.</summary>
    None,

    /// <summary>The full name stands in the article.</summary>
    Name,

    /// <summary>A title or office stands before the surname, here or further up, and one actor of the dictionary bears it.</summary>
    Title,

    /// <summary>Other articles of the story give the full name, and nobody else of that surname is in the story.</summary>
    Story,
}

/// <summary>One mention of an actor in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">The words as they stand there.</param>
/// <param name="Actor">The actor's name in the dictionary.</param>
/// <param name="Kind">How it matched.</param>
/// <param name="Part">The part of the article it stands in.</param>
/// <param name="Sentence">Index of its sentence in the article.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Ambiguous">Whether more than one actor fits and the context did not decide.</param>
public sealed record Mention(
    ArticleInfo Article,
    TextSpan Span,
    string Text,
    string Actor,
    MentionKind Kind,
    PartKind Part,
    int Sentence,
    string Quote,
    bool Ambiguous)
{
    /// <summary>What a surname rests on.</summary>
    public SurnameBasis By { get; init; }

    /// <summary>Where <see cref="Quote"/> begins in the article's text.</summary>
    public int QuoteStart { get; init; }

    /// <summary>What a person said of it (corrections.yaml), or null.</summary>
    public CorrectionMark? Correction { get; init; }
}
