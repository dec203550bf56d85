using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>The corpus as tables.</summary>
public static class CorpusTables
{
    /// <summary>One row an article, in corpus order: what is known of it and who says so.</summary>
    public static Table Articles(IEnumerable<ArticleWords> articles) => Table.From(articles, "Articles")
        .Text("article", row => row.Article.Id, "The article's id: its file without the extension.", row => Citation.Of(row.Article))
        .Text("outlet", row => row.Article.Outlet.Value, "The outlet that published it.")
        .Text("outlet from", row => From(row.Article.Outlet.Origin),
            "Who says so: curator (articles.csv), page (its metadata), text, or correction (corrections.yaml).")
        .Date("published", row => row.Article.Published.Value?.ToString(), "Date of publication, as exact as it is known.")
        .Text("date from", row => From(row.Article.Published.Origin), "Who says so.")
        .Text("title", row => row.Article.Title.Value, "The headline.")
        .Text("author", row => row.Article.Author.Value, "The byline.")
        .Whole("words", row => row.Words, "Number of words, page furniture left out.")
        .Text("note", row => row.Article.Note, "The curator's evidence and remarks.")
        .Text("correction", row => row.Article.Correction?.ToString(), "What a person said of outlet, date or story (corrections.yaml).")
        .Text("extracted", row => row.Article.Correction?.Extracted, "What was known before.")
        .Build();

    /// <summary>One row a file that could not be used.</summary>
    public static Table Rejected(IEnumerable<Rejected> rejected) => Table.From(rejected, "Rejected files")
        .Text("file", row => row.File, "Path relative to the corpus folder.")
        .Text("reason", row => row.Reason, "What was found, what was expected, what to do.")
        .Build();

    private static string? From(Origin origin) => origin switch
    {
        Origin.Curator => "curator",
        Origin.Page => "page",
        Origin.Text => "text",
        Origin.Correction => "correction",
        _ => null,
    };
}
