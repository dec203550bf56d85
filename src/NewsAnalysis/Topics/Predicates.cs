using System.Collections.Frozen;

namespace NewsAnalysis.Topics;

/// <summary>What a verb means for the people or the money that are counted (<c>predicates.tsv</c>).</summary>
internal static class Predicates
{
    private static readonly FrozenDictionary<string, string> _events = Read("person");
    private static readonly FrozenDictionary<string, string> _things = Read("money");
    private static readonly FrozenDictionary<string, string> _measures = Read("measure");
    private static readonly FrozenDictionary<string, string> _stocks = Read("stock");
    private static readonly FrozenDictionary<string, string> _flows = Read("flow");

    /// <summary>The event that the lemma tells of people whose claim names none, or null.</summary>
    public static string? Event(string? predicate) => predicate is null ? null : _events.GetValueOrDefault(predicate);

    /// <summary>What an amount beside the lemma is ("fine" of "fined $9 million"), or null.</summary>
    public static string? Thing(string? predicate) => predicate is null ? null : _things.GetValueOrDefault(predicate);

    /// <summary>
    /// Whether the one tells how many there are and the other what befell some ("has 90 jets", "ordered 40 jets";
    /// "14 were below", "ten died").
    /// </summary>
    public static bool AreStockAndFlow(Profile stock, Profile flow) =>
        stock.Fate is null && flow is { Fate: { } happened, Stated: true } && _flows.ContainsKey(happened)
        && stock.Claim.Arguments.Predicate is { } has && has != flow.Claim.Arguments.Predicate
        && (_stocks.ContainsKey(has) || (PairRules.IsPerson(stock) && EventNames.Family(happened) == EventNames.Family(Counting.Killed)));

    /// <summary>Whether the lemma tells how long or how large its subject is ("last").</summary>
    public static bool Measures(string? predicate) => predicate is not null && _measures.ContainsKey(predicate);

    private static FrozenDictionary<string, string> Read(string of) =>
        Resource.Rows("predicates.tsv").Where(row => row[0] == of)
            .SelectMany(row => row[2].Split(' ').Select(lemma => KeyValuePair.Create(lemma, row[1])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
