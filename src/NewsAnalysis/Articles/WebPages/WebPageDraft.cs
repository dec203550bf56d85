using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>
/// Lays a web page's body out as an article's text: paragraphs parted by empty lines, all of them one part. The headline is metadata, the
/// article's title: a page states it in many places, and none of them is the article's running text. Captions are left out, since a page
/// repeats them in galleries and players where they belong to other articles.
/// </summary>
internal static class WebPageDraft
{
    /// <summary>The draft of a page.</summary>
    public static ArticleDraft Of(WebPage page)
    {
        var body = page.Body;
        return body.Length == 0
            ? ArticleDraft.Unusable("the page holds no running text; expected a saved article; save the article's own page, or its text")
            : new ArticleDraft
            {
                Text = body,
                Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, body.Length))],
                Removed = page.Removed,
                Found = Facts(page),
            };
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
