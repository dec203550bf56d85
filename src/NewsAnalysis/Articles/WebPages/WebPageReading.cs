using AngleSharp.Html.Parser;
using NewsAnalysis.Articles.WebPages.Body;
using NewsAnalysis.Articles.WebPages.Facts;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>Reads a page's article: its facts first, since headline and author help to tell furniture in the body.</summary>
internal static class WebPageReading
{
    /// <summary>Reads a page.</summary>
    public static WebPage Read(string html, string? url)
    {
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body)
            return new WebPage();
        var facts = PageFacts.Of(document, url);
        var titles = TitleFacts.Wordings(new FactSources(document));
        var tree = PageTree.Of(body);
        var blocks = PageBody.Read(tree, new BodyFacts(titles, facts.Author.Value, facts.Outlet.Value));
        return facts with
        {
            Paragraphs = [.. blocks.Where(block => block.Rule is null && block.Kind == PartKind.Body).Select(block => new PageParagraph(block.Kind, block.Block.Text))],
        };
    }
}
