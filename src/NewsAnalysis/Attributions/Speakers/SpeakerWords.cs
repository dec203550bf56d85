using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Words that tell of a speaker, from <c>speaker-words.tsv</c>: titles and nouns for women and men, pronouns, nouns that hide who
/// it is.</summary>
internal static class SpeakerWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists =
        WordList.Kinds("Attributions.speaker-words.tsv", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a list holds the word.</summary>
    public static bool Has(string list, string word) => Lists[list].Contains(word.TrimEnd('.'));

    /// <summary>The words of a list.</summary>
    public static IEnumerable<string> Of(string list) => Lists[list];

    /// <summary>What a title, noun or pronoun tells.</summary>
    public static Gender GenderOf(string word) => Has("woman", word) ? Gender.Woman : Has("man", word) ? Gender.Man : Gender.Unknown;
}
