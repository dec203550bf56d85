using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Bounds;

/// <summary>One bounding phrase.</summary>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Rule">What it makes of the number.</param>
internal sealed record BoundPhrase(string[] Words, BoundRule Rule);

/// <summary>The words of <c>bounds.tsv</c> that bound a number from before ("more than") or after it ("or so").</summary>
internal static class BoundWords
{
    private static readonly string[][] Table = [.. WordList.Rows("Figures.bounds.tsv")];

    private static readonly Dictionary<string, BoundPhrase[]> BeforeByLast = Index("before", words => words[^1]);

    private static readonly Dictionary<string, BoundPhrase[]> AfterByFirst = Index("after", words => words[0]);

    /// <summary>The table for a reader: the words with the interval they make of X.</summary>
    public static IEnumerable<(string Words, string Formula)> Rules =>
        Table.Select(row => (row[0] == "after" ? $"X {row[2].Replace("| ", "| X ", StringComparison.Ordinal)}"
            : row[2], Formula(Rule(row))));

    /// <summary>The longest phrase that ends just before a token; null where there is none.</summary>
    /// <returns>The first token of the phrase and its rule.</returns>
    public static (int From, BoundRule Rule)? Before(TokenLine line, int at)
    {
        if (!BeforeByLast.TryGetValue(line.Lower(at - 1), out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (line.Reads(at - phrase.Words.Length, phrase.Words))
                return (at - phrase.Words.Length, phrase.Rule);
        }

        return null;
    }

    /// <summary>The longest phrase that begins at a token; null where there is none. "2 percent and up 4 percent" has none.</summary>
    /// <returns>The token after the phrase and its rule.</returns>
    public static (int To, BoundRule Rule)? After(TokenLine line, int at)
    {
        if (!AfterByFirst.TryGetValue(line.Lower(at), out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (line.Reads(at, phrase.Words) && !(phrase.Words[0] is "and" or "or" && line.IsNumber(at + phrase.Words.Length)))
                return (at + phrase.Words.Length, phrase.Rule);
        }

        return null;
    }

    /// <summary>The first token of the bounding words that end before a token; the token itself where there are none.</summary>
    public static int Skip(TokenLine line, int at)
    {
        for (var phrases = 0; phrases < 3 && Before(line, at) is var (from, _); phrases++)
            at = from;
        return at;
    }

    private static Dictionary<string, BoundPhrase[]> Index(string side, Func<string[], string> key) =>
        Table.Where(row => row[0] == side)
            .SelectMany(row => WordList.Split(row[2], '|').Select(words => new BoundPhrase(WordList.Split(words), Rule(row))))
            .GroupBy(phrase => key(phrase.Words))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    private static BoundRule Rule(string[] row) =>
        Enum.Parse<BoundRule>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Formula(BoundRule rule) => rule switch
    {
        BoundRule.Above => "(X, open)",
        BoundRule.FarAbove => "(1.1 X, open)",
        BoundRule.AtLeast => "[X, open)",
        BoundRule.Below => "[0, X)",
        BoundRule.AtMost => "[0, X]",
        BoundRule.Nearly => "[0.9 X, X)",
        _ => "[0.9 X, 1.1 X]",
    };
}
