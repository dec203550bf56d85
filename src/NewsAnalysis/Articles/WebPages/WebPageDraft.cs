using System.Text;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>
/// Lays a web page's headline and body out as an article's text: paragraphs parted by empty lines, those of one kind in a row as one part.
/// Captions are left out, since a page repeats them in galleries and players where they belong to other articles.
/// </summary>
internal static class WebPageDraft
{
    /// <summary>The draft of a page.</summary>
    public static ArticleDraft Of(WebPage page)
    {
        if (page.Paragraphs.All(paragraph => paragraph.Kind != PartKind.Body))
            return ArticleDraft.Unusable("the page holds no running text; expected a saved article; save the article's own page, or its text");
        var text = new StringBuilder();
        var parts = new List<ArticlePart>();
        foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.Kind != PartKind.Caption))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            var start = text.Length;
            text.Append(paragraph.Text);
            if (parts.Count > 0 && parts[^1].Kind == paragraph.Kind)
                parts[^1] = parts[^1] with { Span = new TextSpan(parts[^1].Span.Start, text.Length) };
            else
                parts.Add(new ArticlePart(paragraph.Kind, new TextSpan(start, text.Length)));
        }

        return new ArticleDraft { Text = text.ToString(), Parts = parts, Removed = page.Removed, Found = Facts(page) };
    }

    private static FoundFacts Facts(WebPage page) => new()
    {
        Title = page.Title,
        Outlet = page.Outlet,
        Author = page.Author,
        Published = page.Published,
        Url = page.Url,
        Language = page.Language,
    };
}
