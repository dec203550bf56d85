using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Folds words to the form in which they are compared: small letters, no accents, composed or decomposed, no soft hyphens and
/// joiners.</summary>
internal static class Folding
{
    /// <summary>The longest folded word; a longer one is no name.</summary>
    public const int MaxLength = 64;

    private const char Dropped = '\0';
    private const char Expanded = '\uffff';

    private static readonly Dictionary<char, string> Expansions = [];
    private static readonly char[] Table = BuildTable();

    /// <summary>Writes the folded word and gives its length, or -1 where it is too long.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var folded = letter < Table.Length ? Table[letter] : FoldRare(letter);
            if (folded == Dropped)
                continue;
            if (length + 2 > target.Length)
                return -1;
            if (folded != Expanded)
            {
                target[length++] = folded;
                continue;
            }

            foreach (var part in Expansions[letter])
                target[length++] = part;
        }

        return length;
    }

    /// <summary>The folded word; a word too long to be a name is cut.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var cut = word[..Math.Min(word.Length, MaxLength / 2)];
        var length = Fold(word, buffer);
        if (length < 0)
            length = Fold(cut, buffer);
        return buffer[..length].ToString();
    }

    /// <summary>Whether a folded form of the word is in the set.</summary>
    public static bool In(WordSet set, ReadOnlySpan<char> word) => set.Contains(word);

    private static char FoldRare(char letter) =>
        MatchWords.IsMark(letter) || MatchWords.IsJoiner(letter) ? Dropped : char.ToLowerInvariant(letter);

    private static char[] BuildTable()
    {
        var table = new char[0x2000];
        for (var i = 0; i < table.Length; i++)
            table[i] = FoldRare((char)i);
        foreach (var row in WordList.Rows("Actors.folding.tsv"))
        {
            foreach (var letter in row[1])
            {
                table[letter] = row[0].Length == 1 ? row[0][0] : Expanded;
                if (row[0].Length > 1)
                    Expansions[letter] = row[0];
            }
        }

        return table;
    }
}
