namespace NewsAnalysis.Text;

/// <summary>Helpers for spans.</summary>
internal static class Spans
{
    /// <summary>The text with each run of white space as one space, and none at its ends.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text on one line, cut behind a word where it is longer.</summary>
    public static string Shortened(string text, int length)
    {
        var line = OneLine(text);
        if (line.Length <= length)
            return line;
        var space = line.LastIndexOf(' ', length);
        return line[..(space > 0 ? space : length)] + " …";
    }

    /// <summary>The span without white space at its ends; empty at its start where nothing else is in it.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, end);
    }
}
