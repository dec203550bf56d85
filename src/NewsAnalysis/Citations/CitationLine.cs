using NewsAnalysis.Measures;
using NewsAnalysis.Tables;
using NewsAnalysis.Text;

namespace NewsAnalysis.Citations;

/// <summary>Sources as a report names them.</summary>
public static class CitationLine
{
    /// <summary>Author, title, outlet, date and address, as far as they are known: <c>A. Writer: “Title”. Outlet, 2024-11-18. https://…</c>
    /// An unknown outlet is named by the article's id; an unknown date is said to be unknown.</summary>
    public static string Of(ArticleInfo article)
    {
        var author = article.Author.Value is { } name ? $"{name}: " : "";
        var title = article.Title.Value is { } heading ? $"“{heading}”. " : "";
        var date = article.Published.Value?.ToString() ?? "date unknown";
        var address = article.Url.Value is { } url ? $" {url}" : "";
        return $"{author}{title}{article.OutletLabel}, {date}.{address}";
    }

    /// <summary>The source of a claim with its sentence: <c>… Sentence 12: “…”</c> Sentences are numbered from 1.</summary>
    public static string Of(FigureClaim claim) =>
        $"{Of(claim.Article)} Sentence {claim.Sentence + 1}: “{Spans.OneLine(claim.Quote)}”";

    /// <summary>One row a claim, with the line that cites it.</summary>
    /// <param name="claims">The claims, in order.</param>
    public static Table Table(IEnumerable<FigureClaim> claims) => Tables.Table.From(claims, "Citations")
        .Text("claim", FigureText.Of, "The claim's own words.")
        .Text("article", claim => claim.Article.Id, "The article's id.")
        .Whole("start", claim => claim.Span.Start, "Position of the claim's first character in the article's text (UTF-16).")
        .Text("citation", Of, "The source as a report names it, with the sentence.")
        .Build();
}
