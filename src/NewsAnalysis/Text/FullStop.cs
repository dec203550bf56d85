namespace NewsAnalysis.Text;

/// <summary>A run of terminators with the quotes, brackets and note numbers that close after it.</summary>
/// <param name="Start">Position of the first terminator.</param>
/// <param name="MarksEnd">Position after the last terminator.</param>
/// <param name="ClosersEnd">Position after the last closing mark.</param>
/// <param name="IsEllipsis">Whether the run is "…" or at least two full stops.</param>
/// <param name="IsStrong">Whether the run holds a question or exclamation mark.</param>
/// <param name="ClosesQuote">Whether a double quote closes after it.</param>
internal readonly record struct FullStop(int Start, int MarksEnd, int ClosersEnd, bool IsEllipsis, bool IsStrong, bool ClosesQuote)
{
    /// <summary>Reads the run that begins at a terminator.</summary>
    public static FullStop Read(string text, int start, int limit)
    {
        var (end, dots, strong, ellipsis) = (start, 0, false, false);
        while (end < limit && (Marks.IsTerminator(text[end]) || IsSpacedDot(text, end, limit)))
        {
            dots += text[end] == '.' ? 1 : 0;
            ellipsis |= text[end] == '…';
            strong |= Marks.IsStrong(text[end]);
            end++;
        }

        var (closers, quote) = Closers(text, end, limit);
        return new FullStop(start, end, closers, ellipsis || dots > 1, strong, quote);
    }

    /// <summary>The space inside ". . .".</summary>
    private static bool IsSpacedDot(string text, int at, int limit) =>
        text[at] == ' ' && at + 1 < limit && text[at + 1] == '.' && text[at - 1] == '.'
        && (at + 2 >= limit || text[at + 2] is ' ' or '.' || Marks.IsCloser(text[at + 2]));

    private static (int End, bool Quote) Closers(string text, int at, int limit)
    {
        var quote = false;
        var end = at;
        while (end < limit)
        {
            if (Marks.IsCloser(text[end]) && !OpensNext(text, end, limit))
                quote |= Marks.IsClosingQuote(text[end++]);
            else if (NoteNumber(text, end, limit) is > 0 and var note)
                end += note;
            else if (text[end] == ' ' && end + 1 < limit && NoteNumber(text, end + 1, limit) is > 0 and var spaced)
                end += spaced + 1;
            else
                break;
        }

        return ClosesAfterSpace(text, end, limit) ? (end + 2, true) : (end, quote);
    }

    /// <summary>A stray space before the closing quote: <c>done. ”</c>.</summary>
    private static bool ClosesAfterSpace(string text, int at, int limit) =>
        at + 1 < limit && text[at] is ' ' or '\u00a0' && text[at + 1] is '”' or '»' && (at + 2 >= limit || char.IsWhiteSpace(text[at + 2]));

    /// <summary>Whether a straight quote right after the terminator opens the next quotation instead of closing this one.</summary>
    private static bool OpensNext(string text, int at, int limit) =>
        text[at] is '"' or '\'' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]) && text[at - 1] is '"' or '\'' or '”';

    /// <summary>Length of a note number such as <c>[3]</c>, or 0.</summary>
    private static int NoteNumber(string text, int at, int limit)
    {
        if (text[at] != '[')
            return 0;
        var end = at + 1;
        while (end < limit && end - at < 5 && char.IsAsciiDigit(text[end]))
            end++;
        return end > at + 1 && end < limit && text[end] == ']' ? end + 1 - at : 0;
    }
}
