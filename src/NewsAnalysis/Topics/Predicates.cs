using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What a verb means for the people, the money or the things that are counted (<c>predicates.tsv</c>).</summary>
internal static class Predicates
{
    private const string Guilty = "guilty";
    private const string Not = "not";
    private const string Find = "find";

    private static readonly FrozenDictionary<(string Of, string Lemma), string> Rows = WordList.Rows("Topics.predicates.tsv")
        .SelectMany(row => row[2].Split(' ').Select(lemma => KeyValuePair.Create((row[0], lemma), row[1]))).ToFrozenDictionary();

    /// <summary>The event that the lemma tells of people whose claim names none, or null.</summary>
    public static string? Event(string? predicate) => predicate is null ? null : Rows.GetValueOrDefault(("person", predicate));

    /// <summary>The stage of a case that the lemma tells of counts of a charge ("convicted of nine counts"), or null.</summary>
    public static string? Stage(string? predicate, Clause clause) =>
        Rows.GetValueOrDefault(("stage", predicate ?? "")) ?? (Verdict(clause) is { } verdict
            ? Rows.GetValueOrDefault((verdict, predicate ?? "")) ?? Rows.GetValueOrDefault((verdict, Find)) : null);

    // "guilty", "not guilty", or null where the sentence says neither.
    private static string? Verdict(Clause clause) => Array.FindIndex(clause.Words, word => word.Lower == Guilty) is > 0 and var at
        ? clause.Words[at - 1].Lower == Not ? $"{Not} {Guilty}" : Guilty : null;

    /// <summary>What an amount beside the lemma is ("fine" of "fined $9 million"), or null.</summary>
    public static string? Thing(string? predicate) => predicate is null ? null : Rows.GetValueOrDefault(("money", predicate));

    /// <summary>Whether the lemma tells how long or how large its subject is ("last").</summary>
    public static bool Measures(string? predicate) => Is("measure", predicate);

    /// <summary>Whether the lemma tells on what an amount goes ("spend").</summary>
    public static bool Spends(string? predicate) => Is("spent", predicate);

    /// <summary>Whether the lemma tells that somebody is kept for what he was found guilty of ("jail").</summary>
    public static bool Jails(string? predicate) => Is("jail", predicate);

    /// <summary>Whether the lemma tells that an amount became larger ("raise").</summary>
    public static bool Raises(string? predicate) => Is("raise", predicate);

    /// <summary>Whether the lemma tells that an amount comes on top of another ("add").</summary>
    public static bool Adds(string? predicate) => Is("add", predicate);

    /// <summary>Whether lengths of time beside the two lemmas are of one thing: "lasted nine weeks" and "went on for nine weeks"; not
    /// "married for 40 years" and "lived there for 40 years".</summary>
    public static bool LastAlike(string? one, string? other) => one == other || Is("staying", one) || Is("staying", other)
        || (Is("lasting", one) && Is("lasting", other)) || (Is("term", one) && Is("term", other));

    /// <summary>Whether the lemma tells of money for what somebody does ("offer").</summary>
    public static bool Rewards(string? predicate) => Is("reward", predicate);

    /// <summary>Whether the one tells how many there are and the other what befell some ("has 90 jets", "ordered 40 jets"; "14 were below",
    /// "ten died"); "lost 30 soldiers" tells of the dead.</summary>
    public static bool AreStockAndFlow(Profile stock, Profile flow) =>
        stock.Fate is null && flow is { Fate: { } happened, Stated: true, Tied: false } && Is("flow", happened)
        && (stock.Tied || (stock.Claim.Arguments.Predicate is { } has && has != flow.Claim.Arguments.Predicate && !Is("loss", has)
            && (Is("stock", has) || (PairRules.IsPerson(stock) && EventNames.Family(happened) == EventNames.Family(Counting.Killed)))
            && !(PairRules.IsPerson(stock) && stock.Size < flow.Size && !Is("leave", happened))));

    private static bool Is(string of, string? lemma) => lemma is not null && Rows.ContainsKey((of, lemma));
}
