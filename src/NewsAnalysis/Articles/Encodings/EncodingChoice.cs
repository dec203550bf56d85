using System.Text;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>The encoding to read bytes with, or why there is none.</summary>
/// <param name="Encoding">The encoding, which throws at invalid bytes; null where the bytes are no text that can be read.</param>
/// <param name="Skip">Length of the byte order mark, in bytes.</param>
/// <param name="Note">What is worth knowing about the choice, or null.</param>
internal sealed record EncodingChoice(KnownEncoding? Encoding, int Skip, string? Note)
{
    /// <summary>
    /// Chooses by the byte order mark; else UTF-8 where the bytes are valid in it, which other text practically never is;
    /// else what was stated, where the bytes are text in it; else the guess.
    /// </summary>
    /// <param name="bytes">The file, or its first part.</param>
    /// <param name="stated">A label from a protocol or from the document itself, or null.</param>
    /// <param name="isWhole">Whether these are all bytes; a first part may end inside a character.</param>
    public static EncodingChoice Of(ReadOnlySpan<byte> bytes, string? stated, bool isWhole = true)
    {
        if (ByteOrderMark(bytes) is { } marked)
            return marked;
        if (WideText.Label(bytes) is { } wide)
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
}
