namespace NewsAnalysis.Text;

/// <summary>Helpers for spans.</summary>
internal static class Spans
{
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
