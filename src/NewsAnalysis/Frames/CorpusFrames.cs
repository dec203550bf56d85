using NewsAnalysis.Measures;
using NewsAnalysis.Tables;
using NewsAnalysis.Text;

namespace NewsAnalysis.Frames;

/// <summary>A folder of articles as a data frame.</summary>
public static class CorpusFrames
{
    /// <summary>One row an article, in order of id. Columns: <c>article, outlet, title, published, published as stated, words, author,
    /// language, file, url, event, note, text, evidence</c>; the README says what they hold. All texts are in memory, so this is for
    /// corpora of some thousand articles; <see cref="WorkbookFrames.Articles"/> does without them.</summary>
    /// <param name="corpus">The folder, as <c>Corpus.Load("folder")</c> gives it.</param>
    public static DataFrame ToDataFrame(this Corpus corpus)
    {
        var articles = corpus.Articles.ToList();
        var names = new OutletNames(articles.Select(article => article.Info));
        return Facts(Table.From(articles, "Articles"), names, article => article.Info, article => Words.Count(article.Text))
            .Text("event", article => article.Info.Event.Value)
            .Text("text", article => article.Text)
            .Text(FrameColumns.Evidence, article => Citation.Of(article.Info))
            .Build().ToDataFrame();
    }

    /// <summary>The columns that every frame of articles has.</summary>
    internal static TableBuilder<T> Facts<T>(TableBuilder<T> table, OutletNames names, Func<T, ArticleInfo> info,
        Func<T, int> words) => table
            .Text("article", row => info(row).Id)
            .Text("outlet", row => names[info(row).OutletLabel])
            .Text("title", row => info(row).Title.Value)
            .Date("published", row => info(row).Published.Value?.ToString())
            .Whole("words", row => words(row))
            .Text("author", row => info(row).Author.Value)
            .Text("language", row => info(row).Language.Value ?? "(unknown)")
            .Text("file", row => info(row).File)
            .Text("url", row => info(row).Url.Value)
            .Text("note", row => info(row).Note);
}
