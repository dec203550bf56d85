using NewsAnalysis.Actors;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Measures;

/// <summary>An attribution with the words of its article.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Content">What is said, its stretches joined by "…".</param>
/// <param name="Words">Number of words of what is said.</param>
/// <param name="Quoted">Number of these words that stand between quotation marks, as the kind tells: all of a direct one,
/// none of an indirect one.</param>
/// <param name="Sentence">The sentence of the cue.</param>
public sealed record QuoteRow(Attribution Attribution, string Content, int Words, int Quoted, string Sentence)
{
    /// <summary>The attributions of one article as rows, each source with the actor whom it names; not those that say a pronoun alone ("Lee
    /// denied it", "who was called by Lee").</summary>
    /// <param name="said">Who says what in the article.</param>
    /// <param name="mentions">The mentions in it.</param>
    internal static IEnumerable<QuoteRow> Of(IReadOnlyList<SaidWords> said, IReadOnlyList<Mention> mentions) =>
        said.Zip(said.Select(one => one.Attribution).ToArray().WithActors(mentions), (one, attribution) =>
            new QuoteRow(attribution, string.Join(" … ", one.Parts), one.Parts.Sum(part => Text.Words.Count(part)),
                one.Parts.Sum(InMarks), one.Sentence)).Where(row => !SpeakerNames.IsPronoun(row.Content));

    private static int InMarks(string part)
    {
        var quotes = NewsAnalysis.Attributions.QuotedWords.Of(part);
        return quotes.Sum(Text.Words.Count);
    }
}
