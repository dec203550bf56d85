using AngleSharp.Dom;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>What each element of a page is by its tag, attributes and names, before any text is weighed.</summary>
internal sealed class NodeRules
{
    /// <summary>The rule for the article's body.</summary>
    public const string Content = "content";

    /// <summary>The rule for captions.</summary>
    public const string Caption = "caption";

    /// <summary>The rule for readers' comments.</summary>
    public const string Comments = "comments";

    /// <summary>The rule for text that a browser would not show.</summary>
    public const string Hidden = "hidden text";

    /// <summary>The rule for a notice that asks readers to pay; sites also give the name to the text behind it.</summary>
    public const string Paywall = "paywall";

    private readonly string?[] _rules;
    private readonly bool[] _content;

    private NodeRules(string?[] rules, bool[] content) => (_rules, _content) = (rules, content);

    /// <summary>The rules of a page's elements.</summary>
    public static NodeRules Of(PageTree tree)
    {
        var rules = new string?[tree.Nodes.Count];
        var content = new bool[tree.Nodes.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            if (tree.Nodes[i].Element is not { } element || element.LocalName is "html" or "body")
                continue;
            var names = ElementNames.RulesOf(element);
            content[i] = IsArticleBody(element) || (names.Contains(Content) && names.All(name => name is Content or Paywall or "tags"));
            rules[i] = content[i] ? null : ByTag(element) ?? names.FirstOrDefault(name => name != Content);
        }

        return new NodeRules(rules, content);
    }

    /// <summary>The rule that takes an element for furniture or a caption, or null.</summary>
    public string? this[int node] => _rules[node];

    /// <summary>Whether an element calls itself the article's body.</summary>
    public bool IsContent(int node) => _content[node];

    private static bool IsArticleBody(IElement element) =>
        Has(element, "itemprop", "articleBody") || Has(element, "property", "articleBody") || Has(element, "itemprop", "reviewBody")
        || Has(element, "property", "schema:articleBody") || Has(element, "name", "articleBody");

    private static bool Has(IElement element, string attribute, string word) =>
        element.GetAttribute(attribute) is { } value && value.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string? ByTag(IElement element)
    {
        if (IsHidden(element))
            return Hidden;
        return element.LocalName switch
        {
            "nav" or "menu" => "navigation",
            "aside" => "sidebar",
            "footer" => "page foot",
            "figcaption" or "figure" or "picture" or "amp-img" => Caption,
            "form" or "fieldset" or "label" => "form",
            "dialog" => "dialog",
            "time" => "date line",
            "amp-social-share" => "share bar",
            "caption" => null,
            _ => ByProperty(element),
        };
    }

    private static string? ByProperty(IElement element) => element.GetAttribute("itemprop") switch
    {
        "author" or "creator" or "publisher" => "byline",
        "datePublished" or "dateModified" or "dateCreated" => "date line",
        "comment" => Comments,
        "keywords" => "tags",
        "caption" or "copyrightHolder" => Caption,
        _ => element.GetAttribute("rel") is "author" && element.LocalName != "a" ? "byline" : null,
    };

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        return element.GetAttribute("style") is { Length: > 0 and < 2000 } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }
}
