using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures;

/// <summary>
/// Finds every number in an article and what it says. Pure and safe to use from many threads; the time is linear in the
/// article's length as long as its sentences have an end.
/// </summary>
/// <param name="options">How vague words are read.</param>
public sealed class FigureExtractor(FigureOptions options)
{
    /// <summary>
    /// All numbers of an article in text order: claims, whose <see cref="FigureClaim.Reason"/> is null, and numbers that
    /// were read as no claim, with their reason. Never throws, whatever the text.
    /// </summary>
    /// <param name="article">The article; relative dates are counted from its date of publication.</param>
    public IReadOnlyList<FigureClaim> Extract(Article article)
    {
        var claims = new List<FigureClaim>();
        var tokens = new List<Token>();
        var speakers = new SpeakerFinder(article);
        foreach (var sentence in article.Sentences)
        {
            Tokenizer.Cut(article.Text, sentence.Span, tokens);
            if (!HasNumber(article.Text, tokens))
                continue;
            var line = new TokenLine(article.Text, sentence.Span, tokens);
            var readings = SentenceFigures.Read(line, options.Vague);
            var source = readings.Any(reading => reading.Reason is null) ? speakers.Find(line, sentence) : null;
            foreach (var reading in readings)
                claims.Add(ClaimMaker.Make(article, sentence, line, reading, source, options.Vague));
        }

        return claims;
    }

    // Most sentences hold no number; they are left at once.
    private static bool HasNumber(string text, List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Number
                || (token.Kind == TokenKind.Word && NumberWords.Find(text.AsSpan(token.Start, token.End - token.Start)) is { Kind: not NumberWordKind.Glued and not NumberWordKind.Suffix and not NumberWordKind.Money })
                || (token.Kind == TokenKind.Word && VagueWords.IsVague(text.AsSpan(token.Start, token.End - token.Start))))
                return true;
        }

        return false;
    }
}
