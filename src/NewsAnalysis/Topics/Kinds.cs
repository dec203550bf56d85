using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Nouns that can name one thing: two with a meaning in common ("bond", "bail"), or one a kind of the other ("handgun", "gun").
/// From WordNet; <c>synonyms.tsv</c>, and <c>akin.tsv</c> for what news calls by two names, hold for each noun the classes that it names
/// and the classes right above it.</summary>
internal static class Kinds
{
    private static readonly FrozenDictionary<string, (string[] Own, string[] Above)> Classes = WordList.Rows("Topics.akin.tsv")
        .Concat(WordList.Rows("Topics.synonyms.tsv"))
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => (rows.SelectMany(row => Split(row[1])).ToArray(),
            rows.SelectMany(row => Split(row[2])).ToArray()), StringComparer.Ordinal);

    /// <summary>Whether the two singular nouns, not the same, can name one thing.</summary>
    public static bool Akin(string left, string right) =>
        Classes.TryGetValue(left, out var first) && Classes.TryGetValue(right, out var second)
        && (first.Own.Any(second.Own.Contains) || first.Above.Any(second.Own.Contains) || first.Own.Any(second.Above.Contains));

    /// <summary>Whether the one is akin as a kind of the other ("handgun" of "gun"), and not as another word for it.</summary>
    public static bool IsKindOf(string kind, string noun) => Classes.TryGetValue(kind, out var first)
        && Classes.TryGetValue(noun, out var second) && first.Above.Any(second.Own.Contains) && !first.Own.Any(second.Own.Contains);

    /// <summary>Whether the singular noun is one of the language, no name.</summary>
    public static bool Knows(string noun) => Classes.ContainsKey(noun);

    /// <summary>The classes by which akin nouns find each other; the noun itself for one that no class has.</summary>
    public static IEnumerable<string> Keys(string noun) =>
        Classes.TryGetValue(noun, out var classes) ? classes.Own.Concat(classes.Above) : [noun];

    private static string[] Split(string words) => words == "-" ? [] : words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
