using AngleSharp.Dom;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The places of a page whose dates are not the article's: comments, related stories, pictures, offers, menus, the page's foot,
/// the clock of its head and an archive's toolbar. Words that tell them by name stand in the embedded list
/// <c>other-date-names.tsv</c>.</summary>
internal sealed class OtherPlaces(IDocument document, PageTree tree)
{
    // An element with so much of the page's text is no part beside the article, whatever it is called.
    private const double MostOfPage = 0.4;

    private static readonly HashSet<string> Names = WordList.Set("Articles.WebPages.other-date-names.tsv", StringComparer.Ordinal);

    private static readonly HashSet<string> DateWords = ["date", "time", "datetime", "day", "datum", "fecha", "dates"];

    private static readonly HashSet<string> Certain = ["comments", "caption", "player", "cookie notice"];

    // Sites call the lines below a headline so as well.
    private static readonly HashSet<string> Beside = ["related articles", "sidebar"];
    private static readonly HashSet<string> Frame = ["advertisement", "newsletter", "dialog", "page foot", "navigation"];

    private readonly Dictionary<IElement, Doubt> _known = [];
    private readonly HashSet<IElement> _large = Large(tree);
    private readonly HashSet<IElement> _around = Around(tree);
    private readonly IElement? _headline = document.QuerySelector("h1");
    private readonly IElement? _article =
        document.QuerySelectorAll("article").FirstOrDefault(article => article.QuerySelector("h1") is not null);

    /// <summary>Whether a date in the element is of something else.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isNear">Whether it stands right at the headline, where only certain signs count.</param>
    /// <param name="saysPublished">Whether its text says that something was published then, as the foot of an article may.</param>
    public bool Hold(IElement element, bool isNear, bool saysPublished) =>
        Of(element) is var doubt && (isNear ? doubt == Doubt.Certain : doubt >= Doubt.Beside || (doubt == Doubt.Frame && !saysPublished));

    /// <summary>The same of an element that says of itself that it is a date of publication, which may stand in a menu or at the page's
    /// foot.</summary>
    public bool HoldStated(IElement element) => Of(element) >= Doubt.Beside;

    private Doubt Of(IElement element)
    {
        var open = new Stack<IElement>();
        var (at, doubt) = (element, Doubt.None);
        while (at is not null && !_known.TryGetValue(at, out doubt))
        {
            open.Push(at);
            at = at.ParentElement;
        }

        doubt = at is null ? Doubt.None : doubt;
        while (open.TryPop(out var inner))
            doubt = _known[inner] = (Doubt)Math.Max((int)doubt, (int)Own(inner));
        return doubt;
    }

    private Doubt Own(IElement element)
    {
        if (element.LocalName is "body" or "html" or "main" or "h1" || ReferenceEquals(element, _article) || _large.Contains(element)
            || HoldsHeadline(element))
            return Doubt.None;
        // A teaser may have the longest paragraph of a page whose article is behind a paywall.
        if (_around.Contains(element) && !(element.LocalName == "article" && _article is not null && !IsInArticle(element)))
            return Doubt.None;
        return ByTag(element);
    }

    private Doubt ByTag(IElement element) => element.LocalName switch
    {
        "figure" or "figcaption" or "form" or "dialog" => Doubt.Certain,
        "nav" => Doubt.Frame,
        "footer" when !IsInArticle(element) => Doubt.Frame,
        "aside" when !IsInArticle(element) => Doubt.Beside,
        "article" when _article is not null && !IsInArticle(element) => Doubt.Beside,
        _ => ByName(element),
    };

    private static Doubt ByName(IElement element)
    {
        var rules = ElementNames.RulesOf(element);
        var isOther = $"{element.Id} {element.ClassName}" is { Length: > 1 and < 400 } names
            && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(IsOtherDate);
        return isOther || rules.Any(Certain.Contains) ? Doubt.Certain : rules.Any(Beside.Contains) ? Doubt.Beside
            : rules.Any(Frame.Contains) ? Doubt.Frame : Doubt.None;
    }

    /// <summary>"current-date", "clock": a word for another time alone or beside one for a date; "current-menu-item" says nothing of
    /// time.</summary>
    private static bool IsOtherDate(string name)
    {
        var words = ElementNames.WordsOf(name);
        return words.Any(Names.Contains) && (words.Length == 1 || words[0] == "wm" || words.Any(DateWords.Contains));
    }

    /// <summary>The elements with much of the page's text.</summary>
    private static HashSet<IElement> Large(PageTree tree) =>
        [.. tree.Nodes.Where(node => node.Length > tree.Nodes[0].Length * MostOfPage).Select(node => node.Element).OfType<IElement>()];

    /// <summary>The elements around the page's longest paragraph.</summary>
    private static HashSet<IElement> Around(PageTree tree)
    {
        var longest = Enumerable.Range(0, tree.Nodes.Count).Where(i => tree.Nodes[i].Text is not null).DefaultIfEmpty(0)
            .MaxBy(i => tree.Nodes[i].Length);
        return [.. tree.Up(longest).Select(at => tree.Nodes[at].Element).OfType<IElement>()];
    }

    /// <summary>Whether the element stands in the article element that holds the headline.</summary>
    public bool IsInArticle(IElement element) => _article is not null && element.Ancestors().Contains(_article);

    // A wrapper of the whole page is called all kinds of things.
    private bool HoldsHeadline(IElement element) => _headline is not null && element.Contains(_headline);

    private enum Doubt
    {
        None,
        Frame,
        Beside,
        Certain,
    }
}
