using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.EventData;

/// <summary>What the parts of a code say; the words stand in <c>event-data-codes.tsv</c>.</summary>
internal static class EventDataCodes
{
    private const int PartLength = 3;
    private const string File = "event-data-codes";
    private static readonly FrozenDictionary<string, string> Roles = Map("roles");
    private static readonly FrozenDictionary<string, string> Regions = Map("regions");
    private static readonly FrozenSet<string> Kinds = List("kinds");
    private static readonly FrozenSet<string> Armed = List("armed");

    /// <summary>Small words inside names, in small letters.</summary>
    public static FrozenSet<string> Small { get; } = List("small");

    /// <summary>Short words without a vowel that are no acronyms, in small letters.</summary>
    public static FrozenSet<string> Short { get; } = List("short");

    /// <summary>The three-letter parts; a rest of fewer letters is a part too.</summary>
    public static IReadOnlyList<string> Parts(string code) => [.. code.Chunk(PartLength).Select(part => new string(part))];

    /// <summary>Whether the code says nothing (<c>---</c>).</summary>
    public static bool IsNone(string code) => code == "---";

    /// <summary>Whether the code's first part is a state, not a kind of body.</summary>
    public static bool IsOfState(string code) => !IsNone(code) && code.Length >= PartLength && !Kinds.Contains(code[..PartLength]);

    /// <summary>Whether the code is a state's alone.</summary>
    public static bool IsState(string code) => IsOfState(code) && code.Length == PartLength;

    /// <summary>Whether a part says that the actor is armed and not of the state.</summary>
    public static bool IsArmed(string code) => Parts(code).Any(Armed.Contains);

    /// <summary>The code of the body that an actor with this code belongs to: the state's, or the first six letters of an international
    /// organisation's unless they name just a field or region. Null for others: a company or association is not its country.</summary>
    public static string? Parent(string code)
    {
        if (IsOfState(code))
            return code[..PartLength];
        var parts = Parts(code);
        return parts.Count >= 2 && parts[0] == "IGO" && parts[1].Length == PartLength && !Roles.ContainsKey(parts[1])
            && !Regions.ContainsKey(parts[1])
            ? parts[0] + parts[1]
            : null;
    }

    /// <summary>The rest of a code after its parent's in words ("government, education"), or null where nothing remains.</summary>
    public static string? Role(string code, string parent)
    {
        var words = Parts(code[parent.Length..])
            .Select(part => Roles.GetValueOrDefault(part) ?? Regions.GetValueOrDefault(part) ?? part);
        var role = string.Join(", ", words.Distinct(StringComparer.Ordinal));
        return role.Length == 0 ? null : role;
    }

    private static FrozenDictionary<string, string> Map(string key) =>
        NameLists.Rows(File, key).ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);

    private static FrozenSet<string> List(string key) =>
        NameLists.Phrases(File, key).ToFrozenSet(StringComparer.Ordinal);
}
