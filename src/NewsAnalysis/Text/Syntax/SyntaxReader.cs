namespace NewsAnalysis.Text.Syntax;

/// <summary>Reads sentences: tokens, tags, lemmas and the tree. Safe on several threads; the model is loaded once, when first
/// needed.</summary>
internal static class SyntaxReader
{
    [ThreadStatic]
    private static SentenceParser? Parser;

    /// <summary>The reading of a sentence of a text. Any text is read; one without a word gives a tree without tokens.</summary>
    /// <param name="text">The whole text, so that positions are the article's.</param>
    /// <param name="sentence">The sentence's span.</param>
    public static SentenceTree Read(string text, TextSpan sentence)
    {
        Parser ??= new SentenceParser(Model.SyntaxModel.English);
        return Parser.Read(text, sentence);
    }
}
