using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>
/// The attributions around single sentences of an article, without reading it whole: of a paragraph without quotation marks and colons only the
/// sentence itself, else the paragraph with those that it goes on from.
/// </summary>
/// <param name="article">The article.</param>
internal sealed class NearbyAttributions(Article article)
{
    private readonly Quotes _quotes = new(article.Text);
    private readonly SpeakerResolver _speakers = new(article, tellsGender: false);
    private readonly Dictionary<(int First, int Last), IReadOnlyList<Attribution>> _read = [];

    /// <summary>The attributions whose content may hold a place in the sentence.</summary>
    public IReadOnlyList<Attribution> Around(int sentence)
    {
        var range = (First: sentence, Last: sentence);
        while (range.First > 0 && IsJoined(range.First))
            range.First--;
        while (range.Last + 1 < article.Sentences.Count && IsJoined(range.Last + 1))
            range.Last++;
        if (!IsSpoken(range.First, range.Last))
            range = (sentence, sentence);
        if (!_read.TryGetValue(range, out var found))
            _read[range] = found = AttributionReader.Read(article, _quotes, [.. Enumerable.Range(range.First, range.Last - range.First + 1).Select(index => article.Sentences[index])], _speakers);
        return found;
    }

    // Whether a sentence stands in the paragraph of the one before it, or goes on with what that one says.
    private bool IsJoined(int index)
    {
        var (before, start) = (article.Sentences[index - 1].Span, article.Sentences[index].Span.Start);
        return !article.Text.AsSpan(before.End, start - before.End).Contains('\n') || before.Of(article.Text).EndsWith(':')
            || article.Text[start] is '—' or '–' or '-' or '―' || _quotes.Within(new TextSpan(start, start + 1)).Any(quote => quote.Continues || quote.Span.Start < start);
    }

    private bool IsSpoken(int first, int last)
    {
        var span = new TextSpan(article.Sentences[first].Span.Start, article.Sentences[last].Span.End);
        return _quotes.Within(span).Any() || HasColon(article.Text.AsSpan(span.Start, span.Length));
    }

    // A colon behind a word; that of "10:30" is none.
    private static bool HasColon(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; at = text[(at + 1)..].IndexOf(':') is >= 0 and var next ? at + 1 + next : -1)
        {
            if (at > 0 && !char.IsDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
