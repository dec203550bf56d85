namespace NewsAnalysis.Text.Syntax.Tokens;

/// <summary>Cuts a sentence into the tokens of the English treebanks: at white space, then marks off each stretch's ends, then inside it.
/// Clitics, possessives, currency signs and units are tokens; "1,400", "7.30" and "U.S." are whole. Linear in the sentence's
/// length.</summary>
internal sealed class TreeTokenizer(TokenLists lists)
{
    private readonly InnerCuts _inner = new(lists);

    /// <summary>The tokens of a stretch of text, in order; together they hold every character that is no white space.</summary>
    public List<TextSpan> Cut(string text, TextSpan sentence)
    {
        var tokens = new List<TextSpan>();
        var position = sentence.Start;
        var last = LastEnd(text, sentence);
        while (position < sentence.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = position + 1;
            while (end < sentence.End && !char.IsWhiteSpace(text[end]))
                end++;
            CutStretch(text, new TextSpan(position, end), end >= last, tokens);
            position = end;
        }

        return tokens;
    }

    private static int LastEnd(string text, TextSpan sentence)
    {
        var end = sentence.End;
        while (end > sentence.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private void CutStretch(string text, TextSpan stretch, bool isLast, List<TextSpan> tokens)
    {
        var span = text.AsSpan(stretch.Start, stretch.Length);
        if (Shapes.IsEmoticon(span))
        {
            tokens.Add(stretch);
            return;
        }

        var start = stretch.Start;
        while (start < stretch.End && OuterCuts.Leading(text, start, stretch.End) is > 0 and var length)
        {
            tokens.Add(new TextSpan(start, start + length));
            start += length;
        }

        var closers = new Stack<TextSpan>();
        var end = stretch.End;
        while (end > start && Trailing(text, new TextSpan(start, end), isLast) is > 0 and var length)
        {
            closers.Push(new TextSpan(end - length, end));
            end -= length;
        }

        if (end > start)
            _inner.Cut(text, new TextSpan(start, end), tokens);
        tokens.AddRange(closers);
    }

    private int Trailing(string text, TextSpan stretch, bool isLast)
    {
        var length = OuterCuts.Trailing(text, stretch);
        if (length != 1 || text[stretch.End - 1] != '.')
            return length;
        return IsAbbreviation(text.AsSpan(stretch.Start, stretch.Length), isLast) ? 0 : 1;
    }

    private bool IsAbbreviation(ReadOnlySpan<char> form, bool isLast)
    {
        // Titles are listed for the ends of sentences too; the treebanks have few of them ("Capt.", "Cpl.").
        if (Shapes.IsInitials(form) || (!isLast && Abbreviations.KindOf(form[..^1], afterComma: false) == AbbreviationKind.Title))
            return true;
        if (form.Length > Shapes.LongestListed)
            return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return (isLast ? lists.LastAbbreviations : lists.Abbreviations).GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
