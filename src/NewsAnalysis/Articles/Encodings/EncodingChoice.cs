using NewsAnalysis.Articles.Languages;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>The encoding to read bytes with, or why there is none.</summary>
/// <param name="Encoding">The encoding, which throws at invalid bytes; null where the bytes are no text that can be read.</param>
/// <param name="Skip">Length of the byte order mark, in bytes.</param>
/// <param name="Note">What is worth knowing about the choice, or null.</param>
internal sealed record EncodingChoice(KnownEncoding? Encoding, int Skip, string? Note)
{
    private const int SampleBytes = 4096;
    private const int FewestBytes = 16;
    private const int FewestLetters = 20;
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \n\r。、，");

    /// <summary>Chooses by the byte order mark; else UTF-8 where the bytes are valid in it, which other text practically never is; else
    /// what was stated, where the bytes are text in it; else the guess.</summary>
    /// <param name="bytes">The file, or its first part.</param>
    /// <param name="stated">A label from a protocol or from the document itself, or null.</param>
    /// <param name="isWhole">Whether these are all bytes; a first part may end inside a character.</param>
    public static EncodingChoice Of(ReadOnlySpan<byte> bytes, string? stated, bool isWhole = true)
    {
        if (ByteOrderMark(bytes) is { } marked)
            return marked;
        if (Wide(bytes) is { } wide)
            return new EncodingChoice(KnownEncodings.Of(wide), 0, null);
        var isEscaped = bytes.IndexOf((byte)0x1B) >= 0 && KnownEncodings.Of(stated) is { Name: "ISO-2022-JP" };
        if (isEscaped)
            return new EncodingChoice(KnownEncodings.Of(stated), 0, null);
        if (IsUtf8(bytes, isWhole))
            return new EncodingChoice(KnownEncodings.Utf8, 0, null);
        return Stated(bytes, stated) ?? Guessed(bytes, stated);
    }

    private static EncodingChoice? Stated(ReadOnlySpan<byte> bytes, string? stated)
    {
        return KnownEncodings.Of(stated) is { } known && (known.IsGuessed || known.Encoding.IsSingleByte) && IsText(known, bytes)
            ? new EncodingChoice(known, 0, null) : null;
    }

    private static EncodingChoice Guessed(ReadOnlySpan<byte> bytes, string? stated)
    {
        if (EncodingGuess.Best(bytes) is not { } guess)
            return new EncodingChoice(null, 0, null);
        var said = stated is null ? "states no encoding" : $"states the encoding '{stated}', in which it is no text,";
        return new EncodingChoice(
            guess, 0, $"the file {said} and was read as {guess.Name}, judged by its letters; save it as UTF-8 to be sure");
    }

    private static EncodingChoice? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(KnownEncodings.Utf8, 3, null),
        [0xFF, 0xFE, ..] => new(KnownEncodings.Of("utf-16"), 2, null),
        [0xFE, 0xFF, ..] => new(KnownEncodings.Of("utf-16be"), 2, null),
        _ => null,
    };

    /// <summary>Whether the bytes are valid UTF-8; of a part of a file, all but a character that is cut at its end.</summary>
    internal static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        if (!isWhole)
        {
            // A character may be cut at the end: at most three bytes after its lead.
            for (var i = 1; i <= Math.Min(4, bytes.Length); i++)
            {
                if (bytes[^i] < 0x80)
                    break;
                if (bytes[^i] >= 0xC0)
                {
                    bytes = bytes[..^i];
                    break;
                }
            }
        }

        return System.Text.Unicode.Utf8.IsValid(bytes);
    }

    /// <summary>Whether the bytes are valid in the encoding and hold no control characters but those of ASCII and U+0085.</summary>
    internal static bool IsText(KnownEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 256 * 1024)];
        var decoder = encoding.Encoding.GetDecoder();
        var text = new char[encoding.Encoding.GetMaxCharCount(sample.Length)];
        try
        {
            var length = decoder.GetChars(sample, text, flush: false);
            return text.AsSpan(0, length).IndexOfAnyInRange('\u0080', '\u0084') < 0
                && text.AsSpan(0, length).IndexOfAnyInRange('\u0086', '\u009f') < 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The label of UTF-16 that has no byte order mark, or null. Bytes without NUL are never taken for UTF-16: what has no blank
    /// and no line break is no article.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (sample.Length < FewestBytes || sample.IndexOf((byte)0) < 0)
            return null;
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        var half = sample.Length / 2;
        if (zeros[1] * 10 >= half * 3 && zeros[0] * 50 <= half)
            return "utf-16";
        if (zeros[0] * 10 >= half * 3 && zeros[1] * 50 <= half)
            return "utf-16be";
        return IsNarrow(sample) ? null : ByLetters(sample);
    }

    /// <summary>In Latin letters every other byte is often zero; other scripts have zeros in blanks and a few letters only, and the letters
    /// tell.</summary>
    private static string? ByLetters(ReadOnlySpan<byte> sample) =>
        (IsOfOneScript(sample, bigEndian: false), IsOfOneScript(sample, bigEndian: true)) switch
        {
            (true, false) => "utf-16",
            (false, true) => "utf-16be",
            _ => null,
        };

    /// <summary>Whether the bytes read as text of one byte and more a character, with a stray NUL: pairs of such bytes are often signs of
    /// Han or Hangul. Half the bytes of UTF-16 are the number of a block, or any number: control characters, where they are valid UTF-8 at
    /// all.</summary>
    private static bool IsNarrow(ReadOnlySpan<byte> sample)
    {
        var (controls, high) = (0, 0);
        foreach (var value in sample)
        {
            controls += value is > 0 and < 0x20 and not ((byte)'\n' or (byte)'\r') ? 1 : 0;
            high += value >= 0x80 ? 1 : 0;
        }

        return IsUtf8(sample, isWhole: false) ? controls * 4 < sample.Length : (controls + high) * 7 < sample.Length;
    }

    /// <summary>Nothing but characters that texts have, among them a blank, a line break or a stop, and two thirds of the letters of one
    /// script. Bytes that mean something else are not so, nor are those of the other order, whose letters may all be of one script as well,
    /// but whose blanks and stops are none.</summary>
    private static bool IsOfOneScript(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var text = (bigEndian ? System.Text.Encoding.BigEndianUnicode : System.Text.Encoding.Unicode).GetString(sample);
        if (char.IsHighSurrogate(text[^1]))
            text = text[..^1];
        if (text.AsSpan().IndexOfAny(Breaks) < 0 || text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD || !IsOfText(rune)))
            return false;
        var (script, count) = Scripts.Main(text);
        var letters = text.Count(c => Scripts.Of(c) != Script.None);
        return script is not (Script.None or Script.Latin) && count >= FewestLetters && count * 3 >= letters * 2;
    }

    private static bool IsOfText(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is '\t' or '\n' or '\r',
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
