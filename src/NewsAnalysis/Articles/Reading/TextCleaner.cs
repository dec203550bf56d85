using NewsAnalysis.Articles.Encodings;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Brings decoded text into the form that offsets count in.</summary>
internal static class TextCleaner
{
    // Beyond so many blanks and invisible characters a word does not go on.
    private const int FarthestPart = 100;

    /// <summary>Mends what programs spoil (<see cref="TextRepair"/>), makes every line break <c>\n</c> and drops invisible format
    /// characters that would split words or turn their order: soft hyphens, zero-width spaces, byte order marks and bidirectional controls.
    /// Joiners inside words and emoji stay. Other control characters go as well. A word that a soft hyphen parts at the end of a line is
    /// joined again, and the line break and the indent behind it go.</summary>
    public static string Clean(string text) => Plain(TextRepair.Of(text).Text);

    /// <summary>The same, and what was mended, or null.</summary>
    public static (string Text, string? Note) CleanAndTell(string text)
    {
        var repaired = TextRepair.Of(text);
        return (Plain(repaired.Text), repaired.Note);
    }

    private static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(Rare) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u00ad' && BreakEnd(text, i) is var end and > 0)
                i = end - 1;
            else if (c is '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            else if (IsBreak(c))
                clean.Append('\n');
            else if (!IsInvisible(c))
                clean.Append(c);
        }

        return clean.ToString();
    }

    // "mil-" with a soft hyphen at the end of a line and "lion" on the next are one word: where the next line's word begins; -1 for none.
    private static int BreakEnd(string text, int hyphen)
    {
        var (before, at) = (hyphen - 1, SkipSpace(text, hyphen + 1));
        if (at >= text.Length || !(text[at] is '\n' || IsBreak(text[at])))
            return -1;
        at = SkipSpace(text, at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1));
        while (before >= 0 && before > hyphen - FarthestPart && IsInvisible(text[before]) && !IsBreak(text[before]))
            before--;
        return before >= 0 && char.IsLetter(text[before]) && at < text.Length && char.IsLower(text[at]) ? at : -1;
    }

    private static int SkipSpace(string text, int at)
    {
        var end = Math.Min(text.Length, at + FarthestPart);
        while (at < end && (text[at] is ' ' or '\t' || (IsInvisible(text[at]) && !IsBreak(text[at]))))
            at++;
        return at;
    }

    // The line breaks that become a "\n".
    private static bool IsBreak(char c) => c is '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v';

    private static bool IsInvisible(char c) =>
        "\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".Contains(c, StringComparison.Ordinal)
        || (char.IsControl(c) && c is not ('\n' or '\t'));

    private static readonly System.Buffers.SearchValues<char> Rare = System.Buffers.SearchValues.Create(RareCharacters());

    private static string RareCharacters() =>
        string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code)
            .Where(c => IsInvisible(c) || IsBreak(c)));
}
