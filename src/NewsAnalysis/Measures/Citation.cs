using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Measures;

/// <summary>
/// References from a number to the words it rests on: <c>ARTICLE@ANCHOR</c>. The anchor is <c>m</c> and the position of a mention, <c>f</c> and
/// the position of a figure, <c>s</c> and the index of a sentence, or empty for the whole article. They are no addresses: outside a site that
/// has a page for the article they lead nowhere, so charts and tables carry them as data and only such a site makes links of them.
/// </summary>
public static class Citation
{
    /// <summary>How many references one mark of a chart carries.</summary>
    public const int MostPerMark = 4;

    /// <summary>The place of a mention.</summary>
    public static string Of(Mention mention) => $"{mention.Article.Id}@m{mention.Span.Start}";

    /// <summary>The place of a number.</summary>
    public static string Of(FigureClaim figure) => $"{figure.Article.Id}@f{figure.Span.Start}";

    /// <summary>The whole article.</summary>
    public static string Of(ArticleInfo article) => $"{article.Id}@";

    /// <summary>References to the first articles of each group, <see cref="MostPerMark"/> at most.</summary>
    public static IReadOnlyDictionary<TKey, IReadOnlyList<string>> ByKey<TKey>(IEnumerable<ArticleWords> articles, Func<ArticleWords, TKey> key)
        where TKey : notnull =>
        articles.GroupBy(key).ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Take(MostPerMark).Select(article => Of(article.Article))]);

    /// <summary>The article's id and the anchor; the anchor is empty for the whole article. Null for a text that is no reference.</summary>
    public static (string Article, string Anchor)? Read(string reference)
    {
        // An id may hold an @ itself; an anchor never does.
        var at = reference.LastIndexOf('@');
        return at <= 0 ? null : (reference[..at], reference[(at + 1)..]);
    }
}
