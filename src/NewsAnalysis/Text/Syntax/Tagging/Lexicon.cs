namespace NewsAnalysis.Text.Syntax.Tagging;

/// <summary>What is known of a word: the tags it may have (none: any of the open ones) and its class of ambiguity.</summary>
/// <param name="Candidates">Numbers of joint tags.</param>
/// <param name="Ambiguity">The three most frequent tags in order, as one number.</param>
internal readonly record struct LexiconEntry(byte[] Candidates, uint Ambiguity);

/// <summary>The words of the treebanks by the hash of their normal form.</summary>
/// <param name="words">The entries.</param>
/// <param name="open">Tags that a word not met before may have.</param>
internal sealed class Lexicon(Dictionary<uint, LexiconEntry> words, byte[] open)
{
    /// <summary>The entries.</summary>
    public IReadOnlyDictionary<uint, LexiconEntry> Words => words;

    /// <summary>Tags that a word not met before may have.</summary>
    public byte[] Open => open;

    /// <summary>The tags to choose from at a place of the table.</summary>
    public byte[] Candidates(TokenTable table, int index) =>
        words.TryGetValue(table.Word[index], out var entry) && entry.Candidates.Length > 0 ? entry.Candidates : open;

    /// <summary>Sets each token's class of ambiguity; of unknown words it is what irregular verb they are, or their ending and whether they
    /// are capitalised.</summary>
    public void Load(TokenTable table)
    {
        for (var index = 1; index <= table.Count; index++)
        {
            var irregular = IrregularVerbs.Marks(table.Word[index]);
            table.Irregular[index] = irregular;
            table.Ambiguity[index] = words.TryGetValue(table.Word[index], out var entry) ? entry.Ambiguity
                : irregular != 0 ? Hash.Of(201, irregular)
                : Hash.Of(200, table.Suffix[(index * 4) + 1], table.Flags[index] & WordFlags.Capital);
        }

        table.Ambiguity[0] = 1;
        for (var index = table.Count + 1; index < table.Count + 4; index++)
            table.Ambiguity[index] = 2;
    }
}
