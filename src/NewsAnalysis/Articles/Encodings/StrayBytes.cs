using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>
/// Mends web pages that are UTF-8 but for a few bytes, as pages are that were put together from several sources: a byte alone is read
/// as windows-1252, which such bytes mostly are ("it’s"); a character that was cut becomes a blank, so that the words and numbers
/// at its sides stay apart.
/// </summary>
internal static class StrayBytes
{
    /// <summary>Of so many bytes one may be stray.</summary>
    private const int BytesForOne = 10_000;

    /// <summary>
    /// The page in valid UTF-8 and what was mended; null where it is valid as it is, or has too many stray bytes to be UTF-8.
    /// </summary>
    public static (byte[] Bytes, string Note)? Mend(ReadOnlySpan<byte> bytes)
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
