namespace NewsAnalysis.Attributions.Speakers;

/// <summary>What the text's own titles and pronouns tell of a person; nothing is guessed from names.</summary>
public enum Gender
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>A woman: Mrs, spokeswoman, she.</summary>
    Woman,

    /// <summary>A man: Mr, spokesman, he.</summary>
    Man,
}
