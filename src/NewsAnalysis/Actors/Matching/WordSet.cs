using System.Collections;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// A set of folded words. Nearly every word of a text that is asked about is in none: the first letter and a table of hashes tell that before anything
/// is compared.
/// </summary>
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
            ref var slot = ref _first[HashOf(_words[i]) & (uint)(_first.Length - 1)];
            (_next[i], slot) = (slot, i + 1);
        }
    }

    /// <summary>Whether the set has a folded word.</summary>
    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || (_letters & (1u << folded[0])) == 0)
            return false;
        for (var i = _first[HashOf(folded) & (uint)(_first.Length - 1)]; i > 0; i = _next[i - 1])
        {
            if (folded.SequenceEqual(_words[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the set may have a word that begins with the letter of a text; small and capital letters are one.</summary>
    public bool MayBeginWith(char letter) => !char.IsAsciiLetter(letter) || (_letters & (1u << letter)) != 0;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = (hash * 31) + letter;
        return hash ^ (hash >> 15);
    }
}
