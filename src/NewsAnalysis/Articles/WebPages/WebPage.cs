using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>The article of a saved web page: its text without navigation, teasers, comments, notices and share bars, and what the page says
/// about itself. Scripts are not run; text is never markup.</summary>
public sealed record WebPage
{
    /// <summary>The headline.</summary>
    public Sourced<string> Title { get; init; } = Sourced.Unknown<string>();

    /// <summary>The outlet that published it.</summary>
    public Sourced<string> Outlet { get; init; } = Sourced.Unknown<string>();

    /// <summary>The authors, parted by commas.</summary>
    public Sourced<string> Author { get; init; } = Sourced.Unknown<string>();

    /// <summary>The day of publication as stated, in the time zone of the statement.</summary>
    public Sourced<ArticleDate> Published { get; init; } = Sourced.Unknown<ArticleDate>();

    /// <summary>The day of the last change as stated, in the time zone of the statement.</summary>
    public Sourced<ArticleDate> Modified { get; init; } = Sourced.Unknown<ArticleDate>();

    /// <summary>The page's canonical address, or the one it was saved from.</summary>
    public Sourced<string> Url { get; init; } = Sourced.Unknown<string>();

    /// <summary>BCP 47 language tag.</summary>
    public Sourced<string> Language { get; init; } = Sourced.Unknown<string>();

    /// <summary>The article's paragraphs in reading order, headline first where there is one; none is empty.</summary>
    public IReadOnlyList<PageParagraph> Paragraphs { get; init; } = [];

    /// <summary>What was left out of the text, in page order; captions stand here as well as among the paragraphs.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; init; } = [];

    /// <summary>The body's paragraphs, parted by empty lines; empty where the page holds no running text.</summary>
    public string Body =>
        string.Join("\n\n", Paragraphs.Where(paragraph => paragraph.Kind == PartKind.Body).Select(paragraph => paragraph.Text));

    /// <summary>Reads a page. Never throws on bad markup; a page without an article has no paragraphs.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="url">The address it was saved from, or null; the page's own canonical address wins.</param>
    public static WebPage Read(string html, string? url = null) => WebPageReading.Read(html, url, keepFurniture: false);

    /// <summary>The page as a reader's draft, its body in one part; a page without an article as the reason why. The headline is metadata:
    /// a page states it in many places, and none of them is running text. Captions are left out, since a page repeats them in galleries and
    /// players where they belong to other articles.</summary>
    internal ArticleDraft ToDraft() => Body is not { Length: > 0 } body
        ? ArticleDraft.Unusable("the page holds no running text; expected a saved article; save the article's own page, or its text")
        : new ArticleDraft
        {
            Text = body,
            Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, body.Length))],
            Removed = Removed,
            Found = new FoundFacts
            {
                Title = Title,
                Outlet = Outlet,
                Author = Author,
                Published = Published,
                Url = Url,
                Language = Language,
            },
        };
}

/// <summary>A paragraph of an article on a web page.</summary>
/// <param name="Kind">Headline, body or caption.</param>
/// <param name="Text">Its text on one line, or several where the page breaks lines (an address, a poem); never empty.</param>
public sealed record PageParagraph(PartKind Kind, string Text);
