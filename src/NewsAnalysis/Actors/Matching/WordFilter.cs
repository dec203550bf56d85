namespace NewsAnalysis.Actors.Matching;

/// <summary>Tells quickly that words of a text are none of a set: a table of bits by a hash that is the same for capitals and small
/// letters. The set holds words, or pairs of words that follow each other.</summary>
/// <param name="bits">Size of the table as a power of two.</param>
internal sealed class WordFilter(int bits)
{
    private readonly ulong[] _table = new ulong[1 << (bits - 6)];

    /// <summary>Adds a folded word.</summary>
    public void Add(string word) => Set(HashOf(word));

    /// <summary>Adds two folded words that follow each other.</summary>
    public void Add(string word, string next) => Set(Pair(HashOf(word), HashOf(next)));

    /// <summary>Whether the word at a position may be in the set.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Its end.</param>
    public bool MayHold(string text, int start, out int end) => !TryHash(text, start, out var hash, out end) || IsSet(hash);

    /// <summary>Whether the words at two positions may be in the set as a pair.</summary>
    public bool MayHold(string text, int start, int nextStart) =>
        !TryHash(text, start, out var hash, out _) || !TryHash(text, nextStart, out var next, out _) || IsSet(Pair(hash, next));

    // Letters with accents are folded before they are compared, so that a word with one has no hash.
    private static bool TryHash(string text, int start, out uint hash, out int end)
    {
        hash = 0u;
        for (end = start; end < text.Length; end++)
        {
            var letter = text[end];
            if (letter >= 0x80)
            {
                if (!MatchWords.IsWordAt(text, end))
                    break;
                end = MatchWords.EndOf(text, end, text.Length);
                return false;
            }

            if (!char.IsAsciiLetterOrDigit(letter))
                break;
            hash = Mix(hash, letter);
        }

        return true;
    }

    private static uint HashOf(string word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = Mix(hash, letter);
        return hash;
    }

    private static uint Mix(uint hash, char letter) => (hash * 31) + (letter & 31u);

    private static uint Pair(uint hash, uint next) => hash ^ (next * 2246822519u);

    private void Set(uint hash)
    {
        var slot = Slot(hash);
        _table[slot >> 6] |= 1UL << (int)(slot & 63);
    }

    private bool IsSet(uint hash)
    {
        var slot = Slot(hash);
        return (_table[slot >> 6] & (1UL << (int)(slot & 63))) != 0;
    }

    private uint Slot(uint hash) => (hash * 2654435761u) >> (32 - bits);
}
