using NewsAnalysis.Attributions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The places of an article's page that links can lead to.</summary>
internal sealed class PageAnchors
{
    private readonly Dictionary<string, string> _quotes = new(StringComparer.Ordinal);
    private readonly Lazy<Article?> _text;
    private readonly CitationMode _mode;
    private readonly IReadOnlyList<Attribution> _said;

    public PageAnchors(Workbook book, string article, CitationMode mode, IEnumerable<QuoteRow> quotes)
    {
        (Article, _mode, _said) = (article, mode, [.. quotes.Select(row => row.Attribution)]);
        _text = new(() => book.Corpus.Article(article));
        foreach (var mention in book.MentionsOf(article))
            Add('m', mention.Span, mention.Sentence, mention.Quote);
        foreach (var claim in book.ClaimsOf(article))
            Add('f', claim.Span, claim.Sentence, claim.Quote);
    }

    /// <summary>The article's id.</summary>
    public string Article { get; }

    /// <summary>The anchor on the page and the sentence there, for an anchor as in <see cref="Measures.Citation"/>. An empty anchor is the
    /// page itself: the sentence is one that it leaves out. Null where the article has no such place.</summary>
    public (string Anchor, string Quote)? Find(string anchor)
    {
        if (_quotes.TryGetValue(anchor, out var quote))
            return (anchor, quote);
        if (anchor is not ['s' or 'p', ..]
            || !int.TryParse(anchor.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return anchor[0] == 's' ? Sentence(_text.Value?.Sentences.ElementAtOrDefault(number))
            : Marked(number) is { } mark ? (mark, _quotes[mark])
            : Sentence(_text.Value?.SentenceAt(number));
    }

    private void Add(char kind, TextSpan span, int sentence, string quote)
    {
        _quotes.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{kind}{span.Start}"), quote);
        _quotes.TryAdd(string.Create(CultureInfo.InvariantCulture, $"s{sentence}"), quote);
    }

    private string? Marked(int position) => new[] { $"m{position}", $"f{position}" }.FirstOrDefault(_quotes.ContainsKey);

    private (string Anchor, string Quote)? Sentence(Sentence? sentence)
    {
        if (sentence is null)
            return null;
        var anchor = string.Create(CultureInfo.InvariantCulture, $"s{sentence.Index}");
        return _quotes.TryGetValue(anchor, out var quote) ? (anchor, quote)
            : _mode == CitationMode.Full || CitedArticle.Quotes(_said, sentence.Span) ? (anchor, sentence.Span.Of(_text.Value!.Text))
            : ("", "");
    }
}
