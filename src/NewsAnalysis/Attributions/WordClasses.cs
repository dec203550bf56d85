using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>What kind of thing or act a verb or noun names, by the classes of WordNet's lexicographers ("communication",
/// "person").</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, string[]> Verbs = Read("v");
    private static readonly FrozenDictionary<string, string[]> Nouns = Read("n");
    private static readonly string[] None = ["none"];

    /// <summary>Classes of a verb's first senses, the first sense's first; "none" for an unknown verb.</summary>
    public static IReadOnlyList<string> OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma, None);

    /// <summary>Classes of a noun's first senses, the first sense's first; "none" for an unknown noun.</summary>
    public static IReadOnlyList<string> OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma, None);

    private static FrozenDictionary<string, string[]> Read(string part) =>
        WordList.Rows("Attributions.word-classes.tsv").Where(row => row[1] == part)
            .ToFrozenDictionary(row => row[0], row => row[2].Split(' '), StringComparer.Ordinal);
}
