using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Quoting;

/// <summary>Finds what stands between quotation marks. Double marks count anywhere, single ones outside double ones and inside one
/// paragraph. A quotation that a paragraph leaves open goes on in the next where that begins with a mark that opens. Linear in the text's
/// length.</summary>
internal static class QuoteScanner
{
    private const int LongestSingle = 400;

    /// <summary>The outermost quoted stretches, in text order.</summary>
    public static IReadOnlyList<QuotedSpan> Scan(string text)
    {
        var (found, isLeft) = (new List<QuotedSpan>(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var (open, end, continues) = (at, 0, false);
            if (Opens(text, at))
            {
                continues = isLeft && IsParagraphStart(text, at);
                (end, isLeft) = End(text, at);
            }
            else if (text[at] is '‘' or '\'')
            {
                end = SingleEnd(text, at);
            }

            if (end - open > 2)
                found.Add(new QuotedSpan(new TextSpan(open, end), continues));
            at = Math.Max(at, end - 1);
        }

        return found;
    }

    // Where a quotation ends that opens at a place, and whether a paragraph leaves it open that the next may go on with.
    private static (int End, bool IsLeft) End(string text, int open)
    {
        var inner = 0;
        for (var at = open + Width(text, open); at < text.Length; at++)
        {
            if (IsInner(text, at, text[open], inner))
                inner += text[at] == '“' ? 1 : -1;
            else if (Closes(text, at, text[open]))
                return (at + Width(text, at), false);
            else if (EndsParagraph(text, at))
                return (TrimmedEnd(text, at), text[open] is '“' or '"' or '\'');
        }

        return (TrimmedEnd(text, text.Length), false);
    }

    private static bool Opens(string text, int at) =>
        text[at] is '“' or '„' or '«' || ((text[at] == '"' || Width(text, at) == 2) && IsBeforeWord(text, at) && IsFree(text, at - 1));

    // Two apostrophes are a double mark in some exports.
    private static int Width(string text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1;

    private static bool Closes(string text, int at, char open) => open switch
    {
        '“' => text[at] == '”' || (text[at] == '"' && IsBehindWord(text, at) && !IsClosedLater(text, at)),
        '„' => text[at] is '“' or '”',
        '«' => text[at] == '»',
        '\'' or '’' => Width(text, at) == 2,
        _ => text[at] is '"' or '”' && !(IsBeforeWord(text, at) && IsFree(text, at - 1)),
    };

    // "I asked, “Who is it?” and left": inside straight marks curly ones are another's words.
    private static bool IsInner(string text, int at, char open, int inner) =>
        open == '"' && ((text[at] == '“' && text.IndexOf('”', at) >= 0) || (text[at] == '”' && inner > 0));

    private static bool IsBehindWord(string text, int at) => !char.IsWhiteSpace(text[at - 1]) && !IsFree(text, at - 1);

    // Whether the next mark of the paragraph is a curly one that closes; else a straight one stands for it (“We
    // stay," he said. "We fight.”).
    private static bool IsClosedLater(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny("“”\"\n") is >= 0 and var next && text[at + 1 + next] == '”';

    private static bool IsBeforeWord(string text, int at) =>
        at + Width(text, at) is var next && next < text.Length && !char.IsWhiteSpace(text[next]);

    private static bool IsFree(string text, int at) =>
        at < 0 || char.IsWhiteSpace(text[at]) || text[at] is '(' or '[' or '—' or '–' or '‘' or '\'';

    private static bool IsParagraphStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool EndsParagraph(string text, int at)
    {
        if (text[at] != '\n')
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\u00a0')
            next++;
        return next >= text.Length || text[next] is '\n' or '“' or '"'
            || (at > 0 && Marks.EndsSentence(text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at))));
    }

    private static int TrimmedEnd(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    // ‘…’ opens before a letter and closes behind one or behind a stop; an apostrophe stands between letters.
    private static int SingleEnd(string text, int start)
    {
        if (!IsFree(text, start - 1) || start + 1 >= text.Length || !char.IsLetter(text[start + 1]))
            return -1;
        var close = text[start] == '‘' ? '’' : '\'';
        var last = Math.Min(text.Length, start + LongestSingle);
        for (var at = start + 2; at < last && text[at] != '\n'; at++)
        {
            if (text[at] is '“' or '”' or '"')
                return -1;
            if (text[at] == close && EndsWord(text, at) && !IsPlural(text, at, last))
                return at + 1;
        }

        return -1;
    }

    private static bool EndsWord(string text, int at) => at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);

    // "the voters’ ‘anger’": a mark behind an s belongs to the word where another closes further on in the line.
    private static bool IsPlural(string text, int at, int last)
    {
        if (text[at - 1] != 's' || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsLower(text[at + 2]))
            return false;
        for (var next = at + 2; next < last && text[next] != '\n'; next++)
        {
            if (text[next] == text[at] && EndsWord(text, next))
                return true;
        }

        return false;
    }
}
