namespace NewsAnalysis.Actors.Suggestions;

/// <summary>One place of a text where a name stands.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="HasTitle">Whether a title stands before it.</param>
/// <param name="Title">The title as written, or null.</param>
/// <param name="IsWeak">Whether its capital may be the sentence's: one word where a sentence begins.</param>
/// <param name="Before">The folded word before it, or empty.</param>
/// <param name="After">The folded word after it, or empty.</param>
/// <param name="InHeading">Whether it stands in the headline.</param>
internal sealed record NameRun(
    IReadOnlyList<NameToken> Tokens, bool HasTitle, string? Title, bool IsWeak, string Before, string After, bool InHeading)
{
    /// <summary>The name as written, single spaces.</summary>
    public string Text { get; } = Join(Tokens);

    /// <summary>The folded words.</summary>
    public string Key { get; } = string.Join(' ', Tokens.Select(token => token.Key));

    /// <summary>Position of its first character.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Position just after its last.</summary>
    public int End => Tokens[^1].End;

    /// <summary>An acronym in brackets right after it ("National Rifle Association (NRA)"), or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Whether it is the place of a dateline ("OSLO —") or stands after a word for one ("the village of Velm").</summary>
    public bool IsPlace { get; init; }

    private static string Join(IReadOnlyList<NameToken> tokens) =>
        string.Concat(tokens.Select((token, i) =>
            (i == 0 ? "" : token.Before is Matching.Gap.DotSpace or Matching.Gap.Dot ? ". " : token.Before == Matching.Gap.Comma ? ", "
                : " ") + token.Text))
        + (tokens.Count > 1 && tokens[^1].Key is "jr" or "sr" && tokens[^1].Text.Length == 2 ? "." : "");
}
