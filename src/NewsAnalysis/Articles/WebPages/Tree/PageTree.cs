using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>A page's elements and texts in one list, in document order, so that every later step is a loop over it, however deeply the page
/// nests. What never shows as text (scripts, styles, frames) is left out.</summary>
internal sealed class PageTree
{
    private static readonly HashSet<string> NeverText =
    [
        "script", "style", "noscript", "template", "iframe", "svg", "math", "canvas", "object", "embed", "head", "select",
        "textarea", "button", "input",
        "audio", "video", "map", "progress", "meter", "datalist", "amp-ad", "amp-analytics", "amp-sidebar", "amp-iframe", "frameset",
        "noframes", "link", "meta", "title",
    ];

    private static readonly HashSet<string> BlockTags =
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
        "ol", "option", "p", "pre",
        "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "listing", "xmp", "marquee",
    ];

    private PageTree(List<PageNode> nodes) => Nodes = nodes;

    /// <summary>The nodes in document order; the first is the root, a node's descendants follow it up to its end.</summary>
    public IReadOnlyList<PageNode> Nodes { get; }

    /// <summary>The tree of a page's element.</summary>
    public static PageTree Of(IElement root)
    {
        var nodes = new List<PageNode>();
        var open = new Stack<(INode Node, int Index, int Child)>();
        nodes.Add(new PageNode(root.LocalName, -1) { Element = root });
        open.Push((root, 0, 0));
        while (open.TryPop(out var at))
        {
            if (at.Child >= at.Node.ChildNodes.Length)
            {
                nodes[at.Index].End = nodes.Count;
                continue;
            }

            open.Push(at with { Child = at.Child + 1 });
            var child = at.Node.ChildNodes[at.Child];
            if (child is IText text)
                nodes.Add(new PageNode("", at.Index) { Text = text.Data, End = nodes.Count + 1 });
            else if (child is IElement element && !NeverText.Contains(element.LocalName))
            {
                nodes.Add(new PageNode(element.LocalName, at.Index) { Element = element });
                open.Push((element, nodes.Count - 1, 0));
            }
        }

        Measure(nodes);
        return new PageTree(nodes);
    }

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(string tag) => BlockTags.Contains(tag);

    /// <summary>The node and what it stands in, from the inside out.</summary>
    public IEnumerable<int> Up(int node)
    {
        for (var at = node; at >= 0; at = Nodes[at].Parent)
            yield return at;
    }

    /// <summary>Whether a node is another one or stands in it.</summary>
    public bool IsIn(int node, int outer) => node >= outer && node < Nodes[outer].End;

    private static void Measure(List<PageNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.Text is { } text)
                node.Length = text.Count(c => !char.IsWhiteSpace(c));
            if (node.Tag == "a")
                node.LinkLength = node.Length;
            if (node.Parent < 0)
                continue;
            var parent = nodes[node.Parent];
            parent.Length += node.Length;
            parent.LinkLength += node.LinkLength;
            parent.HasBlocks |= node.HasBlocks || IsBlock(node.Tag);
        }
    }
}
