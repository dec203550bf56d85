namespace NewsAnalysis.Notebooks.Pages;

/// <summary>Reads one tag. Moves forwards only, so that no input takes more than one pass.</summary>
internal static class HtmlTagReader
{
    /// <summary>Whether a tag starts at the <c>&lt;</c> at the position.</summary>
    public static bool StartsTag(string html, int position)
    {
        var next = position + 1;
        if (next < html.Length && html[next] == '/')
            next++;
        return next < html.Length && char.IsAsciiLetter(html[next]);
    }

    /// <summary>Reads the tag at the position and moves behind it; null when it never ends, with the position at the end.</summary>
    public static HtmlTag? Read(string html, ref int position)
    {
        var isEnd = html[position + 1] == '/';
        position += isEnd ? 2 : 1;
        var name = Take(html, ref position, c => !IsSpace(c) && c is not '/' and not '>').ToLowerInvariant();
        var attributes = new List<KeyValuePair<string, string>>();
        while (true)
        {
            Take(html, ref position, c => IsSpace(c) || c == '/');
            if (position >= html.Length)
                return null;
            if (html[position] == '>')
            {
                position++;
                return new HtmlTag(name, isEnd, attributes);
            }
            attributes.Add(ReadAttribute(html, ref position));
        }
    }

    private static KeyValuePair<string, string> ReadAttribute(string html, ref int position)
    {
        var start = position++;
        Take(html, ref position, c => !IsSpace(c) && c is not '=' and not '/' and not '>');
        var name = html[start..position].ToLowerInvariant();
        Take(html, ref position, IsSpace);
        if (position >= html.Length || html[position] != '=')
            return new(name, "");
        position++;
        Take(html, ref position, IsSpace);
        return new(name, WebUtility.HtmlDecode(ReadValue(html, ref position)));
    }

    private static string ReadValue(string html, ref int position)
    {
        if (position >= html.Length)
            return "";
        if (html[position] is not ('"' or '\''))
            return Take(html, ref position, c => !IsSpace(c) && c != '>');
        var quote = html[position++];
        var value = Take(html, ref position, c => c != quote);
        position = Math.Min(position + 1, html.Length);
        return value;
    }

    private static string Take(string html, ref int position, Func<char, bool> wanted)
    {
        var start = position;
        while (position < html.Length && wanted(html[position]))
            position++;
        return html[start..position];
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
