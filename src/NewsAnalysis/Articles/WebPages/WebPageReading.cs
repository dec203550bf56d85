using AngleSharp.Html.Parser;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>Reads a page's article: its facts first, since headline and author help to tell furniture in the body.</summary>
internal static class WebPageReading
{
    /// <summary>Reads a page.</summary>
    public static WebPage Read(string html, string? url)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = document.Body?.TextContent.Trim() ?? "";
        return new WebPage
        {
            Title = Sourced.Text(document.Title, Origin.Page),
            Url = Sourced.Text(url, Origin.Page),
            Paragraphs = text.Length == 0 ? [] : [new PageParagraph(PartKind.Body, text)],
        };
    }
}
