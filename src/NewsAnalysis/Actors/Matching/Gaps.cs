namespace NewsAnalysis.Actors.Matching;

/// <summary>What stands between two words of a name.</summary>
internal enum Gap
{
    /// <summary>Nothing (beside <c>&amp;</c>).</summary>
    None,

    /// <summary>White space, at most one line break.</summary>
    Space,

    /// <summary>A full stop ("U.S").</summary>
    Dot,

    /// <summary>A full stop and white space ("J. Smith").</summary>
    DotSpace,

    /// <summary>A hyphen or short dash.</summary>
    Hyphen,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>A comma and white space.</summary>
    Comma,

    /// <summary>Anything else; a blank line too.</summary>
    Other,
}

/// <summary>Classifies what stands between words.</summary>
internal static class Gaps
{
    /// <summary>The longest gap that is looked across.</summary>
    public const int MaxLength = 12;

    /// <summary>The class of the characters from start to end.</summary>
    public static Gap Of(string text, int start, int end)
    {
        if (start == end)
            return Gap.None;
        if (end - start == 1 && text[start] == ' ')
            return Gap.Space;
        if (end - start > MaxLength)
            return Gap.Other;
        var first = text[start];
        if (end - start == 1)
        {
            if (MatchWords.IsHyphen(first))
                return Gap.Hyphen;
            if (MatchWords.IsApostrophe(first))
                return Gap.Apostrophe;
            if (first == '.')
                return Gap.Dot;
        }

        var mark = first is '.' or ',' ? 1 : 0;
        if (!IsSpaces(text, start + mark, end))
            return Gap.Other;
        return mark == 0 ? Gap.Space : first == '.' ? Gap.DotSpace : end - start == 1 ? Gap.Other : Gap.Comma;
    }

    /// <summary>Whether a name's gap allows the gap in a text.</summary>
    /// <param name="name">The gap in the dictionary.</param>
    /// <param name="found">The gap in the text.</param>
    /// <param name="before">Length of the word before, in the text.</param>
    /// <param name="suffix">Whether the word after is a suffix of a name (Jr.).</param>
    public static bool Fits(Gap name, Gap found, int before, bool suffix) => name switch
    {
        Gap.None => found is Gap.None or Gap.Space,
        Gap.Space => found is Gap.Space or Gap.Hyphen or Gap.None
            || (found is Gap.DotSpace or Gap.Dot && before <= 2) || (suffix && found == Gap.Comma),
        Gap.Dot or Gap.DotSpace => found is Gap.Dot or Gap.DotSpace or Gap.Space,
        Gap.Hyphen => found is Gap.Hyphen or Gap.Space,
        Gap.Apostrophe => found is Gap.Apostrophe,
        Gap.Comma => found is Gap.Comma or Gap.Space,
        _ => false,
    };

    private static bool IsSpaces(string text, int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end; i++)
        {
            if (!MatchWords.IsSpace(text[i]) || text[i] is '\u2029' or '\f' or '\v' || (text[i] is '\n' or '\u2028' && ++breaks > 1))
                return false;
        }

        return true;
    }
}
