using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions;

/// <summary>Tells words that name a speaker from those that hide one.</summary>
public static class SpeakerNames
{
    /// <summary>Whether the words name nobody: only pronouns and nouns like "officials" or "a source".</summary>
    public static bool NamesNobody(string source) =>
        source.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => SpeakerWords.Has("hidden", word) || SpeakerWords.Has("person", word) || SpeakerWords.Has("open", word));
}
