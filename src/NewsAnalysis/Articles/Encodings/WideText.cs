using System.Buffers;
using System.Globalization;
using System.Text;
using NewsAnalysis.Articles.Languages;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>Finds UTF-16 that has no byte order mark.</summary>
internal static class WideText
{
    private const int SampleBytes = 4096;
    private const int FewestBytes = 16;
    private const int FewestLetters = 20;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \n\r。、，");

    /// <summary>
    /// The encoding's label, or null. Bytes without NUL are never taken for UTF-16: what has no blank and no line break is no article.
    /// </summary>
    public static string? Label(ReadOnlySpan<byte> bytes)
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

    /// <summary>
    /// In Latin letters every other byte is often zero; other scripts have zeros in blanks and a few letters only, and the letters tell.
    /// </summary>
    private static string? ByLetters(ReadOnlySpan<byte> sample) =>
        (IsOfOneScript(sample, bigEndian: false), IsOfOneScript(sample, bigEndian: true)) switch
        {
            (true, false) => "utf-16",
            (false, true) => "utf-16be",
            _ => null,
        };

    /// <summary>
    /// Whether the bytes read as text of one byte and more a character, with a stray NUL: pairs of such bytes are often signs of Han
    /// or Hangul. Half the bytes of UTF-16 are the number of a block, or any number: control characters, where they are valid UTF-8 at all.
    /// </summary>
    private static bool IsNarrow(ReadOnlySpan<byte> sample)
    {
        var (controls, high) = (0, 0);
        foreach (var value in sample)
        {
            controls += value is > 0 and < 0x20 and not ((byte)'\n' or (byte)'\r') ? 1 : 0;
            high += value >= 0x80 ? 1 : 0;
        }

        return EncodingChoice.IsUtf8(sample, isWhole: false) ? controls * 4 < sample.Length : (controls + high) * 7 < sample.Length;
    }

    /// <summary>
    /// Nothing but characters that texts have, among them a blank, a line break or a stop, and two thirds of the letters of one script.
    /// Bytes that mean something else are not so, nor are those of the other order, whose letters may all be of one script as well,
    /// but whose blanks and stops are none.
    /// </summary>
    private static bool IsOfOneScript(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(sample);
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
