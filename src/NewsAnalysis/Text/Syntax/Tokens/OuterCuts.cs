namespace NewsAnalysis.Text.Syntax.Tokens;

/// <summary>Marks at the ends of a stretch without white space.</summary>
internal static class OuterCuts
{
    private static readonly HashSet<string> ShortForms =
        new(["s", "t", "ll", "ve", "re", "d", "m", "em", "n", "til", "cause", "tis", "twas", "bout", "round"],
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Length of the token of marks at the beginning; 0 where a word begins.</summary>
    public static int Leading(string text, int start, int end)
    {
        var mark = text[start];
        if (char.IsLetterOrDigit(mark) || char.IsSurrogate(mark))
            return 0;
        var next = start + 1 < end ? text[start + 1] : '\0';
        if (IsApostrophe(mark) && BeginsShortForm(text, start + 1, end))
            return 0;
        if (mark is '@' or '_' && char.IsLetterOrDigit(next))
            return 0;
        if (mark == '.' && char.IsAsciiDigit(next))
            return 0;
        return Run(text, start, end);
    }

    /// <summary>Length of the token of marks at the end; 0 where a word ends.</summary>
    public static int Trailing(string text, TextSpan stretch)
    {
        var mark = text[stretch.End - 1];
        if (char.IsLetterOrDigit(mark) || char.IsSurrogate(mark)
            || char.GetUnicodeCategory(mark) == System.Globalization.UnicodeCategory.NonSpacingMark)
            return 0;
        var start = stretch.End - 1;
        while (start > stretch.Start && Joins(mark, text[start - 1]))
            start--;
        return stretch.End - start;
    }

    /// <summary>Whether the character is an apostrophe, straight or curled.</summary>
    public static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '`';

    private static int Run(string text, int start, int end)
    {
        var next = start + 1;
        while (next < end && Joins(text[start], text[next]))
            next++;
        return next - start;
    }

    /// <summary>Whether two marks make one token: dots, dashes, stars and so on of one kind, and ! with ?.</summary>
    private static bool Joins(char mark, char next) => mark switch
    {
        '!' or '?' => next is '!' or '?',
        '.' or '-' or '*' or '=' or '_' or '~' or '#' or '\'' or '`' or '<' or '>' or '\u2026' => next == mark,
        _ => false,
    };

    private static bool BeginsShortForm(string text, int start, int end)
    {
        if (end - start >= 2 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]))
            return true;
        var stop = start;
        while (stop < end && stop - start < 6 && char.IsLetter(text[stop]))
            stop++;
        return stop > start && (stop == end || !char.IsLetterOrDigit(text[stop]))
            && ShortForms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, stop - start));
    }
}
