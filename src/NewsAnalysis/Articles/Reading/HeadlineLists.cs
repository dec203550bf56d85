using AngleSharp.Html.Parser;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Texts of aggregated feeds that are lists of links to other outlets' articles, each a headline with the outlet's name beside it:
/// none of them is the item's own text, and every headline is another outlet's.</summary>
internal static class HeadlineLists
{
    private const int LongestName = 60;

    /// <summary>The number of headlines, or 0 where the text has words of its own.</summary>
    /// <param name="html">The text of an item.</param>
    /// <exception cref="UnusableException">It has too many tags.</exception>
    public static int Count(string html)
    {
        if (!html.Contains("<a", StringComparison.OrdinalIgnoreCase))
            return 0;
        TagLimit.Check(html);
        using var document = new HtmlParser().ParseDocument(NestingLimit.Apply(html));
        if (document.Body is not { } body)
            return 0;
        var tree = PageTree.Of(body);
        var links = tree.Nodes.Where(node => node.Tag == "a" && node.Length > 0).ToList();
        var (all, linked) = (tree.Nodes[0].Length, tree.Nodes[0].LinkLength);
        var isList = links.Count > 0 && links.TrueForAll(link => !Prose.IsProse(link.Element!.TextContent.Trim()))
            && all - linked <= links.Count * LongestName && linked * 3 >= all;
        return isList && tree.Nodes.All(node => node.Text is not { } text || (node.Length <= LongestName && !Prose.IsProse(text.Trim()))
            || InLink(tree, node)) ? links.Count : 0;
    }

    private static bool InLink(PageTree tree, PageNode node) =>
        node.Parent >= 0 && tree.Up(node.Parent).Any(at => tree.Nodes[at].Tag == "a");
}
