using UtfUnknown;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>Guesses the encoding of bytes that state none, by how often their letters follow one another in the languages that are written
/// in it. UTF.Unknown 2.8 does not know Macintosh, in which English texts have their quotation marks.</summary>
internal static class EncodingGuess
{
    private const int SampleBytes = 256 * 1024;

    // No article is as short, and any guess would do.
    private const int FewestBytes = 16;

    // Below this the usual encoding, windows-1252, is as good a guess: "è più" is no Czech of MS-DOS.
    private const float SureConfidence = 0.75f;

    // “ ” ‘ ’ – — … • and a blank that does not break; in windows-1252 most of them are capitals.
    private static readonly SearchValues<byte> MarksOfMacintosh =
        SearchValues.Create([0xD2, 0xD3, 0xD4, 0xD5, 0xD0, 0xD1, 0xC9, 0xA5, 0xCA]);

    /// <summary>The encoding that fits best among those that are guessed and in which the bytes are text; null where there is
    /// none.</summary>
    public static KnownEncoding? Best(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FewestBytes)
            return null;
        var sample = Sample(bytes).ToArray();
        if (IsDamagedUtf8(sample))
            return null;
        if (IsMacintosh(sample))
            return KnownEncodings.Of("macintosh");
        return CharsetDetector.DetectFromBytes(sample).Details
            .OrderByDescending(
                found => found.Confidence < SureConfidence && found.EncodingName == "windows-1252" ? SureConfidence : found.Confidence)
            .Select(found => KnownEncodings.Of(Usual(found.EncodingName)))
            .FirstOrDefault(known => known is { IsGuessed: true } && EncodingChoice.IsText(known, sample));
    }

    // Programs write these, which have all letters of the others.
    private static string Usual(string name) => name switch { "koi8-r" => "koi8-u", "iso-8859-13" => "windows-1257", _ => name };

    /// <summary>Whether more of what is beside ASCII is UTF-8 than is not, as no other text is: a part of it was cut or
    /// overwritten.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var balance = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done;
            balance += !isWhole ? -length : rune.IsAscii ? 0 : 1;
            at += length;
        }

        return balance > 0;
    }

    /// <summary>Nothing but marks beside ASCII, one of them right behind a small letter, where a capital never stands: "didn’t", which
    /// windows-1252 has as "didnÕt".</summary>
    private static bool IsMacintosh(ReadOnlySpan<byte> bytes)
    {
        var isInWord = false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            if (!MarksOfMacintosh.Contains(bytes[at]))
                return false;
            isInWord |= at > 0 && char.IsAsciiLetterLower((char)bytes[at - 1]);
        }

        return isInWord;
    }

    /// <summary>The first part of the bytes that holds something beside ASCII.</summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var start = Math.Max(0, first - (SampleBytes / 4));
        start = start == 0 ? 0 : start + bytes[start..].IndexOfAny((byte)'\n', (byte)' ') + 1;
        return bytes[start..Math.Min(bytes.Length, start + SampleBytes)];
    }
}
