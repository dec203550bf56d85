namespace NewsAnalysis.Text;

/// <summary>What stands around a full stop. Each question looks at a bounded number of characters.</summary>
internal static class Around
{
    /// <summary>The most characters of a token that are looked at.</summary>
    public const int LongestToken = 40;

    private static readonly string[] TimeZones =
        ["Eastern", "Pacific", "Central", "Mountain", "ET", "EST", "EDT", "PT", "PST", "PDT", "CT", "GMT", "UTC",
            "BST", "CET", "IST", "Local"];

    private static readonly string[] DateWords =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ];

    /// <summary>The token before a full stop, opening marks left out; empty where a closing mark or a space stands before it.</summary>
    public static TextSpan TokenBefore(string text, TextSpan rest, int end)
    {
        var start = end;
        while (start > rest.Start && end - start < LongestToken && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('—' or '–' or '/'))
            start--;
        while (start < end && Marks.IsOpener(text[start]))
            start++;
        return start == end && start > rest.Start && !char.IsWhiteSpace(text[start - 1])
            ? new TextSpan(start - 1, end)
            : new TextSpan(start, end);
    }

    /// <summary>Whether a comma or an opening bracket stands before the token.</summary>
    public static bool PrecededByComma(string text, TextSpan rest, TextSpan token)
    {
        var at = token.Start;
        while (at > rest.Start && token.Start - at < 3 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > rest.Start && text[at - 1] is ',' or '(';
    }

    /// <summary>The letters that begin there.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < LongestToken && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a month or weekday begins there, whole or shortened.</summary>
    public static bool StartsDateWord(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        foreach (var known in DateWords)
        {
            if (word.StartsWith(known, StringComparison.Ordinal) && (word.Length <= 4 || word.EndsWith("day") || IsMonthName(word)))
                return true;
        }

        return false;
    }

    private static bool IsMonthName(ReadOnlySpan<char> word) =>
        DateTime.TryParseExact(word, "MMMM", null, System.Globalization.DateTimeStyles.None, out _);

    /// <summary>Whether a time zone begins there.</summary>
    public static bool IsTimeZone(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        foreach (var zone in TimeZones)
        {
            if (word.SequenceEqual(zone))
                return true;
        }

        return false;
    }

    /// <summary>A roman numeral or a single capital, as in "No. X" or "Fig. A".</summary>
    public static bool IsNumeral(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        if (word.Length == 1)
            return word[0] is not ('I' or 'A');
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
        }

        return word.Length > 0;
    }

    private static int WordStart(string text, TextSpan rest, int at)
    {
        var start = at;
        while (start > rest.Start && at - start < LongestToken && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>"he said", "iPhone" apart: a small letter goes on with the sentence, unless it begins a brand.</summary>
    public static bool IsLowercaseStart(string text, int at, int limit) =>
        char.IsLower(text[at]) && !(at + 1 < limit && char.IsUpper(text[at + 1]));

    /// <summary>"1." or "12." at the head of a sentence numbers it.</summary>
    public static bool IsListNumber(string text, TextSpan rest, TextSpan token)
    {
        if (token.Length > 3 || token.Start - rest.Start > 1)
            return false;
        foreach (var c in text.AsSpan(token.Start, token.Length))
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>"I" after a word in small letters is the pronoun, not an initial: "So am I."</summary>
    public static bool IsPronoun(string text, TextSpan rest, TextSpan token)
    {
        if (token.Length != 1 || text[token.Start] != 'I' || token.Start - rest.Start < 2)
            return false;
        var before = token.Start - 2;
        return char.IsLower(text[before]) && char.IsWhiteSpace(text[before + 1]) && char.IsLower(text[WordStart(text, rest, before)]);
    }
}
