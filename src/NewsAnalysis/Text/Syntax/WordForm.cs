namespace NewsAnalysis.Text.Syntax;

/// <summary>Normal forms of words, as hashes: small letters, every digit a nought, years and longer numbers one word each, plain quotes and
/// dashes.</summary>
internal static class WordForm
{
    private const int Longest = 48;
    private static readonly uint Year = Hash.Of("#year");
    private static readonly uint Number = Hash.Of("#number");

    /// <summary>Hash of the normal form; characters after the forty-eighth do not count.</summary>
    public static uint NormalHash(ReadOnlySpan<char> form)
    {
        if (form.Length > 2 && IsNumber(form))
            return form.Length == 4 && form[1] is '9' or '0' && form[0] is '1' or '2' && IsDigits(form) ? Year : Number;
        Span<char> normal = stackalloc char[Math.Min(form.Length, Longest)];
        for (var index = 0; index < normal.Length; index++)
            normal[index] = Normal(form[index]);
        return Hash.Of(normal);
    }

    /// <summary>Hash of the shape: X for a capital, x for a small letter, 0 for a digit, runs cut at two.</summary>
    public static uint ShapeHash(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[Math.Min(form.Length, Longest)];
        var length = 0;
        foreach (var letter in form[..shape.Length])
        {
            var sign = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsDigit(letter) ? '0' : letter;
            if (length < 2 || shape[length - 1] != sign || shape[length - 2] != sign)
                shape[length++] = sign;
        }

        return Hash.Of(shape[..length]);
    }

    /// <summary>The normal character.</summary>
    public static char Normal(char letter) => letter switch
    {
        >= '0' and <= '9' => '0',
        '\u2019' or '\u2018' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2013' or '\u2014' or '\u2012' or '\u2011' or '\u2212' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    private static bool IsNumber(ReadOnlySpan<char> form)
    {
        foreach (var letter in form)
        {
            if (letter is not (>= '0' and <= '9' or ',' or '.'))
                return false;
        }

        return char.IsAsciiDigit(form[0]);
    }

    private static bool IsDigits(ReadOnlySpan<char> form) => form.IndexOfAnyExceptInRange('0', '9') < 0;
}
