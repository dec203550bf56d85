namespace NewsAnalysis.Text;

/// <summary>The words of a text. A word is a run of letters, digits and combining marks. Inside it, an apostrophe or hyphen joins what
/// stands on both sides ("don't", "O’Neill", "Russian-Israeli", "23-year-old" are one word each), an ampersand joins letters ("AT&amp;T"),
/// a full stop or comma joins digits ("1,400", "1.2"), and a full stop joins single letters ("U.S", whose last full stop is left out).
/// Dashes, slashes, currency signs and per cent signs belong to no word. A run in a script without spaces is one word.</summary>
public static class Words
{
    /// <summary>The words of a stretch of text in order, without allocation.</summary>
    public static WordEnumerator In(string text, TextSpan span) => new(text, span);

    /// <summary>The number of words in a stretch of text.</summary>
    public static int Count(string text, TextSpan span)
    {
        var count = 0;
        foreach (var _ in In(text, span))
            count++;
        return count;
    }

    /// <summary>The number of words in a text.</summary>
    public static int Count(string text) => Count(text, new TextSpan(0, text.Length));
}
