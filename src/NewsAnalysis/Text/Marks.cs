namespace NewsAnalysis.Text;

/// <summary>What single characters mean to sentences and lines.</summary>
internal static class Marks
{
    /// <summary>Marks that can end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '‽';

    /// <summary>Terminators that need no space after them.</summary>
    public static bool IsFullWidthTerminator(char c) => c is '。' or '！' or '？';

    /// <summary>Question and exclamation marks.</summary>
    public static bool IsStrong(char c) => c is '!' or '?' or '！' or '？' or '؟' or '‽';

    /// <summary>Quotes and brackets that close; straight quotes count.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '}' or '»' or '›' or '」' or '』';

    /// <summary>Double quotes that close; the straight one counts.</summary>
    public static bool IsClosingQuote(char c) => c is '"' or '”' or '»' or '」';

    /// <summary>Quotes and brackets that open; straight quotes count.</summary>
    public static bool IsOpener(char c) => "\"“‘'([«‹„¿¡「『*_".Contains(c, StringComparison.Ordinal);

    /// <summary>Dashes that stand between phrases.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';

    /// <summary>Marks that begin an item of a list when a space follows.</summary>
    public static bool IsBullet(char c) => "•*-–—‣◦▪●·+➤►".Contains(c, StringComparison.Ordinal);

    /// <summary>Whether the text ends as a sentence does: a terminator, then perhaps closing quotes and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsCloser(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
            end--;
        return end > 0 && IsTerminator(text[end - 1]);
    }
}
