using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>
/// Puts what stands in declarative shadow roots (templates with <c>shadowrootmode</c>) where browsers show it: the root's content into its
/// host, and the host's own children into the root's slots.
/// </summary>
internal static class ShadowRoots
{
    private const int Most = 2000;

    /// <summary>Opens the roots of a page, those within them included.</summary>
    public static void Open(IDocument document)
    {
        var open = new Queue<IElement>(document.All.Where(element => element.ShadowRoot is not null));
        for (var opened = 0; opened < Most && open.TryDequeue(out var host); opened++)
        {
            foreach (var inner in Fill(host))
                open.Enqueue(inner);
        }
    }

    /// <summary>Opens the root of a host and gives the hosts in it.</summary>
    private static List<IElement> Fill(IElement host)
    {
        var own = host.ChildNodes.ToList();
        var shown = host.ShadowRoot!.ChildNodes.ToList();
        foreach (var node in shown)
            host.AppendChild(node);
        foreach (var child in own)
            Assign(host, child);
        return [.. shown.OfType<IElement>().SelectMany(element => element.DescendantsAndSelf<IElement>())
            .Where(element => element.ShadowRoot is not null)];
    }

    /// <summary>A child goes into the slot it names, or the one without a name, else behind the root's content.</summary>
    private static void Assign(IElement host, INode child)
    {
        var name = (child as IElement)?.GetAttribute("slot") ?? "";
        var slot = host.QuerySelectorAll("slot").FirstOrDefault(slot => (slot.GetAttribute("name") ?? "") == name);
        (slot ?? host).AppendChild(child);
    }
}
