using System.Buffers;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// Where in a text a phrase of a dictionary can begin. Nearly every name begins with a capital, so a text is searched from capital to capital;
/// a filter of hashes then passes over nearly every word that begins no name. Where a phrase has no capital every word is looked at.
/// </summary>
internal sealed class PhraseStarts
{
    /// <summary>The most small words that are looked for before a capital.</summary>
    public const int MostSmallWords = 3;

    private const int FilterBits = 18;

    // What no phrase begins with, but for the ones of small letters only: found with vector instructions.
    private static readonly SearchValues<char> s_passed = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz.,;:'\"()!?-/\n\r\t_*[]%$");

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly HashSet<string> _smallKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallLookup;
    private int _longestSmall;
    private bool _isDense;

    /// <summary>Begins without phrases.</summary>
    public PhraseStarts() => _smallLookup = _smallKeys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most small words before a phrase's first capital.</summary>
    public int SmallWords { get; private set; }

    /// <summary>Adds a phrase.</summary>
    public void Add(Phrase phrase)
    {
        var small = 0;
        while (small < phrase.Count && phrase.MayBeginSmall(small))
        {
            // Folding may shorten a word by its marks, and hardly more.
            _longestSmall = Math.Max(_longestSmall, phrase.Keys[small].Length * 2);
            _smallKeys.Add(phrase.Keys[small++]);
        }

        _isDense |= small == phrase.Count || small > MostSmallWords || phrase.Keys is ["and", ..];
        SmallWords = Math.Max(SmallWords, Math.Min(small, MostSmallWords));
        // A small first word may have its capital in the text ("Van der Bellen").
        for (var i = 0; i <= small && i < phrase.Count; i++)
            Note(phrase.Keys[i]);
    }

    /// <summary>Whether the word may stand before the first capital of a phrase.</summary>
    public bool IsSmall(ReadOnlySpan<char> word)
    {
        if (word.Length > _longestSmall)
            return false;
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var length = Folding.Fold(word, buffer);
        return length > 0 && _smallLookup.Contains(buffer[..length]);
    }

    /// <summary>Whether one of the small words may stand before a position; tells most that do not, quickly.</summary>
    public bool MayFollowSmall(string text, int position)
    {
        var end = position - 1;
        if (end <= 0)
            return false;
        var start = end;
        while (start > 0 && char.IsAsciiLetterLower(text[start - 1]) && end - start <= _longestSmall)
            start--;
        // Other letters, capitals and further marks between are left to the exact look.
        return start == end || (start > 0 && !char.IsWhiteSpace(text[start - 1])) || _smallLookup.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>The next word at or after a position with which, or with small words before it, a phrase may begin.</summary>
    public bool Next(string text, int from, out Word word)
    {
        if (_isDense)
            return Words.Next(text, from, text.Length, out word);
        var position = from;
        while (true)
        {
            var skipped = text.AsSpan(position).IndexOfAnyExcept(s_passed);
            if (skipped < 0)
            {
                word = default;
                return false;
            }

            position += skipped;
            if (!Words.IsWordAt(text, position) || (position > from && IsInside(text, position)))
            {
                position++;
                continue;
            }

            if (MayBegin(text, position, out var end))
            {
                word = new Word(position, end);
                return true;
            }

            position = end;
        }
    }

    private static bool IsInside(string text, int position) =>
        text[position - 1] is not (' ' or '\n') && Words.IsWordAt(text, position - 1);

    private bool MayBegin(string text, int start, out int end)
    {
        var hash = 0u;
        for (end = start; end < text.Length; end++)
        {
            var letter = text[end];
            if (letter >= 0x80)
            {
                // Letters with accents are folded before they are compared.
                if (!Words.IsWordAt(text, end))
                    break;
                end = Words.EndOf(text, end, text.Length);
                return true;
            }

            if (!char.IsAsciiLetterOrDigit(letter))
                break;
            hash = Mix(hash, letter);
        }

        return IsNoted(hash);
    }

    private void Note(string word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = Mix(hash, letter);
        var slot = Slot(hash);
        _filter[slot >> 6] |= 1UL << (int)(slot & 63);
    }

    private bool IsNoted(uint hash)
    {
        var slot = Slot(hash);
        return (_filter[slot >> 6] & (1UL << (int)(slot & 63))) != 0;
    }

    // The same for capitals and small letters.
    private static uint Mix(uint hash, char letter) => (hash * 31) + (letter & 31u);

    private static uint Slot(uint hash) => (hash * 2654435761u) >> (32 - FilterBits);
}
