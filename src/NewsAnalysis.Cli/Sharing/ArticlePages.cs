using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Citations;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The pages of the articles, and the links that lead to them.</summary>
internal sealed class ArticlePages
{
    /// <summary>Their folder below the site's.</summary>
    public const string Folder = "articles";

    private const int LinkLength = 80;

    private readonly Workbook _book;
    private readonly CitationMode _mode;
    private readonly Dictionary<string, ArticleInfo> _articles;
    private readonly ILookup<string, Mention> _mentions;
    private readonly ILookup<string, FigureClaim> _claims;
    private readonly Dictionary<(string, string), (ArticleInfo Article, string Quote)> _quotes = [];

    public ArticlePages(Workbook book, CitationMode mode)
    {
        (_book, _mode) = (book, mode);
        _articles = book.Words.ToDictionary(row => row.Article.Id, row => row.Article, StringComparer.Ordinal);
        _mentions = book.Mentions.ToLookup(mention => mention.Article.Id, StringComparer.Ordinal);
        _claims = book.Claims.ToLookup(claim => claim.Article.Id, StringComparer.Ordinal);
        foreach (var mention in book.Mentions)
            _quotes.TryAdd((mention.Article.Id, $"m{mention.Span.Start}"), (mention.Article, mention.Quote));
        foreach (var claim in book.Claims)
            _quotes.TryAdd((claim.Article.Id, $"f{claim.Span.Start}"), (claim.Article, claim.Quote));
    }

    /// <summary>The link of a reference; null where there is no such place on a page.</summary>
    public EvidenceLink? Resolve(string reference)
    {
        if (_mode == CitationMode.None || Citation.Read(reference) is not var (article, anchor) || !_articles.TryGetValue(article, out var info))
            return null;
        var page = $"{Folder}/{ArticlePageName.Of(article)}";
        if (anchor.Length == 0)
            return new EvidenceLink(page, $"{info.OutletLabel}: {info.Title.Value ?? info.Id}");
        return _quotes.TryGetValue((article, anchor), out var place)
            ? new EvidenceLink($"{page}#{anchor}", $"{Who(place.Article)}: “{Shortened(place.Quote)}”")
            : null;
    }

    /// <summary>The articles for an index: address, title, and what is known and was read.</summary>
    public IndexList Index() => new("The articles", _mode == CitationMode.None ? [] :
    [
        .. _book.Words.Select(row => (
            $"{Folder}/{ArticlePageName.Of(row.Article.Id)}",
            row.Article.Title.Value ?? row.Article.Id,
            $"{Who(row.Article)}; {Counted.Of(row.Words, "word")}, {Counted.Of(_mentions[row.Article.Id].Count(), "mention")}, {Counted.Of(_claims[row.Article.Id].Count(), "figure")}")),
    ]);

    /// <summary>Writes a page an article into the folder of the site, and takes away those of articles that are no longer there.</summary>
    public void Write(string site)
    {
        var folder = Path.Combine(site, Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        if (_mode != CitationMode.None)
        {
            var topics = DiscrepancyMeasures.Ledger(_book.Claims, _book.Topics).Where(row => row.Topic is not null)
                .GroupBy(row => (row.Claim.Article.Id, row.Claim.Span)).ToDictionary(row => row.Key, row => row.First().Topic);
            foreach (var article in _book.Corpus.Articles)
            {
                var cited = CitedArticle.Of(article, _mentions[article.Info.Id], _claims[article.Info.Id], claim => topics.GetValueOrDefault((claim.Article.Id, claim.Span)));
                var name = ArticlePageName.Of(article.Info.Id);
                AtomicFile.WriteAllText(Path.Combine(folder, name), ArticlePage.Of(cited, _mode).Render());
                written.Add(name);
            }
        }

        var old = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.html") : []).Where(file => !written.Contains(Path.GetFileName(file)));
        foreach (var page in old.Where(IsOwn).ToList())
            File.Delete(page);
    }

    /// <summary>Checks that the pages would not come to lie among the articles themselves.</summary>
    /// <exception cref="InputException">They would.</exception>
    public static void CheckPlace(string site, string? articles)
    {
        if (articles is not null && Path.GetFullPath(articles).TrimEnd(Path.DirectorySeparatorChar) == Path.Combine(site, Folder))
            throw new InputException($"--out {site}: its folder '{Folder}' is the folder of articles itself, and pages would be written among them; name another folder for the results.");
    }

    // Somebody may keep other pages in a folder of that name.
    private static bool IsOwn(string file)
    {
        using var reader = new StreamReader(file);
        var head = new char[2000];
        return new string(head, 0, reader.ReadBlock(head)).Contains(AnnotatedPage.Generator, StringComparison.Ordinal);
    }

    internal static string Who(ArticleInfo article) =>
        article.Published.Value is { } date ? $"{article.OutletLabel}, {date}" : article.OutletLabel;

    private static string Shortened(string quote)
    {
        var text = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LinkLength)
            return text;
        var space = text.LastIndexOf(' ', LinkLength);
        return text[..(space > 0 ? space : LinkLength)] + " …";
    }
}
