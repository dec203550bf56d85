using AngleSharp.Dom;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The places of a page that state facts, and how to ask each for a value.</summary>
internal sealed class FactSources(IDocument document)
{
    private const int LongestText = 300;
    private const int MostElements = 60;
    private const int MostAncestors = 12;
    private const int FewestOfList = 3;

    private readonly IReadOnlyList<JsonObject> _linked = LinkedData.Articles(document);
    private readonly MetaTags _meta = MetaTags.Of(document);
    private PageTree? _tree;
    private OtherPlaces? _others;

    /// <summary>The page.</summary>
    public IDocument Document { get; } = document;

    /// <summary>The page's elements and texts.</summary>
    public PageTree Tree => _tree ??= PageTree.Of(Document.Body!);

    /// <summary>The places whose dates are not the article's.</summary>
    public OtherPlaces Others => _others ??= new OtherPlaces(Document, Tree);

    /// <summary>The article descriptions of the JSON-LD, most trusted first.</summary>
    public IReadOnlyList<JsonObject> Linked => _linked;

    /// <summary>The texts under a JSON-LD key, of every article description.</summary>
    public IEnumerable<Stated> JsonLd(string key) =>
        _linked.Select(item => JsonFields.Text(item, key)).OfType<string>().Where(text => !UnknownValues.Is(text))
            .Select(text => new Stated(text, $"JSON-LD {key}"));

    /// <summary>The values of meta elements, in the order of the names.</summary>
    public IEnumerable<Stated> Meta(params string[] names) =>
        names.SelectMany(
            name => _meta.All(name).Where(value => !UnknownValues.Is(value)).Select(value => new Stated(value, $"meta {name}")));

    /// <summary>The values of an itemprop: its content, datetime, or text.</summary>
    public IEnumerable<Stated> Microdata(string property) =>
        Document.QuerySelectorAll($"[itemprop~='{property}']").Take(MostElements).Where(element => !IsInComment(element))
            .Select(element => Value(element, "content", "datetime", "title")).OfType<string>()
            .Select(text => new Stated(text, $"microdata {property}"));

    /// <summary>The values of elements that a selector finds: an attribute's where one is given and there, else the text.</summary>
    public IEnumerable<Stated> Elements(string selector, string place, Origin origin, params string[] attributes) =>
        Document.QuerySelectorAll(selector).Take(MostElements).Where(element => !IsInComment(element))
            .Select(element => Value(element, attributes)).OfType<string>().Where(text => !UnknownValues.Is(text))
            .Select(text => new Stated(text, place, origin));

    /// <summary>The same of elements that state a date, those left out whose date is of something else. Several of one kind outside the
    /// article are of a list of articles.</summary>
    public IEnumerable<Stated> DateElements(string selector, string place, params string[] attributes)
    {
        var own = Document.QuerySelectorAll(selector).Take(MostElements).Where(element => !Others.HoldStated(element)).ToList();
        return (own.Count < FewestOfList ? own : own.Where(Others.IsInArticle))
            .Select(element => (attributes.Select(name => PlainText.Of(element.GetAttribute(name))).FirstOrDefault(
                value => value.Length > 0) is { } value ? VisibleDates.Labelled(element, value) : null) ?? ShortText(element))
            .OfType<string>().OrderBy(DateLabels.SaysUpdated).Select(text => new Stated(text, place));
    }

    private static string? Value(IElement element, params string[] attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute != "title" && PlainText.Of(element.GetAttribute(attribute)) is { Length: > 0 } value)
                return value;
        }

        return ShortText(element);
    }

    /// <summary>The element's text where it is short enough to be a value.</summary>
    private static string? ShortText(IElement element) =>
        PlainText.Of(ElementText.Of(element)) is { Length: > 0 and < LongestText } text ? text : null;

    private static bool IsInComment(IElement element)
    {
        var at = element;
        for (var depth = 0; depth < MostAncestors && at is not null; depth++, at = at.ParentElement)
        {
            if (at.LocalName is not ("body" or "html" or "article" or "main") && ElementNames.RulesOf(at) is { Count: > 0 } rules
                && (rules.Contains("comments") || rules.Contains("related articles") || rules.Contains("sidebar")))
                return true;
        }

        return false;
    }
}
