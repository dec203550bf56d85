using System.Globalization;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Benchmarks.Figures;

/// <summary>Articles made by varying those of a folder: other digits in the same words, and an event of their own for each variation.</summary>
internal sealed class VariedCorpus(IReadOnlyList<Article> originals)
{
    /// <summary>That many articles.</summary>
    /// <param name="count">How many.</param>
    /// <param name="oneStory">Whether all are of one event, the hardest case; else each variation tells the folder's events anew.</param>
    public IEnumerable<Article> Take(int count, bool oneStory) => Enumerable.Range(0, count).Select(index =>
    {
        var (original, variation) = (originals[index % originals.Count], index / originals.Count);
        var name = oneStory ? "one story" : string.Create(CultureInfo.InvariantCulture, $"{original.Info.Event.Value ?? original.Info.Id} {variation}");
        var info = original.Info with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{original.Info.Id}-{variation:00000}"),
            Event = new(name, Origin.Curator),
        };
        return new Article(info, Vary(original.Text, variation), original.Parts);
    });

    /// <summary>Shifts every digit but a number's first, so that lengths, parts and years' shapes stay.</summary>
    private static string Vary(string text, int variation) => string.Create(text.Length, (text, variation), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var letter = state.text[i];
            span[i] = i > 0 && char.IsAsciiDigit(letter) && char.IsAsciiDigit(state.text[i - 1])
                ? (char)('0' + ((letter - '0' + state.variation) % 10)) : letter;
        }
    });
}
