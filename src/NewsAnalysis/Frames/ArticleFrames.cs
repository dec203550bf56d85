using Microsoft.Data.Analysis;
using NewsAnalysis.Articles;
using NewsAnalysis.Tables;
using NewsAnalysis.Text;

namespace NewsAnalysis.Frames;

/// <summary>A folder of articles as a data frame.</summary>
public static class ArticleFrames
{
    /// <summary>
    /// Reads a corpus folder: one row an article, in order of id. Columns: <c>article, file, title, outlet, published, author, url, event, language, words, text, note</c>;
    /// null is unknown. All texts are in memory, so this is for corpora of some thousand articles.
    /// </summary>
    /// <param name="folder">A corpus folder.</param>
    /// <exception cref="InputException">The folder or its articles.csv cannot be used; the message says where and what to do.</exception>
    public static DataFrame Load(string folder) => Table(Corpus.Load(folder)).ToDataFrame();

    private static Table Table(Corpus corpus) => Tables.Table.From(corpus.Articles, "Articles")
        .Text("article", row => row.Info.Id)
        .Text("file", row => row.Info.File)
        .Text("title", row => row.Info.Title.Value)
        .Text("outlet", row => row.Info.Outlet.Value)
        .Date("published", row => row.Info.Published.Value?.ToString())
        .Text("author", row => row.Info.Author.Value)
        .Text("url", row => row.Info.Url.Value)
        .Text("event", row => row.Info.Event.Value)
        .Text("language", row => row.Info.Language.Value)
        .Whole("words", row => Words.Count(row.Text))
        .Text("text", row => row.Text)
        .Text("note", row => row.Info.Note)
        .Build();
}
