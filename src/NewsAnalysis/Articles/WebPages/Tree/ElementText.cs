using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>Reads the text of a small element without looking through a large one.</summary>
internal static class ElementText
{
    private const int MostNodes = 80;

    /// <summary>The element's texts, parted by spaces where elements part them; empty where it holds too many nodes to be a
    /// value.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>([element]);
        for (var seen = 0; open.TryPop(out var node); seen++)
        {
            if (seen >= MostNodes || node.ChildNodes.Length > MostNodes)
                return "";
            if (node is IText part)
                text.Append(part.Data).Append(' ');
            else if (node is IElement { LocalName: "script" or "style" or "svg" or "noscript" or "template" })
                continue;
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push(node.ChildNodes[i]);
        }

        return text.ToString();
    }
}
