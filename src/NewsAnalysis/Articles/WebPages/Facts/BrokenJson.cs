using System.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>
/// Mends what sites get wrong in JSON-LD: comment marks around it, a semicolon after it, raw line breaks in its strings, a missing end.
/// </summary>
internal static class BrokenJson
{
    /// <summary>The script as it stands, then with its mistakes mended.</summary>
    public static IEnumerable<string> Forms(string script)
    {
        var text = Unwrap(script);
        if (text.Length == 0)
            yield break;
        yield return text;
        var mended = Mend(text);
        yield return mended;
        if (mended.Contains("&quot;", StringComparison.Ordinal))
            yield return System.Net.WebUtility.HtmlDecode(mended);
    }

    private static string Unwrap(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        if (start < 0)
            return "";
        if (script.AsSpan(start).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            start += "[CDATA[".Length;
            start += Math.Max(0, script.AsSpan(start).IndexOfAny('{', '['));
        }

        var end = script.AsSpan().LastIndexOfAny('}', ']');
        while (end > start && script.AsSpan(0, end + 1).EndsWith("]]", StringComparison.Ordinal)
            && script.AsSpan(end + 1).TrimStart().StartsWith(">", StringComparison.Ordinal))
            end = script.AsSpan(0, end - 1).LastIndexOfAny('}', ']');
        return end < start ? script[start..] : script[start..(end + 1)];
    }

    /// <summary>Escapes control characters and quotes that stand raw in strings, and closes what is open at the end.</summary>
    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length + 16);
        var closers = new Stack<char>();
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && inString && i + 1 < text.Length)
            {
                mended.Append(IsEscape(text[i + 1]) ? c : ' ').Append(text[++i]);
                continue;
            }

            if (c == '"' && inString && !EndsString(text, i))
                mended.Append('\\');
            else if (c == '"')
                inString = !inString;
            else if (!inString)
                Follow(c, closers);
            mended.Append(inString && c < ' ' ? ' ' : c);
        }

        if (inString)
            mended.Append('"');
        while (closers.TryPop(out var closer))
            mended.Append(closer);
        return mended.ToString();
    }

    private static void Follow(char c, Stack<char> closers)
    {
        if (c is '{' or '[')
            closers.Push(c == '{' ? '}' : ']');
        else if (c is '}' or ']' && closers.Count > 0)
            closers.Pop();
    }

    private static bool IsEscape(char c) => c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u';

    /// <summary>A quote that ends a string has a comma, colon or closing bracket after it.</summary>
    private static bool EndsString(string text, int quote)
    {
        var next = quote + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || text[next] is ',' or ':' or '}' or ']';
    }
}
