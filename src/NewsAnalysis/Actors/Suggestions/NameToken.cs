using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>A word of a text as names are made of it; a hyphenated compound is one.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last.</param>
/// <param name="Text">The word.</param>
/// <param name="Before">What stands between the word before and this one.</param>
internal sealed record NameToken(int Start, int End, string Text, Gap Before)
{
    /// <summary>The folded word.</summary>
    public string Key { get; } = Text == "&" ? "and" : Folding.Key(Text);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital { get; } = char.IsUpper(Text[0]) || (Text.Length > 3 && Text[2] == '-' && char.IsUpper(Text[3]));

    /// <summary>Whether all its letters are capitals, two at least.</summary>
    public bool IsAcronym { get; } = Matching.MatchWords.IsAllCapitals(Text) && Text.Length <= 8;
}
