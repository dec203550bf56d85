namespace NewsAnalysis.Actors.Matching;

/// <summary>A word's place in a text.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last.</param>
internal readonly record struct MatchWord(int Start, int End)
{
    /// <summary>The word as it stands.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>Words of a text: runs of letters, digits and marks. Apostrophes, hyphens and full stops part words; <c>&amp;</c> is a
/// word.</summary>
internal static class MatchWords
{
    private static readonly bool[] Table = [.. Enumerable.Range(0, 0x3000).Select(code => IsWordSlow((char)code))];

    /// <summary>Whether the character at the position belongs to a word.</summary>
    public static bool IsWordAt(string text, int position)
    {
        // Every letter of every article comes by here, so that this much is compiled into the callers.
        var (character, table) = (text[position], Table);
        return character < table.Length ? table[character] : IsRareWordAt(text, position);
    }

    /// <summary>Whether the character is a combining mark.</summary>
    public static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether the character is invisible inside a word (soft hyphen, joiners).</summary>
    public static bool IsJoiner(char character) => character is '\u00ad' or '\u200c' or '\u200d' or '\u2060';

    /// <summary>Whether the character is an apostrophe in any form.</summary>
    public static bool IsApostrophe(char character) =>
        character is '\'' or '’' or '‘' or '`' or '´' or '′' or '‛' or '\u02b9' or (>= '\u02bb' and <= '\u02bf') or '\uff07';

    /// <summary>Whether the character is a hyphen or dash without meaning of its own between words.</summary>
    public static bool IsHyphen(char character) => character is '-' or '‐' or '‑' or '‒' or '–' or '−' or '\ufe63' or '\uff0d';

    /// <summary>Whether the character is white space, zero-width spaces included.</summary>
    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff' or '\u200e' or '\u200f';

    /// <summary>The next word at or after a position and before the limit.</summary>
    public static bool Next(string text, int from, int limit, out MatchWord word)
    {
        var start = from;
        while (start < limit && text[start] != '&' && !IsWordAt(text, start))
            start++;
        word = new MatchWord(start, start);
        if (start >= limit)
            return false;
        word = new MatchWord(start, text[start] == '&' ? start + 1 : EndOf(text, start, limit));
        return true;
    }

    /// <summary>The end of the word that begins at the position.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && IsWordAt(text, end))
            end++;
        return end;
    }

    /// <summary>The word before a position with at most a few characters between, and not before the floor.</summary>
    public static bool Previous(string text, int before, int floor, out MatchWord word)
    {
        var end = before;
        var least = Math.Max(floor, before - Gaps.MaxLength);
        while (end > least && text[end - 1] != '&' && !IsWordAt(text, end - 1))
            end--;
        word = new MatchWord(end, end);
        if (end <= least)
            return false;
        var start = end - 1;
        while (text[end - 1] != '&' && start > floor && IsWordAt(text, start - 1))
            start--;
        word = new MatchWord(start, end);
        return true;
    }

    /// <summary>The whole word after a position, where only white space stands between.</summary>
    public static bool After(string text, int position, out MatchWord word)
    {
        if (!Next(text, position, Math.Min(text.Length, position + Gaps.MaxLength), out word)
            || Gaps.Of(text, position, word.Start) != Gap.Space)
            return false;
        word = text[word.Start] == '&' ? word : word with { End = EndOf(text, word.Start, text.Length) };
        return true;
    }

    /// <summary>Whether a space and a small letter follow, as they do after most names: then nothing goes on with the name.</summary>
    public static bool IsBeforeSmall(string text, int position) =>
        position + 1 < text.Length && text[position] == ' ' && char.IsAsciiLetterLower(text[position + 1]);

    /// <summary>The whole word before a position, where only white space stands between, and not before the floor.</summary>
    public static bool Before(string text, int position, int floor, out MatchWord word) =>
        Previous(text, position, floor, out word) && Gaps.Of(text, word.End, position) == Gap.Space;

    /// <summary>Whether the word begins with a capital letter.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsUpper(word[0]));

    /// <summary>Whether the word has at least two letters and no small one.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsLower(character))
                return false;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static bool IsWordSlow(char character) =>
        !IsApostrophe(character) && (char.IsLetterOrDigit(character) || IsMark(character) || IsJoiner(character));

    private static bool IsRareWordAt(string text, int position)
    {
        var character = text[position];
        if (!char.IsSurrogate(character))
            return IsWordSlow(character);
        var first = char.IsLowSurrogate(character) ? position - 1 : position;
        return first >= 0 && first + 1 < text.Length
            && Rune.TryCreate(text[first], text[first + 1], out var rune) && Rune.IsLetterOrDigit(rune);
    }
}
