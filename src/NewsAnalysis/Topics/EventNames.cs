using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What the comparison of claims knows of event ids (events.tsv). An unknown id stands for itself.</summary>
internal static class EventNames
{
    private static readonly FrozenDictionary<string, string[]> ById =
        WordList.Rows("Topics.events.tsv").ToFrozenDictionary(row => row[0], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roles = ById.Values.Select(row => row[3]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The word that follows the counted in a label ("killed"), or the id.</summary>
    public static string Label(string id) => Column(id, 1) ?? id;

    /// <summary>Events of one group are one event for money and things: paid and supplied, cost and lost.</summary>
    public static string Group(string id) => Column(id, 2) ?? id;

    /// <summary>The role that the event makes of people ("hold" for kidnapped: they are hostages), or null.</summary>
    public static string? Role(string id) => Column(id, 3);

    /// <summary>The family of events whose topics are shown as related (taken, held, released), or null.</summary>
    public static string? Family(string id) => Column(id, 4);

    /// <summary>Whether the event makes people what the part names, so that the part says nothing more: those kidnapped are hostages, those
    /// at a protest are protesters or spectators.</summary>
    public static bool Implies(string id, string part) =>
        part == id || part == Role(id) || ById.Values.Any(row => row[2] == Group(id) && row[3] == part);

    /// <summary>Whether a number of the one tells of the other as well: those held are those kidnapped.</summary>
    public static bool IsAlike(string? one, string? other) =>
        one is not null && other is not null && (one == other || Role(one) == other || Role(other) == one);

    /// <summary>What the event happens to where a number stands without a noun ("killing 12"), or null.</summary>
    public static string? Thing(string id) => Column(id, 5);

    /// <summary>Whether it is a state that people come into and leave, so that their number changes (the missing, those held).</summary>
    public static bool ComesAndGoes(string id) => Column(id, 6) == "state";

    /// <summary>Whether the number can be lower on a later day as some of them die.</summary>
    public static bool MayDie(string id) => Column(id, 6) == "die";

    /// <summary>Whether the event is itself a role: those held are hostages.</summary>
    public static bool IsRole(string id) => Roles.Contains(id);

    private static string? Column(string id, int column) =>
        ById.TryGetValue(id, out var row) && row[column] != "-" ? row[column] : null;
}
