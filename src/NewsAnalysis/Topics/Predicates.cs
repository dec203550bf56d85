using System.Collections.Frozen;

namespace NewsAnalysis.Topics;

/// <summary>What a verb means for the people that are counted, where a claim names no event (<c>predicates.tsv</c>).</summary>
internal static class Predicates
{
    private static readonly FrozenDictionary<string, string> _events = Resource.Rows("predicates.tsv")
        .SelectMany(row => row[2].Split(' ').Select(lemma => KeyValuePair.Create(lemma, row[1])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The event that the lemma tells of people, or null.</summary>
    public static string? Event(string? predicate) => predicate is null ? null : _events.GetValueOrDefault(predicate);
}
