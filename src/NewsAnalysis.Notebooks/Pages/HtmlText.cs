namespace NewsAnalysis.Notebooks.Pages;

/// <summary>Text as HTML, for elements and quoted attributes.</summary>
internal static class HtmlText
{
    public static string Encode(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    public static void Append(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                // No HTML may hold these; the replacement character shows that something was there.
                '\0' or (>= '\u0001' and < '\t') or '\v' or (> '\r' and < ' ') => html.Append('\uFFFD'),
                _ => html.Append(c),
            };
        }
    }
}
