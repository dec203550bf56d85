using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Quoting;

/// <summary>The quoted stretches of an article, to be asked by place.</summary>
internal sealed class Quotes(string text)
{
    private readonly IReadOnlyList<QuotedSpan> _spans = QuoteScanner.Scan(text);
    private HashSet<string>? _names;

    /// <summary>The stretches, in text order.</summary>
    public IReadOnlyList<QuotedSpan> All => _spans;

    /// <summary>The place of the stretch that holds a position, or of the first one behind it.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The stretch before one; itself of the first.</summary>
    public QuotedSpan Before(QuotedSpan quote) => _spans[Math.Max(0, IndexAt(quote.Span.Start) - 1)];

    /// <summary>Whether the position stands inside a quotation.</summary>
    public bool IsInside(int position) => Holding(position) is not null;

    /// <summary>The stretch that holds a position; null where it stands outside quotations.</summary>
    public TextSpan? Holding(int position) =>
        IndexAt(position) is var at && at < _spans.Count && _spans[at].Span.Contains(position) ? _spans[at].Span : null;

    /// <summary>The stretches that share a position with a span.</summary>
    public IEnumerable<QuotedSpan> Within(TextSpan span)
    {
        for (var at = IndexAt(span.Start); at < _spans.Count && _spans[at].Span.Start < span.End; at++)
            yield return _spans[at];
    }

    /// <summary>Whether a word stands with a capital outside quotations, but right before a colon, in whatever letters besides.</summary>
    public bool HasNameOutside(string word) => (_names ??= Names()).Contains(word);

    /// <summary>How many characters of a span are quoted.</summary>
    public int Quoted(TextSpan span) =>
        Within(span).Sum(quote => Math.Min(quote.Span.End, span.End) - Math.Max(quote.Span.Start, span.Start));

    private HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] == '-')))
                at++;
            if (at > start && char.IsUpper(text[start]) && !(at < text.Length && text[at] == ':') && !IsInside(start))
                names.Add(text[start..at]);
        }

        return names;
    }
}
