using NewsAnalysis.Actors;
using static System.FormattableString;

namespace NewsAnalysis.Measures;

/// <summary>References from a number to the words it rests on: <c>ARTICLE@ANCHOR</c>. The anchor is <c>m</c> and the position of a mention,
/// <c>f</c> and the position of a figure, <c>s</c> and the index of a sentence, <c>p</c> and any position, or empty for the whole article.
/// They are no addresses: outside a site that has a page for the article they lead nowhere, so charts and tables carry them as data and
/// only such a site makes links of them.</summary>
public static class Citation
{
    /// <summary>How many references one mark of a chart or one row of a table carries.</summary>
    public const int MostPerMark = 4;

    /// <summary>Stands below tables whose rows may rest on more places than they lead to.</summary>
    internal const string Capped = "Where articles have pages, a row leads to the first places that it rests on, four at most.";

    /// <summary>The place of a mention.</summary>
    public static string Of(Mention mention) => $"{mention.Article.Id}@m{mention.Span.Start}";

    /// <summary>The place of a number; the sentence of an age, which is no claim and so is marked on no page.</summary>
    public static string Of(FigureClaim figure) => figure.Reason == NoClaimReason.Age ? At(figure.Article.Id, figure.Span.Start)
        : Figure(figure.Article.Id, figure.Span.Start);

    /// <summary>The whole article.</summary>
    public static string Of(ArticleInfo article) => Of(article.Id);

    /// <summary>The whole article of this id.</summary>
    public static string Of(string article) => $"{article}@";

    /// <summary>The sentence of a mention.</summary>
    public static string SentenceOf(Mention mention) => Invariant($"{mention.Article.Id}@s{mention.Sentence}");

    /// <summary>The figure that begins at this position.</summary>
    public static string Figure(string article, int start) => Invariant($"{article}@f{start}");

    /// <summary>A position of which nobody says what begins there: the mention or figure that does, else the sentence around it.</summary>
    public static string At(string article, int position) => Invariant($"{article}@p{position}");

    /// <summary>References as a cell of a table carries them, one a line, each once, <see cref="MostPerMark"/> at most; null for
    /// none.</summary>
    public static string? Lines(IEnumerable<string> references) =>
        string.Join('\n', references.Distinct(StringComparer.Ordinal).Take(MostPerMark)) is { Length: > 0 } lines ? lines : null;

    /// <summary>References to the first sentences of each group of mentions, <see cref="MostPerMark"/> at most.</summary>
    /// <param name="mentions">The mentions, read once.</param>
    /// <param name="key">The group of a mention.</param>
    public static IReadOnlyDictionary<TKey, IReadOnlyList<string>> ByKey<TKey>(IEnumerable<Mention> mentions, Func<Mention, TKey> key)
        where TKey : notnull
    {
        var lists = new Dictionary<TKey, List<Mention>>();
        foreach (var mention in mentions)
        {
            if (!lists.TryGetValue(key(mention), out var list))
                lists[key(mention)] = list = [];
            if (list.Count < MostPerMark
                && !list.Exists(other => other.Sentence == mention.Sentence && other.Article.Id == mention.Article.Id))
                list.Add(mention);
        }

        return lists.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => pair.Value.ConvertAll(Of));
    }

    /// <summary>References to the first articles of each group, <see cref="MostPerMark"/> at most.</summary>
    public static IReadOnlyDictionary<TKey, IReadOnlyList<string>> ByKey<TKey>(IEnumerable<ArticleWords> articles,
        Func<ArticleWords, TKey> key)
        where TKey : notnull =>
        articles.GroupBy(key).ToDictionary(
            group => group.Key, IReadOnlyList<string> (group) => [.. group.Take(MostPerMark).Select(article => Of(article.Article))]);

    /// <summary>The article's id and the anchor; the anchor is empty for the whole article. Null for a text that is no reference.</summary>
    public static (string Article, string Anchor)? Read(string reference)
    {
        // An id may hold an @ itself; an anchor never does.
        var at = reference.LastIndexOf('@');
        return at <= 0 ? null : (reference[..at], reference[(at + 1)..]);
    }
}
