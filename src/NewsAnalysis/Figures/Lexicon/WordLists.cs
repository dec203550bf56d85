using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Lexicon;

/// <summary>Short lists of words that rules ask for, by their name in <c>lists.tsv</c>.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = WordList.Rows("Figures.lists.tsv")
        .GroupBy(row => row[0], row => WordList.Split(row[1]))
        .ToFrozenDictionary(group => group.Key,
            group => WordList.Once($"lists.tsv, list '{group.Key}',", group.SelectMany(words => words)));

    /// <summary>The words of a list, in lower case.</summary>
    /// <param name="name">Its name; one that is missing is a fault of the program.</param>
    public static FrozenSet<string> Of(string name) =>
        Lists.TryGetValue(name, out var words) ? words : throw new InvalidOperationException($"lists.tsv has no list '{name}'.");
}
