using System.Text;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>
/// Leaves out start tags of elements nested deeper than any page nests, text kept, since parsers take time that grows with the square of the depth.
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 500;

    private static readonly HashSet<string> Void =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",

        // Their end tags may be missing, so that they do not count.
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body", "colgroup", "rp", "rt",
    ];

    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "noframes"];

    /// <summary>The page, or the page without the tags that nest too deeply.</summary>
    public static string Apply(string html)
    {
        StringBuilder? limited = null;
        var (depth, kept) = (0, 0);
        foreach (var tag in MarkupTags.In(html, Raw))
        {
            if (Void.Contains(tag.Name) || tag.IsSelfClosed)
                continue;
            depth = Math.Max(0, depth + (tag.IsEnd ? -1 : 1));
            var over = tag.IsEnd ? depth >= Deepest : depth > Deepest;
            if (!over || Raw.Contains(tag.Name))
                continue;
            (limited ??= new StringBuilder(html.Length)).Append(html, kept, tag.Start - kept).Append(' ');
            kept = tag.End;
        }

        return limited?.Append(html, kept, html.Length - kept).ToString() ?? html;
    }
}
