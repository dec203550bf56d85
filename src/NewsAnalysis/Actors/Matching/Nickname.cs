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
}
