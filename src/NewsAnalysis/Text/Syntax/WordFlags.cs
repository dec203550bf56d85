namespace NewsAnalysis.Text.Syntax;

/// <summary>Marks of a form, one bit each.</summary>
internal static class WordFlags
{
    public const uint Capital = 1;
    public const uint AllCapitals = 2;
    public const uint Digit = 4;
    public const uint Hyphen = 8;
    public const uint Letter = 16;
    public const uint Dot = 32;

    /// <summary>The marks of a form.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        var (flags, upper, lower) = (0u, false, false);
        foreach (var letter in form)
        {
            upper |= char.IsUpper(letter);
            lower |= char.IsLower(letter);
            if (char.IsLetter(letter))
                flags |= Letter;
            else if (char.IsDigit(letter))
                flags |= Digit;
            else if (letter == '-')
                flags |= Hyphen;
            else if (letter == '.')
                flags |= Dot;
        }

        if (form.Length > 0 && char.IsUpper(form[0]))
            flags |= Capital;
        return upper && !lower && form.Length > 1 ? flags | AllCapitals : flags;
    }
}
