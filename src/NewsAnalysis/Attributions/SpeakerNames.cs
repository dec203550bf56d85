using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>Tells words that name a speaker from those that hide one.</summary>
public static class SpeakerNames
{
    // What may stand before a sentence's first word.
    private static readonly SearchValues<char> Openings = SearchValues.Create("“\"‘' —–-");

    /// <summary>Whether the words name nobody: only pronouns and nouns like "officials" or "a source".</summary>
    public static bool NamesNobody(string source) =>
        source.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => SpeakerWords.Has("hidden", word) || SpeakerWords.Has("person", word) || SpeakerWords.Has("open", word));

    /// <summary>Whether the words are a pronoun alone ("he", "WE"), which says nothing outside its article.</summary>
    public static bool IsPronoun(string? source) => source is { Length: > 0 } word && !word.Contains(' ', StringComparison.Ordinal)
        && SyntaxReader.Read(word.ToLowerInvariant(), new TextSpan(0, word.Length)).Tokens is [{ Tag: Tag.Pron }];

    /// <summary>The words as they stand within a sentence: "Estimates" that begin one are "estimates", "Israel" stays.</summary>
    /// <param name="source">The words of a source.</param>
    /// <param name="sentence">The sentence that has them.</param>
    public static string Within(string source, string sentence)
    {
        var start = sentence.AsSpan().IndexOfAnyExcept(Openings);
        if (start < 0 || source.Length < 2 || !char.IsUpper(source[0]) || char.IsUpper(source[1])
            || string.CompareOrdinal(sentence, start, source, 0, source.Length) != 0)
            return source;
        var tree = SyntaxReader.Read(sentence, new TextSpan(0, sentence.Length));
        return tree.TokenAt(start) is >= 0 and var token && tree.Tokens[token].Tag is Tag.Noun or Tag.Det or Tag.Pron or Tag.Num
            ? char.ToLowerInvariant(source[0]) + source[1..] : source;
    }

    /// <summary>Whether a noun is one for those who print or send news: "agency", "newspaper".</summary>
    internal static bool IsTellerKind(string noun) => SpeakerWords.Has("outlet", noun);

    /// <summary>Whether the words are one word that names nobody by itself: "it", "they", "those".</summary>
    internal static bool IsOpen(string source) => SpeakerWords.Has("person", source) || SpeakerWords.Has("open", source);
}
