using System.Collections;

namespace NewsAnalysis.Actors.Matching;

/// <summary>A set of folded words. Nearly every word of a text that is asked about is in none: the first letter and a table of hashes tell
/// that before anything is compared.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private readonly string[] _words;
    private readonly int[] _next;
    private readonly int[] _first;
    private readonly uint _letters;

    /// <summary>Takes over folded words; doubles count once.</summary>
    public WordSet(IEnumerable<string> words)
    {
        _words = [.. words.Distinct(StringComparer.Ordinal)];
        _next = new int[_words.Length];
        _first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_words.Length * 2) + 1)];
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Length > 0)
                _letters |= 1u << _words[i][0];
            ref var slot = ref First(HashOf(_words[i]));
            (_next[i], slot) = (slot, i + 1);
        }
    }

    /// <summary>Whether the set has the word, folded or as it stands in a text.</summary>
    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    /// <summary>The number of the word among those that the set was made of, or -1; folded or as it stands in a text.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (char.IsAscii(word[0]) && (_letters & (1u << word[0])) == 0))
            return -1;
        var hash = 0u;
        foreach (var letter in word)
        {
            // Small and capital letters without accents need no folding.
            if (letter >= 0x80)
                return IndexOfRare(word);
            hash = (hash * 31) + (char.IsAsciiLetterUpper(letter) ? letter | 0x20u : letter);
        }

        for (var i = First(hash); i > 0; i = _next[i - 1])
        {
            if (word.Equals(_words[i - 1], StringComparison.OrdinalIgnoreCase))
                return i - 1;
        }

        return -1;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOfRare(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var length = Folding.Fold(word, buffer);
        if (length <= 0)
            return -1;
        var folded = buffer[..length];
        for (var i = First(HashOf(folded)); i > 0; i = _next[i - 1])
        {
            if (folded.SequenceEqual(_words[i - 1]))
                return i - 1;
        }

        return -1;
    }

    private ref int First(uint hash) => ref _first[(hash ^ (hash >> 15)) & (uint)(_first.Length - 1)];

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = (hash * 31) + letter;
        return hash;
    }
}
