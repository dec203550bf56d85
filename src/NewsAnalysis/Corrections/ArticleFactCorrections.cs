namespace NewsAnalysis.Corrections;

/// <summary>Sets what is known of articles, and leaves articles out. They come before extraction, which reads dates such as "last year"
/// from them.</summary>
public static class ArticleFactCorrections
{
    /// <summary>The word that makes a value unknown, as in articles.csv.</summary>
    public const string Unknown = "unknown";

    /// <summary>The article with what a person said of it, or why it was left out.</summary>
    /// <param name="corrections">All corrections.</param>
    /// <param name="article">The article as it was read.</param>
    public static ReadResult Apply(CorrectionSet corrections, Article article)
    {
        var entry = corrections.Of(article.Info.Id)
            .FirstOrDefault(entry => entry.Kind is CorrectionKind.SetArticle or CorrectionKind.DropArticle);
        if (entry is null)
            return ReadResult.Of(article);
        if (entry.Kind == CorrectionKind.DropArticle)
            return ReadResult.Of(
                new Rejected(article.Info.Id, article.Info.File, $"{article.Info.File}: {entry.Mark()}.") { Dropped = entry.Mark() });
        var info = Apply(entry, article.Info);
        return ReadResult.Of(
            info == article.Info ? article : new Article(info, article.Text, article.Parts, article.Removed) { Given = article.Given });
    }

    /// <summary>What is known of the article with the entry applied; the same where it says nothing new.</summary>
    internal static ArticleInfo Apply(Correction entry, ArticleInfo info)
    {
        var changed = info with
        {
            Outlet = Text(entry.Outlet, info.Outlet),
            Published = entry.Published is null ? info.Published : Date(entry.Published, info.Published),
            Event = Text(entry.Story, info.Event),
        };
        return changed == info ? info : changed with { Correction = entry.Mark(InWords(entry, info)) };
    }

    /// <summary>The values that an entry speaks of, as an article has them: "outlet: The Daily; published: unknown".</summary>
    internal static string InWords(Correction entry, ArticleInfo info) => string.Join("; ", new (string Name, string? Set, string? Value)[]
    {
        ("outlet", entry.Outlet, info.Outlet.Value),
        ("published", entry.Published, info.Published.Value?.ToString()),
        ("story", entry.Story, info.Event.Value),
    }.Where(fact => fact.Set is not null).Select(fact => $"{fact.Name}: {fact.Value ?? Unknown}"));

    private static Sourced<string> Text(string? set, Sourced<string> found) =>
        set is null || set == found.Value ? found : set == Unknown ? (found.Value is null ? found : Sourced.Unknown<string>())
            : new(set, Origin.Correction);

    private static Sourced<ArticleDate> Date(string set, Sourced<ArticleDate> found) =>
        set == found.Value?.ToString() ? found
        : set == Unknown ? (found.Value is null ? found : Sourced.Unknown<ArticleDate>())
        : new(ArticleDate.TryParse(set), Origin.Correction);
}
