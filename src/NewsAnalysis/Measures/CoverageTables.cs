using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Coverage as tables.</summary>
public static class CoverageTables
{
    /// <summary>One row an outlet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="articles">The articles that a row refers to; null for none.</param>
    public static Table PerOutlet(IEnumerable<OutletCoverage> rows, IEnumerable<ArticleWords>? articles = null)
    {
        var evidence = Citation.ByKey(articles ?? [], article => article.Article.OutletLabel);
        return Table.From(rows, "Coverage per outlet")
            .Text("outlet", row => row.Outlet, "The outlet's label.", row => Citation.Lines(evidence.GetValueOrDefault(row.Outlet, [])))
            .Whole("articles", row => row.Articles, "Number of articles.")
            .Whole("words", row => row.Words, "Number of words in them.")
            .Date("first", row => row.First?.ToString(), "Earliest date of publication.")
            .Date("last", row => row.Last?.ToString(), "Latest date of publication.")
            .Whole("undated", row => row.Undated, "Articles without a date.")
            .Whole("mentions", row => row.Mentions, "Mentions that count, of all actors.")
            .Whole("actors", row => row.Actors, "Actors with at least one of them.")
            .Note(Citation.Capped)
            .Build();
    }

    /// <summary>One row a pair of outlet and date.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="articles">The articles that a row refers to; null for none.</param>
    public static Table PerOutletAndDate(IEnumerable<OutletDateCoverage> rows, IEnumerable<ArticleWords>? articles = null)
    {
        var evidence = Citation.ByKey(articles ?? [], article => (article.Article.OutletLabel, article.Article.Published.Value));
        return Table.From(rows, "Coverage per outlet and date")
            .Date("date", row => row.Date?.ToString(), "Date of publication, as exact as it is known.")
            .Text("outlet", row => row.Outlet, "The outlet's label.", row => Citation.Lines(evidence.GetValueOrDefault((row.Outlet, row.Date), [])))
            .Whole("articles", row => row.Articles, "Number of articles.")
            .Whole("words", row => row.Words, "Number of words in them.")
            .Note(Citation.Capped)
            .Show(50)
            .Build();
    }

    /// <summary>One row a pair of actor and outlet, zeros included.</summary>
    public static Table Shares(IEnumerable<MentionShare> rows) => Table.From(rows, "Shares of mentions")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
        .Text("outlet", row => row.Outlet, $"The outlet's label. {ManyOutlets.Rows}")
        .Whole("mentions", row => row.Mentions, "The outlet's mentions of the actor.")
        .Real("share of actor", row => row.ShareOfActor, "The outlet's share in all mentions of the actor, 0 to 1.", digits: 3)
        .Real("share of outlet", row => row.ShareOfOutlet, "The actor's share in all mentions by the outlet, 0 to 1.", digits: 3)
        .Build();

    /// <summary>One row a pair of an actor and an outlet that never mentions the actor.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="evidence">The mentions by the others, to which a row refers; null for none.</param>
    public static Table Omissions(IEnumerable<Omission> rows, MentionEvidence? evidence = null) => Table.From(rows, "What each outlet leaves out")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary; leads to mentions by the others.", row => Citation.Lines(evidence?.References(row.Actor, null) ?? []))
        .Text("not mentioned by", row => row.Outlet, "The outlet's label.")
        .Whole("its articles", row => row.OutletArticles, "Articles of the outlet in the corpus: with few, silence says little.")
        .Whole("mentions elsewhere", row => row.MentionsElsewhere, "Mentions by all other outlets.")
        .Whole("outlets elsewhere", row => row.OutletsElsewhere, "Other outlets that mention the actor.")
        .Note(Citation.Capped)
        .Note("Coverage is not intent: a corpus of few articles leaves out much by chance.")
        .Build();
}
