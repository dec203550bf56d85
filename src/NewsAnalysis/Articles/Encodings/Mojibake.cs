namespace NewsAnalysis.Articles.Encodings;

/// <summary>UTF-8 that was read as windows-1252, Latin-1 or Macintosh ("â€™", "â\u0080\u0099", "‚Äô" for an apostrophe). A sequence counts
/// where it is valid UTF-8 and a text would hardly have it: the punctuation of U+2000 to U+214F; a letter of Western Europe that follows no
/// capital, since "É»" may close a quotation in capitals; or several characters in a row.</summary>
internal static class Mojibake
{
    private const int LongestRun = 64;

    /// <summary>The characters with which such sequences begin.</summary>
    public const string Leads = "ÂÃÄÅâãÐÑðÎÏ‚åäæçéèØÙ";

    private static readonly System.Buffers.SearchValues<char> LeadSet = System.Buffers.SearchValues.Create(Leads);
    private static readonly Encoding Windows = KnownEncodings.Of("windows-1252")!.Encoding;
    private static readonly Encoding Macintosh = KnownEncodings.Of("macintosh")!.Encoding;
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Dictionary<char, byte> OfWindows = Bytes(Windows);
    private static readonly Dictionary<char, byte> OfMacintosh = Bytes(Macintosh);

    /// <summary>Whether a text has such a sequence.</summary>
    public static bool IsIn(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(LeadSet); at >= 0; at = Next(text, at + 1))
        {
            if (Read(text, at).Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>The sequence at the position: its length and what it means; 0 where there is none.</summary>
    public static (int Length, string? Meant) Read(string text, int at)
    {
        var lead = text[at];
        if (lead < '\u00a0' || !Leads.Contains(lead))
            return default;
        if (lead == '‚')
            return Sign(text, at, OfMacintosh);
        if (lead == 'â')
            return Sign(text, at, OfWindows) is { Length: > 0 } sign ? sign : LostEnd(text, at);
        if (lead is 'Â' or 'Ã' or 'Ä' or 'Å' && !(at > 0 && char.IsUpper(text[at - 1])) && Character(text, at, 2, OfWindows) is { } letter
            && IsWestern(letter[0]))
            return (2, letter);
        return Run(text, at);
    }

    private static int Next(string text, int from) =>
        from >= text.Length || text.AsSpan(from).IndexOfAny(LeadSet) is not (>= 0 and var next) ? -1 : from + next;

    /// <summary>Dashes, quotes, dots, currency and trade marks.</summary>
    private static (int Length, string? Meant) Sign(string text, int at, Dictionary<char, byte> bytes) =>
        Character(text, at, 3, bytes) is [>= '\u2000' and <= '\u214f'] sign ? (3, Visible(sign)) : default;

    private static string Visible(string sign) => sign is "\u200b" or "\u200e" or "\u200f" ? "" : sign;

    /// <summary>"â€" alone: windows-1252 has no character for the last byte of a closing quotation mark.</summary>
    private static (int Length, string? Meant) LostEnd(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == '€' && (at + 2 == text.Length || text[at + 2] < '\u0080') ? (2, "”") : default;

    private static bool IsWestern(char c) => c is >= '\u00a0' and <= '\u017f';

    /// <summary>Two characters or more of one script or an emoji, as words in other scripts become.</summary>
    private static (int Length, string? Meant) Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestRun && ByteOf(text[end], OfWindows) is not null)
            end++;
        for (; end - at >= 4; end--)
        {
            if (Character(text, at, end - at, OfWindows) is { } meant && (meant.Length >= 2 && !meant.Any(c => c < '\u00a0')))
                return (end - at, meant);
        }

        return default;
    }

    private static string? Character(string text, int at, int length, Dictionary<char, byte> table)
    {
        if (at + length > text.Length)
            return null;
        Span<byte> bytes = stackalloc byte[LongestRun];
        for (var i = 0; i < length; i++)
        {
            if (ByteOf(text[at + i], table) is not { } value)
                return null;
            bytes[i] = value;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes[..length]) ? Utf8.GetString(bytes[..length]) : null;
    }

    // What windows-1252 lacks passes through as a control character.
    private static byte? ByteOf(char c, Dictionary<char, byte> table) =>
        table.TryGetValue(c, out var value) ? value
            : c is >= '\u0080' and <= '\u009f' && ReferenceEquals(table, OfWindows) ? (byte)c : null;

    private static Dictionary<char, byte> Bytes(Encoding encoding)
    {
        var bytes = new Dictionary<char, byte>();
        for (var value = 0x80; value < 0x100; value++)
        {
            try
            {
                bytes.TryAdd(encoding.GetString([(byte)value])[0], (byte)value);
            }
            catch (DecoderFallbackException)
            {
                // The encoding has no character for it.
            }
        }

        return bytes;
    }
}
