using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The attributions around single sentences of an article, without reading it whole: of a paragraph without quotation marks and
/// colons only the sentence itself, else the paragraph with those that it goes on from.</summary>
internal sealed class NearbyAttributions
{
    private readonly Article _article;
    private readonly Quotes _quotes;
    private readonly SpeakerResolver _speakers;
    private readonly Dictionary<(int First, int Last), ILookup<int, Attribution>> _read = [];

    private (int First, int Last)[]? _blocks;

    /// <summary>The attributions of an article, read where they are asked for.</summary>
    public NearbyAttributions(Article article)
    {
        (_article, _quotes) = (article, new Quotes(article.Text));
        _speakers = new SpeakerResolver(article, _quotes, tellsGender: false);
    }

    /// <summary>The attributions whose content may hold a place in the sentence.</summary>
    public IEnumerable<Attribution> Around(int sentence)
    {
        _blocks ??= Blocks();
        var range = _blocks[sentence];
        if (!_read.TryGetValue(range, out var found))
            _read[range] = found = AttributionReader.Read(_article, _quotes,
                [.. Enumerable.Range(range.First, range.Last - range.First + 1).Select(index => _article.Sentences[index])], _speakers)
                .SelectMany(attribution => attribution.Content.SelectMany(Sentences).Distinct().Select(index => (index, attribution)))
                .ToLookup(pair => pair.index, pair => pair.attribution);
        return found[sentence];
    }

    private IEnumerable<int> Sentences(TextSpan span)
    {
        var (first, last) = (_article.SentenceAt(span.Start)?.Index ?? 0, _article.SentenceAt(span.End - 1)?.Index ?? 0);
        return Enumerable.Range(first, last - first + 1);
    }

    // What is read for each sentence: it alone, or all that its speech may stand in.
    private (int First, int Last)[] Blocks()
    {
        var blocks = new (int First, int Last)[_article.Sentences.Count];
        for (var first = 0; first < blocks.Length;)
        {
            var last = first;
            while (last + 1 < blocks.Length && IsJoined(last + 1))
                last++;
            var isSpoken = IsSpoken(first, last);
            for (var at = first; at <= last; at++)
                blocks[at] = isSpoken ? (first, last) : (at, at);
            first = last + 1;
        }

        return blocks;
    }

    // Whether a sentence stands in the paragraph of the one before it, or goes on with what that one says.
    private bool IsJoined(int index)
    {
        var (before, start) = (_article.Sentences[index - 1].Span, _article.Sentences[index].Span.Start);
        return !_article.Text.AsSpan(before.End, start - before.End).Contains('\n') || before.Of(_article.Text).EndsWith(':')
            || (_quotes.Holding(start)?.Start == start && _quotes.Within(before).Any()) || _article.Text[start] is '—' or '–' or '-' or '―'
            || _quotes.Within(new TextSpan(start, start + 1)).Any(quote => quote.Continues || quote.Span.Start < start);
    }

    private bool IsSpoken(int first, int last)
    {
        var span = new TextSpan(_article.Sentences[first].Span.Start, _article.Sentences[last].Span.End);
        return _quotes.Within(span).Any() || HasColon(_article.Text.AsSpan(span.Start, span.Length));
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
