using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What a counted noun is, for the comparison of claims.</summary>
/// <param name="Thing">The thing; nouns of one thing can be counted together ("person" for people, dead, hostages).</param>
/// <param name="Part">The part of the thing or the role that the noun names ("woman", "hold" for hostages), or null for the whole.</param>
/// <param name="Event">The event that the noun implies ("kill" for deaths), or null.</param>
/// <param name="Generic">Whether the noun says little by itself ("times", "members").</param>
internal sealed record CountedNoun(string Thing, string? Part, string? Event, bool Generic);

/// <summary>The word lists about counted nouns, peoples and events (nouns.tsv, nations.tsv, generic.txt, events.tsv).</summary>
internal static class CountedNouns
{
    private static readonly FrozenSet<string> Generic =
        WordList.Words("Topics.generic.tsv");

    private static readonly FrozenDictionary<string, CountedNoun> Nouns = Read().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Same = WordList.Rows("Topics.same-words.tsv")
        .SelectMany(row => row[1].Split(' ').Select(word => KeyValuePair.Create(word[^1] == 's' ? word : Stem.Of(word), row[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Peoples = WordList.Rows("Topics.nations.tsv")
        .SelectMany(row => row[1].Split(' ').Select(word => KeyValuePair.Create(word, row[0])))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The noun of a word in lower case, singular or plural; null where no list has it.</summary>
    public static CountedNoun? Known(string word) =>
        Nouns.GetValueOrDefault(word) ?? Nouns.GetValueOrDefault(NounForms.Singular(word));

    /// <summary>The noun of any word: of the lists, or a thing of its own.</summary>
    public static CountedNoun Of(string word) =>
        Known(word) ?? new CountedNoun(NounForms.Singular(word), null, null, IsGeneric(word));

    /// <summary>What makes two words of a sentence one: the thing or the people they name, else what several words say alike
    /// (<c>same-words.tsv</c>: "jobless", "unemployed"), else their stem.</summary>
    public static string Key(string word) =>
        Known(word) is { Thing: not "person" } noun ? noun.Thing
            : People(word) ?? Same.GetValueOrDefault(word) ?? (Stem.Of(word) is var stem ? Same.GetValueOrDefault(stem, stem) : word);

    /// <summary>The people that a word in lower case names, as adjective or noun ("thai", "turks"), or null.</summary>
    public static string? People(string word) =>
        Peoples.GetValueOrDefault(word) ?? (word.EndsWith('s') ? Peoples.GetValueOrDefault(word[..^1]) : null);

    private static bool IsGeneric(string word) => Generic.Contains(word) || Generic.Contains(NounForms.Singular(word));

    private static IEnumerable<KeyValuePair<string, CountedNoun>> Read()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in WordList.Rows("Topics.nouns.tsv"))
        {
            var (thing, kind, happened) = (row[0], row[1], row[2] == "-" ? null : row[2]);
            var named = row[3].Split(':');
            var part = kind switch { "whole" => null, "part" => named[0], "role" => happened, _ => kind };
            foreach (var word in named[^1].Split(' ').Where(found.Add))
                yield return KeyValuePair.Create(word, new CountedNoun(thing, part, happened, IsGeneric(word)));
        }
    }
}
