using System.Text;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>
/// Leaves out start tags of elements nested deeper than any page nests, text kept, since parsers take time that grows with the square
/// of the depth; and the attributes of tags that have more of them than any page has, since each is an object in memory.
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 500;
    private const int MostGaps = 10_000;

    private static readonly HashSet<string> Void =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",

        // Their end tags may be missing, so that they do not count.
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head",
        "body", "colgroup", "rp", "rt",
    ];

    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "noframes"];

    /// <summary>The page, or the page without what is beyond the limits.</summary>
    public static string Apply(string html)
    {
        StringBuilder? limited = null;
        var (depth, kept) = (0, 0);
        foreach (var tag in MarkupTags.In(html, Raw))
        {
            if (IsTooDeep(tag, ref depth))
            {
                (limited ??= new StringBuilder(html.Length)).Append(html, kept, tag.Start - kept).Append(' ');
                kept = tag.End;
            }
            else if (tag is { Gaps: > MostGaps, IsEnd: false })
            {
                (limited ??= new StringBuilder()).Append(html, kept, tag.Start - kept).Append('<').Append(tag.Name)
                    .Append(tag.IsSelfClosed ? "/>" : ">");
                kept = tag.End;
            }
        }

        return limited?.Append(html, kept, html.Length - kept).ToString() ?? html;
    }

    private static bool IsTooDeep(MarkupTag tag, ref int depth)
    {
        if (Void.Contains(tag.Name) || tag.IsSelfClosed)
            return false;
        depth = Math.Max(0, depth + (tag.IsEnd ? -1 : 1));
        return (tag.IsEnd ? depth >= Deepest : depth > Deepest) && !Raw.Contains(tag.Name);
    }
}
