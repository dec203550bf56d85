using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>How the articles were read: what is unknown, what was left out, how words became numbers.</summary>
public static class ReadingTables
{
    /// <summary>What nobody knows of an article; a row an article with something unknown.</summary>
    public static Table Unknown(IEnumerable<ArticleWords> articles) =>
        Table.From(articles.Where(row => Missing(row.Article).Any()), "What is unknown")
            .Text("article", row => row.Article.Id, "The article's id.", row => Citation.Of(row.Article))
            .Text("unknown", row => English.List([.. Missing(row.Article)]), "Neither the curator nor the text says it.")
            .Text("note", row => row.Article.Note, "The curator's evidence and remarks.")
            .Build();

    /// <summary>Page furniture that was left out of the articles' texts; a row a line, in file order.</summary>
    public static Table Furniture(IEnumerable<(ArticleInfo Article, RemovedLine Line)> removed) =>
        Table.From(removed, "Page furniture left out")
            .Text("article", row => row.Article.Id, "The article's id.", row => Citation.Of(row.Article))
            .Whole("line", row => row.Line.Line, "Line number in the file.")
            .Text("text", row => row.Line.Text, "The line as it stands in the file.")
            .Text("rule", row => row.Line.Rule, "Why it was taken for furniture.")
            .Show(40)
            .Build();

    /// <summary>What to know or to correct about the manifest and the files; a row a notice.</summary>
    public static Table Notices(IEnumerable<Notice> notices) => Table.From(notices, "Notices")
        .Text("file", row => row.File, "The file it is about.")
        .Text("to correct", row => row.Severity == Severity.Error ? "yes" : "no", "Whether something a person entered could not be used.")
        .Text("message", row => row.Message, "Where, what was found, what was expected, what to do.")
        .Build();

    /// <summary>The stories and their articles; a row a story, the one with most articles first.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="stories">The story of every article, by id.</param>
    public static Table Stories(IEnumerable<ArticleWords> articles, IReadOnlyDictionary<string, string> stories)
    {
        var rows = articles.GroupBy(row => stories[row.Article.Id], StringComparer.Ordinal)
            .OrderByDescending(story => story.Count())
            .ThenBy(story => story.Key, StringComparer.Ordinal);
        return Table.From(rows, "Stories")
            .Text("story", story => story.Key,
                "The curator's name for the event, or its most telling words where articles were grouped by date and wording.",
                story => Citation.Lines(story.Select(row => Citation.Of(row.Article))))
            .Whole("articles", story => story.Count(), "Articles that report it.")
            .Whole("outlets", story => story.Select(row => row.Article.OutletLabel).Distinct(StringComparer.Ordinal).Count(),
                "Outlets that report it.")
            .Text("dates", story => CorpusScope.Of(story).Dates, "Dates of publication.")
            .Note(Citation.Capped)
            .Build();
    }

    /// <summary>The dictionary by type of actor; a row a type that occurs.</summary>
    public static Table Dictionary(ActorDictionary dictionary) =>
        Table.From(dictionary.Actors.GroupBy(actor => actor.Type).OrderBy(type => type.Key), "Actors looked for")
            .Text("type", type => type.Key == ActorType.ArmedGroup ? "armed group" : type.Key.ToString().ToLowerInvariant(),
                "What the actors are.")
            .Whole("actors", type => type.Count(), "Actors of this type in the dictionary.")
            .Text("names", type => English.List([.. type.Select(actor => actor.Name).Order(StringComparer.Ordinal)], most: 100),
                "Their labels.")
            .Build();

    /// <summary>How words become intervals, under every convention; a row a word or a group of words.</summary>
    public static Table WordsToIntervals() => Table.From(VagueWords.Rows, "Words to intervals")
        .Text("words", row => row.Words, "The words in the article; X is the number beside them.")
        .Text("literal", row => row.Literal, "The interval under the literal convention.")
        .Text("decimal", row => row.Decimal, "The interval under the decimal convention.")
        .Text("event-data", row => row.EventData, "The number under the event-data convention.")
        .Build();

    private static IEnumerable<string> Missing(ArticleInfo article) =>
        new (string Name, Origin Origin)[]
        {
            ("title", article.Title.Origin),
            ("outlet", article.Outlet.Origin),
            ("date of publication", article.Published.Origin),
            ("author", article.Author.Origin),
        }.Where(value => value.Origin == Origin.None).Select(value => value.Name);
}
