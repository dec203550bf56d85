using System.Buffers;
using System.Text;
using NewsAnalysis.Articles.Languages;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>
/// Guesses the encoding of bytes that state none: every encoding in which they are valid is tried, and the one wins whose text looks most like a
/// language: its letters beside a-z are those of the language that the text's words show, and its capitals begin words.
/// </summary>
internal static class EncodingGuess
{
    private const int SampleBytes = 48 * 1024;

    // Below this the characters are a jumble in every encoding; found on texts of all languages of the table and on random bytes.
    private const double Fewest = 0.35;

    // No article is as short, and any guess would do.
    private const int FewestBytes = 16;

    private const double Typographic = 0.6;
    private const double ForeignLetter = -0.7;
    private const double Symbol = -0.6;
    private const double Control = -3;
    private const double RareSign = 0.1;
    private const double OddCapital = -0.8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’„‚«»–—…•·\u00a0€£©®™°§。、，：；？！「」『』《》（）·．“”\u3000¿¡");

    /// <summary>The best encoding and how well it fits (1 is best); null where none gives a plausible text.</summary>
    public static (KnownEncoding Encoding, double Score)? Best(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FewestBytes)
            return null;
        var sample = Sample(bytes).ToArray();
        (KnownEncoding Encoding, double Score)? best = null;
        foreach (var encoding in KnownEncodings.Guessed)
        {
            if (Decode(encoding, sample) is not { } text)
                continue;
            var score = Score(text) + encoding.Prior!.Value;
            if (score >= Fewest && score > (best?.Score ?? double.MinValue))
                best = (encoding, score);
        }

        return best;
    }

    /// <summary>How much the characters beside ASCII look like those of the text's language: 1 at best; below 0 a jumble; 0 where there are none.</summary>
    public static double Score(string text)
    {
        var ranked = LanguageDetector.Rank(text);
        if (ranked.Count == 0)
            return Mean(text, null);
        return ranked.Take(3).Select((fit, place) => Mean(text, fit.Language) - (0.05 * place)).Max();
    }

    private static double Mean(string text, LanguageProfile? language)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
                continue;
            sum += Weight(text, i, language);
            count++;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static double Weight(string text, int at, LanguageProfile? language)
    {
        var c = text[at];
        if (c is < '\u00a0' or (>= '\ue000' and <= '\uf8ff') or '\ufffd')
            return Control;
        if (char.IsUpper(c) && at > 0 && char.IsLower(text[at - 1]))
            return OddCapital;
        if (IsMark(c) && (at == 0 || !(char.IsLetter(text[at - 1]) || (IsMark(text[at - 1]) && at > 1 && char.IsLetter(text[at - 2])))))
            return ForeignLetter;
        if (char.IsLetter(c) && IsOutOfPlace(text, at, language))
            return Symbol;
        if (language?.LetterWeight(c) is > 0 and var usual)
            return usual;
        if (Marks.Contains(c))
            return Opens(c) && at > 0 && char.IsLetter(text[at - 1]) ? Symbol : Typographic;
        if (language is { Script: Script.Han or Script.Kana or Script.Hangul } && c < '\uff61')
            return Scripts.Of(c) == language.Script || Scripts.Of(c) == Script.Han ? RareSign : Symbol;
        if (language is not null && language.Script != Script.Latin && Scripts.Of(c) == language.Script)
            return 0.3;
        return char.IsLetter(c) ? ForeignLetter : Symbol;
    }

    /// <summary>
    /// Whether a letter stands where marks do: alone and no word of the language ("8ñ10", "a road ó long"), right before a capital or after a mark that ends
    /// a sentence (quotation marks), or where English has an apostrophe ("the owneríz"); é stands there in "cafés".
    /// </summary>
    private static bool IsOutOfPlace(string text, int at, LanguageProfile? language)
    {
        if (language is null || language.Script != Script.Latin)
            return false;
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        var (follows, leads) = (char.IsLetter(before), char.IsLetter(after));
        if (!follows && !leads)
            return !language.Words.Contains(char.ToLowerInvariant(text[at]).ToString());
        if (char.IsLower(text[at]) && ((!follows && char.IsAsciiLetterUpper(after)) || (!leads && before is '.' or ',' or '!' or '?')))
            return true;
        return follows && language.Tag == "en" && text[at] != 'é' && IsContraction(text.AsSpan(at + 1));
    }

    private static bool IsContraction(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && end < 3 && char.IsLetter(rest[end]))
            end++;
        return rest[..end] is "s" or "t" or "d" or "ll" or "re";
    }

    // An opening quote never follows a letter; a letter that is one in another encoding does.
    private static bool Opens(char c) => c is '“' or '„' or '‚' or '«' or '¿' or '¡';

    // Vowel and tone signs stand on letters.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string? Decode(KnownEncoding encoding, byte[] sample)
    {
        try
        {
            return encoding.Encoding.GetString(sample);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The first part of the bytes that holds something beside ASCII, cut at the end of a line or word.</summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var start = Math.Max(0, first - (SampleBytes / 4));
        start = start == 0 ? 0 : start + bytes[start..].IndexOfAny((byte)'\n', (byte)' ') + 1;
        var sample = bytes[start..Math.Min(bytes.Length, start + SampleBytes)];
        var end = sample.Length < SampleBytes ? -1 : sample.LastIndexOfAny((byte)'\n', (byte)' ');
        if (end > SampleBytes / 2)
            return sample[..end];

        // A script without blanks: cut after an ASCII byte, which ends a character in most of these encodings.
        end = sample.Length < SampleBytes ? -1 : sample.LastIndexOfAnyInRange((byte)0, (byte)0x2F);
        return end > 0 ? sample[..end] : sample;
    }
}
