using NewsAnalysis.Articles.Reprints;

namespace NewsAnalysis.Measures.Checks;

/// <summary>An article as <c>check</c> tells of it.</summary>
/// <param name="Article">What is known about it.</param>
/// <param name="Words">Number of words, furniture left out.</param>
/// <param name="LinesLeftOut">Number of lines that were left out.</param>
/// <param name="CutSign">Why its text may not be whole, or null.</param>
/// <param name="Reader">What it was read as, or null.</param>
public sealed record CheckedArticle(ArticleInfo Article, int Words, int LinesLeftOut, string? CutSign, ReaderTrace? Reader = null);

/// <summary>What a corpus holds and what to look at before relying on it.</summary>
/// <param name="Articles">The articles, in order of id.</param>
/// <param name="Rejected">The inputs that could not be used, in order of id.</param>
/// <param name="Notices">What is worth knowing: about the manifest and the folder, then about how files were read.</param>
/// <param name="Reprints">Articles that print one text.</param>
public sealed record CorpusCheck(
    IReadOnlyList<CheckedArticle> Articles, IReadOnlyList<Rejected> Rejected, IReadOnlyList<Notice> Notices,
    IReadOnlyList<ReprintGroup> Reprints)
{
    /// <summary>Checks a corpus, over all cores; no text is kept.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancel">Stops it.</param>
    public static CorpusCheck Of(Corpus corpus, CancellationToken cancel = default)
    {
        var read = corpus.Process(result =>
            (result.Article is { } article ? Check(article) with { Reader = result.Reader } : null, result.Rejected, result.Notices,
                result.Article is { } text ? Sketch.Of(text) : null), cancel).ToList();
        var sketches = read.Select(one => one.Item4).OfType<Sketch>().ToList();
        var articles = read.Select(one => one.Item1).OfType<CheckedArticle>().ToList();
        return new CorpusCheck(
            articles,
            [.. read.Select(one => one.Rejected).OfType<Rejected>()],
            [.. corpus.Notices, .. read.SelectMany(one => one.Notices)],
            ReprintFinder.Find([.. articles.Select(row => row.Article)], index => sketches[index].Bands, index => sketches[index]));
    }

    /// <summary>What is unknown of an article, in the words of the manifest's columns.</summary>
    public static IReadOnlyList<string> Missing(ArticleInfo article) =>
        [.. Values(article).Where(value => value.Origin == Origin.None).Select(value => value.Name)];

    /// <summary>The values that an article should have, with their origins.</summary>
    public static IReadOnlyList<(string Name, string? Value, Origin Origin)> Values(ArticleInfo article) =>
    [
        ("published", article.Published.Value?.ToString(), article.Published.Origin),
        ("outlet", article.Outlet.Value, article.Outlet.Origin),
        ("title", article.Title.Value, article.Title.Origin),
        ("author", article.Author.Value, article.Author.Origin),
        ("url", article.Url.Value, article.Url.Origin),
        ("language", article.Language.Value, article.Language.Origin),
    ];

    private static CheckedArticle Check(Article article) =>
        new(article.Info, Text.Words.Count(article.Text), article.Removed.Count, CutSigns.Of(article));
}
