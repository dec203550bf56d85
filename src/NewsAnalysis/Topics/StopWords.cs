using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Words that say nothing of what a text is about (stopwords.txt).</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All =
        WordList.Words("Topics.stopwords.tsv");

    /// <summary>Whether the word, in lower case, says nothing of what a text is about: listed, a number or a single letter.</summary>
    public static bool Contains(string word) =>
        word.Length < 2 || char.IsDigit(word[0]) || All.Contains(word)
            || (word.Contains('’') && All.Contains(word.Replace('’', '\'')));
}
