using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Treebanks;

/// <summary>A word of a treebank.</summary>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Number of its head, from 1; 0 is the root.</param>
/// <param name="Relation">How it hangs on it.</param>
internal sealed record GoldToken(TextSpan Span, string Form, string Lemma, Tag Tag, string Xpos, int Head, Relation Relation);

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">Name of its document; empty where none is given.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Tokens">Its words.</param>
internal sealed record GoldSentence(string Document, string Text, IReadOnlyList<GoldToken> Tokens)
{
    /// <summary>The words alone.</summary>
    public IReadOnlyList<string> Forms { get; } = [.. Tokens.Select(token => token.Form)];
}
