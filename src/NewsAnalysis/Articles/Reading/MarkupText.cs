using AngleSharp.Html.Parser;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The text of a field that may hold HTML, as feeds and databases have it: every element that stands on lines of its own becomes a
/// paragraph, scripts and styles go, entities are characters. Nothing is taken for furniture here.</summary>
internal static partial class MarkupText
{
    /// <summary>Whether the text holds tags of HTML, or entities without a sign of being plain.</summary>
    public static bool IsMarkup(string text) => text.Contains('<') && Tag().IsMatch(text);

    /// <summary>The text without markup, paragraphs parted by empty lines; the text as it is where it holds none.</summary>
    /// <exception cref="UnusableException">It has too many tags.</exception>
    public static string Plain(string text)
    {
        if (!IsMarkup(text))
            return text.Contains('&') ? System.Net.WebUtility.HtmlDecode(text) : text;
        TagLimit.Check(text);
        using var document = new HtmlParser().ParseDocument(NestingLimit.Apply(text));
        return document.Body is { } body ? Lines(PageTree.Of(body)) : "";
    }

    /// <summary>The text on one line, for a title or a name.</summary>
    public static string? Line(string? text) =>
        text is null ? null : Spans.OneLine(TextCleaner.Clean(Plain(text)));

    private static string Lines(PageTree tree)
    {
        var text = new StringBuilder();
        var ends = new Stack<int>();
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            while (ends.TryPeek(out var end) && end <= i)
            {
                ends.Pop();
                Break(text, "\n\n");
            }

            var node = tree.Nodes[i];
            if (node.Text is { } words)
                Append(text, words);
            else if (node.Tag == "br")
                Break(text, "\n");
            else if (PageTree.IsBlock(node.Tag))
            {
                Break(text, "\n\n");
                ends.Push(node.End);
            }
        }

        return text.ToString().Trim();
    }

    // White space of the source is one blank, wherever lines break in it.
    private static void Append(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) || c == '\u00a0')
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void Break(StringBuilder text, string lineBreak)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length == 0 || (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n'))
            return;
        text.Append(text[^1] == '\n' ? "\n" : lineBreak);
    }

    [GeneratedRegex("""<(?:/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|figure|figcaption|blockquote|table|tr|td|script"""
        + """|style|html|body|head|article|section|iframe|video|svg|font|center|pre|sup|sub|u|hr|object|embed|meta"""
        + """|link|form|input|button|time|picture|source|noscript|template)(?=[\s/>])[^<>]*>?|!--|!doctype)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();
}
