using NewsAnalysis.Articles.Encodings;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Bytes as text, or the reason why they are none. Exactly one of the two is set.</summary>
/// <param name="Text">The text with <c>\n</c> as line break and without invisible format characters, or null.</param>
/// <param name="Problem">What was found, what was expected and what to do, or null.</param>
internal sealed record DecodedText(string? Text, string? Problem)
{
    /// <summary>What is worth knowing about how it was decoded.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Decodes text files. Nothing is ever replaced silently: where bytes are no text in the encoding, the file is a problem that says
/// where.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(true, false, throwOnInvalidBytes: true);
    /// <summary>Of so many bytes one may be stray.</summary>
    private const int BytesForOne = 10_000;

    /// <summary>Decodes a whole file of any encoding: by its byte order mark, UTF-8, what is stated, else by a guess that is
    /// noted.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="charset">The encoding that a protocol or the document states, or null.</param>
    public static DecodedText DecodeAny(ReadOnlySpan<byte> bytes, string? charset)
    {
        var choice = bytes.IsEmpty ? null : EncodingChoice.Of(bytes, charset);
        if (choice?.Encoding is not { } known || ReferenceEquals(known, KnownEncodings.Utf8))
            return Decode(bytes);
        if (choice.Skip > 0 || bytes.IndexOf((byte)0) >= 0)
            return Decode(bytes[choice.Skip..], known.Encoding, known.Name, choice.Skip);
        var decoded = Decode(bytes, known.Encoding, known.Name, 0);
        return decoded.Text is null ? decoded : decoded with { Notes = choice.Note is { } note ? [note, .. decoded.Notes] : decoded.Notes };
    }

    /// <summary>Decodes a web page of any encoding; one in UTF-8 with a few stray bytes is mended, which is noted.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The encoding that a protocol or the page states, or null.</param>
    public static DecodedText DecodePage(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (KnownEncodings.Of(charset) is { } stated && !ReferenceEquals(stated, KnownEncodings.Utf8))
            return DecodeAny(bytes, charset);
        if (MendStray(bytes) is not var (mended, note))
            return DecodeAny(bytes, charset);
        var decoded = Decode(mended);
        return decoded.Text is null ? DecodeAny(bytes, charset) : decoded with { Notes = [note, .. decoded.Notes] };
    }

    /// <summary>Decodes a whole file in UTF-8, or in UTF-16 with a byte order mark.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new DecodedText(null, "the file is empty; expected the text of an article; save it again or remove it");
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(rest, Utf8, "UTF-8", 3),
            [0xFF, 0xFE, .. var rest] => Decode(rest, LittleEndian, "UTF-16", 2),
            [0xFE, 0xFF, .. var rest] => Decode(rest, BigEndian, "UTF-16", 2),
            _ => Decode(bytes, Utf8, "UTF-8", 0),
        };
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name, int skipped)
    {
        if (name == "UTF-8" && bytes.IndexOf((byte)0) is >= 0 and var zero)
            return new DecodedText(null, $"the file holds a NUL byte at offset {zero + skipped} and is no text; "
                + "expected a UTF-8 text file; save the article as text");
        string text;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            return new DecodedText(null, Invalid(bytes, invalid, name, skipped));
        }

        if (text.Contains('\0'))
            return new DecodedText(null, "the file holds NUL characters and is no text; expected an article; save the article as text");
        if (IsBinary(text))
            return new DecodedText(null, "the file is binary: more than one character in twenty is a control character; "
                + "expected a text file; save the article as text");
        var (clean, note) = TextCleaner.CleanAndTell(text);
        return note is null ? new DecodedText(clean, null) : new DecodedText(clean, null) { Notes = [note] };
    }

    private static string Invalid(ReadOnlySpan<byte> bytes, DecoderFallbackException invalid, string name, int skipped)
    {
        // For UTF-16 the index is just after the invalid bytes.
        var unknown = invalid.BytesUnknown ?? [];
        var offset = Math.Max(0, invalid.Index);
        if (!bytes[offset..].StartsWith(unknown) && offset >= unknown.Length && bytes[(offset - unknown.Length)..].StartsWith(unknown))
            offset -= unknown.Length;
        var value = offset < bytes.Length ? $" 0x{bytes[offset]:X2}" : "";
        return $"byte{value} at offset {offset + skipped} is not valid {name}; expected UTF-8, or UTF-16 with a byte order mark; "
            + "save the file as UTF-8";
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        return controls * 20L > text.Length;
    }

    /// <summary>The page in valid UTF-8 and what was mended; null where it is valid as it is, or has too many stray bytes to be UTF-8, as
    /// pages have that were put together from several sources: a byte alone is read as windows-1252, which such bytes mostly are ("it’s");
    /// a character that was cut becomes a blank, so that the words and numbers at its sides stay apart.</summary>
    private static (byte[] Bytes, string Note)? MendStray(ReadOnlySpan<byte> bytes)
    {
        var allowed = bytes.Length / BytesForOne;
        if (allowed == 0 || System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        var mended = new ArrayBufferWriter<byte>(bytes.Length + allowed);
        var (stray, whole, first) = (0, 0, -1);
        for (var at = 0; at < bytes.Length;)
        {
            var rest = bytes[at..];
            var plain = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var found ? found : rest.Length;
            mended.Write(rest[..plain]);
            at += plain;
            if (at == bytes.Length)
                break;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.Done)
            {
                whole++;
                mended.Write(bytes.Slice(at, length));
            }
            else
            {
                stray += length;
                first = first < 0 ? at : first;
                if (stray > allowed)
                    return null;
                mended.Write(Read(bytes.Slice(at, length)));
            }

            at += length;
        }

        // Where most of what is no ASCII is stray, the page is in another encoding.
        return whole > stray ? (mended.WrittenSpan.ToArray(), Note(bytes, stray, first)) : null;
    }

    private static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> stray) =>
        stray.Length == 1 && KnownEncodings.Of("windows-1252")!.Encoding.GetString(stray) is [>= '\u00a0' and var character]
            ? Encoding.UTF8.GetBytes([character]) : " "u8;

    private static string Note(ReadOnlySpan<byte> bytes, int stray, int first)
    {
        var line = bytes[..first].Count((byte)'\n') + 1;
        var which = stray == 1 ? "1 byte is" : string.Create(CultureInfo.InvariantCulture, $"{stray} bytes are");
        return string.Create(CultureInfo.InvariantCulture,
            $"{which} not valid UTF-8 (the first, 0x{bytes[first]:X2}, at offset {first}, line {line}) and read as windows-1252, "
                + $"or as a blank where a character was cut; save the page as UTF-8");
    }
}
