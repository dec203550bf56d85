namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>Leaves out start tags of elements nested deeper than any page nests, text kept, since parsers take time that grows with the
/// square of the depth; and the attributes of tags that have more of them than any page has, since each is an object in memory.</summary>
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
    private const int LongestName = 40;

    /// <summary>The page, or the page without what is beyond the limits.</summary>
    public static string Apply(string html)
    {
        StringBuilder? limited = null;
        var (depth, kept) = (0, 0);
        foreach (var tag in TagsIn(html))
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

    /// <summary>The tags in order.</summary>
    private static IEnumerable<MarkupTag> TagsIn(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = NextOpen(html, at))
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = EndOf(html, "-->", at + 4) - 1;
                continue;
            }

            if (!IsTag(html, at))
                continue;

            // A tag that never ends takes the rest of the page with it.
            if (Read(html, at) is not { } tag)
                yield break;
            yield return tag;
            at = tag.End - 1;
            if (!tag.IsEnd && !tag.IsSelfClosed && Raw.Contains(tag.Name))
                at = EndOf(html, "</" + tag.Name, at + 1) - tag.Name.Length - 3;
        }
    }

    private static int NextOpen(string html, int at) => at + 1 < html.Length ? html.IndexOf('<', at + 1) : -1;

    private static int EndOf(string html, string mark, int from) =>
        from < html.Length && html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found
            ? found + mark.Length : html.Length + mark.Length;

    private static bool IsTag(string html, int at) =>
        char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]));

    private static MarkupTag? Read(string html, int at)
    {
        var isEnd = html[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
            end++;
        var (close, gaps) = CloseOf(html, end);
        return close < 0 ? null : new MarkupTag(html[start..end].ToLowerInvariant(), isEnd, html[close - 1] == '/', at, close + 1, gaps);
    }

    /// <summary>The tag's <c>&gt;</c>, which does not count within a quoted value; -1 where the tag never ends.</summary>
    private static (int Close, int Gaps) CloseOf(string html, int from)
    {
        var (quote, gaps) = ('\0', 0);
        for (var i = from; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return (i, gaps);
            else if (c is '"' or '\'' && html[i - 1] is '=' or ' ')
                quote = c;
            if (quote == '\0' && (char.IsWhiteSpace(c) || c is '/' or '"' or '\''))
                gaps++;
        }

        return (-1, gaps);
    }

    /// <summary>A tag as it stands in a page's source.</summary>
    /// <param name="Name">Its name in small letters.</param>
    /// <param name="IsEnd">Whether it is an end tag.</param>
    /// <param name="IsSelfClosed">Whether it ends in <c>/&gt;</c>.</param>
    /// <param name="Start">Position of its <c>&lt;</c>.</param>
    /// <param name="End">Position after its <c>&gt;</c>.</param>
    /// <param name="Gaps">How often something in it may part two attributes: at least the number of its attributes.</param>
    private readonly record struct MarkupTag(string Name, bool IsEnd, bool IsSelfClosed, int Start, int End, int Gaps);
}
