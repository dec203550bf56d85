using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The pages of the articles, and the links that lead to them.</summary>
internal sealed class ArticlePages
{
    /// <summary>Their folder below the site's.</summary>
    public const string Folder = "articles";

    // A page for each of a hundred thousand articles would be gigabytes that nobody opens, and an index of them no browser shows.
    internal const int MostPages = 2000;

    private const int LinkLength = 80;

    private readonly Workbook _book;
    private readonly CitationMode _mode;
    private readonly Dictionary<string, ArticleInfo> _articles;
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firstWords = new(StringComparer.Ordinal);
    private PageAnchors? _last;

    public ArticlePages(Workbook book, CitationMode mode)
    {
        (_book, _mode) = (book, mode);
        _articles = book.Words.ToDictionary(row => row.Article.Id, row => row.Article, StringComparer.Ordinal);
    }

    /// <summary>Whether only articles that the results cite have a page, since there are very many; those pages are written after the
    /// results.</summary>
    public bool OnlyCited => _articles.Count > MostPages;

    /// <summary>The link of a reference; null where there is no such place on a page.</summary>
    public EvidenceLink? Resolve(string reference)
    {
        if (_mode == CitationMode.None || Citation.Read(reference) is not var (article, anchor)
            || !_articles.TryGetValue(article, out var info))
            return null;
        if (OnlyCited && !_cited.Contains(article) && (_cited.Count >= MostPages || !_cited.Add(article)))
            return null;
        var page = $"{Folder}/{ArticlePageName.Of(article)}";
        var whole = new EvidenceLink(page, info.Outlet.Value is { } outlet ? $"{outlet}: {TitleOf(info)}" : TitleOf(info));
        if (anchor.Length == 0)
            return whole;
        // References come article by article more often than not.
        if (_last?.Article != article)
            _last = new PageAnchors(_book, article, _mode, QuotesOf(article));
        return _last.Find(anchor) is not var (place, quote) ? null
            : place.Length == 0 ? whole : new EvidenceLink($"{page}#{place}", $"{Who(info)}: “{Shortened(quote)}”");
    }

    /// <summary>The articles for an index: address, title, and what is known and was read.</summary>
    public IndexList Index()
    {
        var rows = _book.Words.Where(row => HasPage(row.Article.Id)).ToList();
        var title = OnlyCited ? $"The {English.Number(rows.Count)} of {English.Number(_articles.Count)} articles that the results cite"
            : "The articles";
        return new IndexList(title, _mode == CitationMode.None ? [] : [.. rows.Select(Entry)]);
    }

    private (string Href, string Text, string Fact) Entry(ArticleWords row) => (
        $"{Folder}/{ArticlePageName.Of(row.Article.Id)}",
        TitleOf(row.Article),
        $"{Who(row.Article)}; {Counted.Of(row.Words, "word")}, {Counted.Of(_book.MentionsOf(row.Article.Id).Count, "mention")}, "
            + $"{Counted.Of(_book.ClaimsOf(row.Article.Id).Count, "figure")}");

    private bool HasPage(string article) => !OnlyCited || _cited.Contains(article);

    /// <summary>Writes a page an article into the folder of the site, and takes away those of articles that are no longer there.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="cancel">Stops it between two pages.</param>
    public void Write(string site, CancellationToken cancel = default)
    {
        using var hash = new CorpusHash();
        var folder = Path.Combine(site, Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        if (_mode != CitationMode.None)
        {
            var topics = Topics(cancel);
            foreach (var article in Articles())
            {
                cancel.ThrowIfCancellationRequested();
                hash.Add(article);
                var cited = CitedArticle.Of(article, _book.MentionsOf(article.Info.Id), _book.ClaimsOf(article.Info.Id), claim =>
                    topics.GetValueOrDefault((claim.Article.Id, claim.Span)), QuotesOf(article.Info.Id).Select(row => row.Attribution));
                var name = ArticlePageName.Of(article.Info.Id);
                if (article.Info.Title.Value is null)
                    _firstWords[article.Info.Id] = FirstWords(article);
                AtomicFile.WriteAllText(Path.Combine(folder, name), ArticlePage.Of(cited, _mode, TitleOf(article.Info)).Render());
                written.Add(name);
            }
        }

        DeleteOthers(folder, written);
        Fingerprint = OnlyCited || _mode == CitationMode.None ? null : hash.End();
    }

    /// <summary>The fingerprint of the articles once their pages are written; null where not every article has one.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>Takes away the pages of a folder that an earlier run wrote and this one did not.</summary>
    public static void DeleteOthers(string folder, HashSet<string> written)
    {
        var old = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.html") : [])
            .Where(file => !written.Contains(Path.GetFileName(file)));
        foreach (var page in old.Where(IsOwn).ToList())
            File.Delete(page);
    }

    /// <summary>The headline; of an article without one its first words.</summary>
    public string TitleOf(ArticleInfo article) => article.Title.Value ?? _firstWords.GetValueOrDefault(article.Id) ?? article.Id;

    private static string FirstWords(Article article) =>
        Shortened(article.Sentences.Count == 0 ? article.Info.Id : article.Sentences[0].Span.Of(article.Text));

    /// <summary>Who says what in an article; of very many articles the pages do not tell, since each would have to be read for
    /// it.</summary>
    internal IEnumerable<QuoteRow> QuotesOf(string article) => OnlyCited ? [] : _book.QuotesOf(article);

    private IEnumerable<Article> Articles() =>
        OnlyCited ? _cited.Order(StringComparer.Ordinal).Select(_book.Corpus.Article).OfType<Article>() : _book.Corpus.Articles;

    // Of very many topics only those are held that a page names.
    private Dictionary<(string Article, TextSpan Span), Topic> Topics(CancellationToken cancel)
    {
        var topics = new Dictionary<(string Article, TextSpan Span), Topic>();
        foreach (var topic in _book.Topics)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var claim in topic.Claims.Where(claim => HasPage(claim.Article.Id)))
                topics.TryAdd((claim.Article.Id, claim.Span), topic);
        }

        return topics;
    }

    /// <summary>Checks that the pages would not come to lie among the articles themselves.</summary>
    /// <exception cref="InputException">They would.</exception>
    public static void CheckPlace(string site, string? articles)
    {
        if (articles is not null && Path.GetFullPath(articles).TrimEnd(Path.DirectorySeparatorChar) == Path.Combine(site, Folder))
            throw new InputException($"--out {site}: its folder '{Folder}' is the folder of articles itself, "
                + "and pages would be written among them; name another folder for the results.");
    }

    // Somebody may keep other pages in a folder of that name.
    private static bool IsOwn(string file)
    {
        if (!RegularFile.HasContent(file))
            return false;
        using var reader = new StreamReader(file);
        var head = new char[2000];
        return new string(head, 0, reader.ReadBlock(head)).Contains(AnnotatedPage.Generator, StringComparison.Ordinal);
    }

    internal static string Who(ArticleInfo article) =>
        (article.Outlet.Value ?? "outlet unknown") + (article.Published.Value is { } date ? $", {date}" : "");

    private static string Shortened(string quote) => Spans.Shortened(quote, LinkLength);
}
