using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Which texts are printed more than once, and how many outlets have texts of their own.</summary>
public static class ReprintFindings
{
    /// <summary>How many outlets are independent, in this corpus: an outlet is when it has a text that no other outlet printed before it,
    /// be it alone with it or the first. Who wrote a text is not known; a shared text may come from an agency that is not in the
    /// corpus.</summary>
    /// <param name="articles">All articles, reprints too.</param>
    /// <param name="reprints">The articles that print one text.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    /// <param name="shared">The quotations that outlets share: where there are some, the outlets are not said to be independent
    /// in their wording.</param>
    public static Findings Independence(IEnumerable<ArticleWords> articles, IReadOnlyList<ReprintGroup> reprints,
        Func<string, string>? nameOf = null, IReadOnlyList<SharedQuotation>? shared = null)
    {
        var outlets = articles.Select(row => row.Article).GroupBy(article => article.OutletLabel, StringComparer.Ordinal).ToList();
        var printed = reprints.Where(group => group.Outlets.Count > 1).ToList();
        if (printed.Count == 0 && shared is { Count: > 0 })
            return Findings.Paragraph($"No two outlets print one text, but {English.Count(shared.Count, "quotation")} "
                + $"{English.Verb(shared.Count, "stands", "stand")} in more than one outlet: there their wording has one origin.");
        if (printed.Count == 0)
            return Findings.Paragraph("No two outlets print one text: "
                + $"{(outlets.Count == 1 ? "the one outlet is" : $"all {English.Number(outlets.Count)} outlets are")} independent of each "
                + "other in their wording.");
        var after = printed.SelectMany(group => group.Articles.Where(article => article.OutletLabel != group.Articles[0].OutletLabel))
            .Select(article => article.Id)
            .ToHashSet(StringComparer.Ordinal);
        var dependent = outlets.Where(outlet => outlet.All(article => after.Contains(article.Id)))
            .Select(outlet => nameOf?.Invoke(outlet.Key) ?? outlet.Key).ToList();
        return Findings.Paragraph(
            $"{English.CountFirst(printed.Count, "text")} {English.Verb(printed.Count, "is", "are")} printed by more than one outlet, "
                + $"with {English.Count(after.Count, "copy", "copies")} after the first.",
            dependent.Count == 0
                ? $"All {English.Number(outlets.Count)} outlets are independent: each has a text that no other printed before."
                : $"{English.Number(outlets.Count - dependent.Count)} of {English.Count(outlets.Count, "outlet")} "
                    + $"{English.Verb(outlets.Count - dependent.Count, "is", "are")} independent; "
                    + $"{English.List(dependent)} {English.Verb(dependent.Count, "has", "have")} only texts that another printed before.");
    }

    /// <summary>How many articles a workbook leaves out because a text counts once; one sentence.</summary>
    /// <param name="counted">How reprints are counted.</param>
    /// <param name="all">Number of articles.</param>
    /// <param name="kept">Number of articles that count.</param>
    public static Findings Counting(Reprinted counted, int all, int kept) => Findings.Paragraph(
        counted == Reprinted.All ? "Every article counts, reprints too."
        : (counted == Reprinted.Once ? "A text counts once, for the article that was published first"
            : "Each outlet that prints a text counts once with it")
            + (all == kept ? "; no article is left out for that." : $"; {English.Count(all - kept, "article")} of {English.Number(all)} "
                + $"{English.Verb(all - kept, "is", "are")} left out for that."));

    /// <summary>One row an article that prints a text which another prints too; by group, the first published first.</summary>
    /// <param name="reprints">The articles that print one text.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Table Table(IReadOnlyList<ReprintGroup> reprints, Func<string, string>? nameOf = null) => Tables.Table.From(
            reprints.SelectMany((group, number) => group.Articles
                .Select((article, index) => (Number: number + 1, Group: group, Article: article, Shared: group.Shared[index]))),
            "Articles that print one text")
        .Whole("text", row => row.Number, "Articles with the same number print the same text.")
        .Text("article", row => row.Article.Id, "The article's id.", row => Citation.Of(row.Article))
        .Text("outlet", row => nameOf?.Invoke(row.Article.OutletLabel) ?? row.Article.OutletLabel, "The outlet.")
        .Date("published", row => row.Article.Published.Value?.ToString(), "Date of publication.")
        .Text("title", row => row.Article.Title.Value, "The headline; it does not count for the comparison.")
        .Real("shared", row => row.Shared,
            "How much of the shorter text stands in the text that was published first, 0 to 1, in sequences of five words.", digits: 2)
        .Text("wording", row => row.Group.Identical ? "identical" : "near-identical",
            "identical: word by word; near-identical: trimmed or edited.")
        .Show(50)
        .Build();
}
