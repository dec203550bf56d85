using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Numbers;
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

    /// <summary>
    /// The sources of a sentence's numbers: the agent of the passive that carries the number, else the one named in its clause
    /// (up to a semicolon or a comma with "while" or "but"), else the one named for the sentence.
    /// </summary>
    /// <param name="line">The sentence's tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="readings">Its numbers.</param>
    /// <returns>A source, or null where none is named, for each number.</returns>
    public IReadOnlyList<string?> Find(TokenLine line, Sentence sentence, IReadOnlyList<Reading> readings)
    {
        var whole = Find(line, sentence);
        var sources = new string?[readings.Count];
        var (from, to, part) = (0, -1, (string?)null);
        for (var i = 0; i < readings.Count; i++)
        {
            while (to < readings[i].From)
            {
                from = to + 1;
                to = End(line, from);
                part = to < line.Count || from > 0 ? SourceFinder.Find(line, from, to) : null;
            }

            sources[i] = SourceFinder.Agent(line, readings[i].Next) ?? part ?? whole;
        }

        return sources;
    }

    private static int End(TokenLine line, int from)
    {
        while (from < line.Count && !line.Is(from, ";") && !(line.Is(from, ",")
            && line.Lower(from + 1) is "while" or "whereas" or "but" or "although"))
            from++;
        return from;
    }

    private string? Find(TokenLine line, Sentence sentence)
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
