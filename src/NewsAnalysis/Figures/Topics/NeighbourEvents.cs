using System.Collections.Frozen;

namespace NewsAnalysis.Figures.Topics;

/// <summary>Events told by the words next to a number (event-words.tsv).</summary>
internal static class NeighbourEvents
{
    private const int Beside = 5;

    private static readonly FrozenSet<string> _passed = new[]
    {
        "people", "persons", "others", "more", "were", "was", "are", "is", "have", "has", "had", "been", "confirmed", "victims", "left", "being",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _after = Read("after");

    private static readonly FrozenDictionary<string, string> _workers = Read("worker");

    /// <summary>The event of the first word after the number that is neither a noun for people nor an auxiliary.</summary>
    public static string? After(Word[] words, int to) =>
        words.Skip(to).SkipWhile(word => _passed.Contains(word.Lower)).Take(1).Select(word => _after.GetValueOrDefault(word.Lower)).FirstOrDefault();

    /// <summary>Whether the word, in lower case, tells an event.</summary>
    public static bool IsEvent(string word) => _after.ContainsKey(word);

    /// <summary>What happens to jobs or workers, told by a verb near the number.</summary>
    public static string? OfWorkers(Word[] words, int from, int to) =>
        words[Math.Max(0, from - Beside)..Math.Min(words.Length, to + Beside)].Select(word => _workers.GetValueOrDefault(word.Lower)).FirstOrDefault(happened => happened is not null);

    /// <summary>What a number of voters voted for: the word after "to", "voted to", "voted for the", or "against".</summary>
    public static string? Choice(Word[] words, int to)
    {
        if (to + 1 < words.Length && words[to].Lower == "to")
            return Stem.Of(words[to + 1].Lower);
        var after = words.Skip(to).Take(6).SkipWhile(word => !word.Lower.StartsWith("vot", StringComparison.Ordinal)).Skip(1).ToArray();
        if (after.Length > 0 && after[0].Lower == "against")
            return "against";
        return after.Length > 1 && after[0].Lower is "to" or "for" ? Stem.Of(after.Skip(1).FirstOrDefault(word => word.Lower != "the").Lower ?? "") : null;
    }

    private static FrozenDictionary<string, string> Read(string where) =>
        Resource.Rows("event-words.tsv").Where(row => row[0] == where)
            .SelectMany(row => row[2].Split(' ').Select(word => KeyValuePair.Create(word, row[1])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
