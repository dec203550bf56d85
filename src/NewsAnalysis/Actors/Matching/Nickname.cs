namespace NewsAnalysis.Actors.Matching;

/// <summary>A nickname in quotation marks or brackets between first name and surname.</summary>
internal static class Nickname
{
    /// <summary>The most characters of a nickname with its marks.</summary>
    public const int Longest = 30;

    /// <summary>The mark that opens what the character closes, or null where it closes nothing.</summary>
    public static char? Open(char close) => close switch
    {
        '”' => '“',
        '’' => '‘',
        '"' => '"',
        '\'' => '\'',
        ')' => '(',
        ']' => '[',
        _ => null,
    };

    /// <summary>Whether a nickname stands before a position: Piet "Iron" Dorn, Piet (Iron) Dorn.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the surname begins.</param>
    /// <param name="floor">Where what may belong to the name begins.</param>
    /// <param name="outside">Where the nickname's mark stands; the position where there is none.</param>
    public static bool Before(string text, int position, int floor, out int outside)
    {
        outside = position;
        if (position - 3 < floor || text[position - 1] != ' ' || Open(text[position - 2]) is not { } open)
            return false;
        var start = text.AsSpan(0, position - 2).LastIndexOf(open);
        if (start <= floor || position - start > Longest || text[start - 1] != ' ' || !char.IsUpper(text[start + 1]))
            return false;
        outside = start;
        return MatchWords.Before(text, start, floor, out var before) && MatchWords.IsCapitalised(before.In(text));
    }
}
