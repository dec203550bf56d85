using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.Languages;

namespace NewsAnalysis.Articles;

/// <summary>What became of one input: an article, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record ReadResult
{
    private ReadResult(Article? article, Rejected? rejected) => (Article, Rejected) = (article, rejected);

    /// <summary>The article, or null where the input was rejected.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article, or null where there is one.</summary>
    public Rejected? Rejected { get; }

    /// <summary>What is worth knowing about how the input was read: a guessed encoding, a language that is not read, entries passed
    /// over.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>What it was read as; null where a caller made it.</summary>
    public ReaderTrace? Reader { get; init; }

    /// <summary>Rises with the order of the inputs, where only some of them are read; else 0.</summary>
    internal long Place { get; init; }

    /// <summary>The id of the article, or the id it would have had.</summary>
    public string Id => Article?.Info.Id ?? Rejected!.Id;

    /// <summary>An article that was read.</summary>
    public static ReadResult Of(Article article) => new(article, null);

    /// <summary>An article whose text is taken verbatim but for spoilt characters, with its language: as stated, or as the text
    /// shows.</summary>
    public static ReadResult Verbatim(ArticleInfo info, string text)
    {
        var repaired = TextRepair.Of(text);
        var (language, note) = ArticleLanguage.Of(info.Language, repaired.Text);
        var article = Articles.Article.Verbatim(info with { Language = language }, repaired.Text);
        if (repaired.Note is not null)
            article = new Article(article.Info, article.Text, article.Parts) { Given = new GivenText(text, new TextMap(repaired.Changes)) };
        return Of(article) with
        {
            Notices = [.. new[] { note, repaired.Note }.OfType<string>()
                .Select(told => new Notice(Severity.Info, info.File, null, $"{info.Id}: {told}."))],
        };
    }

    /// <summary>An input that could not be used.</summary>
    public static ReadResult Of(Rejected rejected) => new(null, rejected);
}
