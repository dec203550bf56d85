using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Fixed phrases with a number that counts nothing, from <c>idioms.tsv</c>.</summary>
internal static class Idioms
{
    private static readonly Dictionary<string, string[][]> ByFirst = WordList.Rows("Figures.idioms.tsv")
        .Select(row => WordList.Split(row[0]))
        .GroupBy(words => words[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    /// <summary>The token after the idiom that begins at a token; -1 where none begins.</summary>
    public static int End(TokenLine line, int at)
    {
        if (!ByFirst.TryGetValue(line.Lower(at), out var phrases))
            return -1;
        foreach (var phrase in phrases)
        {
            if (line.Reads(at, phrase))
                return at + phrase.Length;
        }

        return -1;
    }
}
