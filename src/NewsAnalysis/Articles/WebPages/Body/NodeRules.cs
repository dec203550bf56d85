using AngleSharp.Dom;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

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

    private static readonly FrozenDictionary<(string Kind, string Name), string> Rules =
        WordList.Rows("Articles.WebPages.element-rules.tsv")
            .SelectMany(row => WordList.Split(row[1]).Select(name => (row[0], name, row[2])))
            .ToFrozenDictionary(row => (row.Item1, row.name), row => row.Item3);

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

    // The caption of a table is none of a picture.
    private static string? ByTag(IElement element) => IsHidden(element) ? Hidden
        : Rules.GetValueOrDefault(("tag", element.LocalName))
            ?? (element.LocalName == "caption" ? null
                : Rules.GetValueOrDefault(("itemprop", element.GetAttribute("itemprop") ?? ""))
                    ?? (element.LocalName == "a" ? null : Rules.GetValueOrDefault(("rel", element.GetAttribute("rel") ?? ""))));

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
