using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>In whose words something is reported.</summary>
public enum AttributionKind
{
    /// <summary>In the source's own words, between quotation marks.</summary>
    Direct,

    /// <summary>In the article's words.</summary>
    Indirect,

    /// <summary>In both.</summary>
    Mixed,

    /// <summary>What a report, a survey or another document says.</summary>
    Document,
}

/// <summary>One statement of an article that somebody else is made answerable for.</summary>
public sealed record Attribution
{
    /// <summary>The article.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Who says it; null where nobody is named.</summary>
    public Speaker? Source { get; init; }

    /// <summary>The words that say that it is said ("has told", "according to").</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is said, in text order; quotation marks belong to it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>In whose words it is reported.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>Whether it is said or written; else it is thought, wanted or done ("believes", "plans to").</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Whether the source denies what stands there or does not say it ("denied that he had met them", "never wrote
    /// that …").</summary>
    public bool IsDenied { get; init; }

    /// <summary>0 for an outermost attribution, 1 for one inside another's content, and so on.</summary>
    public int Level { get; init; }

    /// <summary>Index of the sentence of its cue in the article.</summary>
    public int Sentence { get; init; }

    /// <summary>How sure the model is that the cue is one, from 0 to 1.</summary>
    public double Probability { get; init; }

    /// <summary>The rule that found the cue (<c>cue-rules.tsv</c>); null where the model did.</summary>
    public string? Rule { get; init; }
}

/// <summary>Who says something.</summary>
/// <param name="Span">Where the source stands in the article's text.</param>
/// <param name="Text">The words as they stand there.</param>
public sealed record Speaker(TextSpan Span, string Text)
{
    /// <summary>The actor of the dictionary whom the words or <see cref="Resolved"/> name; null where they name none.</summary>
    public string? Actor { get; init; }

    /// <summary>Of several who speak together, the others whom the dictionary knows, in text order.</summary>
    public IReadOnlyList<string> OtherActors { get; init; } = [];

    /// <summary>The name in the article for which a pronoun, a role, a surname or a name with its office stands; null where the words are
    /// the name alone or nothing decides.</summary>
    public string? Resolved { get; init; }

    /// <summary>Whether several speak together ("Ann Lee and Paul Berg"): <see cref="Resolved"/> has them all, <see cref="Actor"/> the
    /// first whom the dictionary knows.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whether the words are "who", "which" or "that".</summary>
    public bool IsRelative { get; init; }

    /// <summary>Where the article has the name: of <see cref="Resolved"/>, else the head of the source's own words.</summary>
    public TextSpan NameSpan { get; init; } = Span;

    /// <summary>What the text's own titles, nouns and pronouns tell of the speaker.</summary>
    public Speakers.Gender Gender { get; init; }

    /// <summary>Whether the words hide who it is ("officials", "a person familiar with the talks").</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether the words are a pronoun for which nothing stands: they name nobody outside their sentence.</summary>
    public bool IsOpen => Actor is null && Resolved is null && SpeakerNames.IsOpen(Text);

    /// <summary>The name for which the words stand, else the words.</summary>
    public string Name => IsJoint ? Resolved ?? Text : Actor ?? Resolved ?? Text;
}
