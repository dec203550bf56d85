using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>
/// Names the source of a sentence, with a look at its neighbours: a quotation without a speaker belongs to the speaker
/// named in the sentence after it or before it, and "he said" to the one named before.
/// </summary>
internal sealed class SpeakerFinder(Article article)
{
    private readonly List<Token> _tokens = [];

    /// <summary>The source; null where none is named.</summary>
    public string? Find(TokenLine line, Sentence sentence)
    {
        if (SourceFinder.Find(line) is { } source)
            return source;
        if (SourceFinder.SpeaksByPronoun(line))
            return Of(sentence.Index - 1) ?? Of(sentence.Index - 2);
        return IsQuoted(line) ? Of(sentence.Index + 1) ?? Of(sentence.Index - 1) : null;
    }

    private string? Of(int index)
    {
        if (index < 0 || index >= article.Sentences.Count)
            return null;
        var span = article.Sentences[index].Span;
        Tokenizer.Cut(article.Text, span, _tokens);
        return SourceFinder.Find(new TokenLine(article.Text, span, _tokens));
    }

    // Quotation marks at the sentence's start or end: it is, or goes on with, what someone said.
    private static bool IsQuoted(TokenLine line) => line.IsQuote(0) || line.IsQuote(line.Count - 1);
}
