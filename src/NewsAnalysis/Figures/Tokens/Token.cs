namespace NewsAnalysis.Figures.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes and the dots of abbreviations in them.</summary>
    Word,

    /// <summary>Digits, with the separators between them, or a fraction sign.</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Symbol,
}

/// <summary>A word, number or sign and where it stands in the article's text.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position after its last character.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind);
