using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.NonClaims;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>Finds every number in an article and what it says: bounding words and interval, unit, what is counted and what happened to it,
/// the named source, the date it holds for. Pure and safe to use from many threads; the time is linear in the length of the
/// article.</summary>
/// <param name="options">How vague words are read.</param>
public sealed class FigureExtractor(FigureOptions options)
{
    /// <summary>All numbers of an article in text order: claims, whose <see cref="FigureClaim.Reason"/> is null, and numbers that were read
    /// as no claim, with their reason. None of an article in a language that is not read. Never throws, whatever the text.</summary>
    /// <param name="article">The article; relative dates are counted from its date of publication.</param>
    public IReadOnlyList<FigureClaim> Extract(Article article)
    {
        if (!article.IsReadable)
            return [];
        var claims = new List<FigureClaim>();
        var tokens = new List<Token>();
        var sources = new ClaimSources(article);
        var people = new PersonFinder(article);
        var (before, ages, personal) = (new Antecedents(), new AgeBearers(article, people), new PersonalNumbers(article, people));
        foreach (var sentence in article.Sentences)
        {
            Tokenizer.Cut(article.Text, sentence.Span, tokens);
            if (HasNumber(article.Text, tokens) || ListedPersons.May(article.Text, tokens))
                Add(claims, article, sentence, new TokenLine(article.Text, sentence.Span, tokens), sources, before, ages, personal);
        }

        HeadlineSources.Give(claims);
        OtherHarms.Mark(claims, article);
        WhatFollows.Mark(claims, article);
        ages.Give(claims);
        return claims;
    }

    private void Add(List<FigureClaim> claims, Article article, Sentence sentence, TokenLine line, ClaimSources sources,
        Antecedents before, AgeBearers ages, PersonalNumbers personal)
    {
        var readings = SentenceFigures.Read(line, () => article.TreeOf(sentence), options.Vague);
        if (readings.Count == 0)
            return;
        before.Apply(article, sentence, readings);
        ages.Read(sentence, line, readings);
        personal.Tell(sentence, line, readings);
        var part = article.PartAt(sentence.Span.Start);
        var quote = sentence.Span.Of(article.Text);
        for (var i = 0; i < readings.Count; i++)
            claims.Add(ClaimMaker.Make(article, sentence, line, readings[i], part, quote, sources, options.Vague));
    }

    // Most sentences hold no number; they are left at once.
    private static bool HasNumber(string text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return true;
            var word = Word(text, tokens[i]);
            if (tokens[i].Kind == TokenKind.Word && (NumberWords.Begins(word) || VagueWords.IsVague(word) || Multiples.Begins(word)))
                return true;
            if (word is "a" or "an" && i > 0 && i + 1 < tokens.Count && ArticleReader.MayCount(Word(text, tokens[i + 1])))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Word(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
