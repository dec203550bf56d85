namespace NewsAnalysis.Actors.Matching;

/// <summary>Tells quickly that a word of a text is none of a set: a table of bits by a hash that is the same for capitals and small letters.</summary>
/// <param name="bits">Size of the table as a power of two.</param>
internal sealed class WordFilter(int bits)
{
    private readonly ulong[] _table = new ulong[1 << (bits - 6)];

    /// <summary>Adds a folded word.</summary>
    public void Add(string word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = Mix(hash, letter);
        var slot = Slot(hash);
        _table[slot >> 6] |= 1UL << (int)(slot & 63);
    }

    /// <summary>Whether the word at a position may be in the set.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Its end.</param>
    public bool MayHold(string text, int start, out int end)
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

        var slot = Slot(hash);
        return (_table[slot >> 6] & (1UL << (int)(slot & 63))) != 0;
    }

    private static uint Mix(uint hash, char letter) => (hash * 31) + (letter & 31u);

    private uint Slot(uint hash) => (hash * 2654435761u) >> (32 - bits);
}
