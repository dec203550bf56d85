using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>The word lists that names are told by.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, WordSet> Lists = NameLists.Read("suggestions");
    private static readonly FrozenDictionary<string, WordSet> HeadLists = NameLists.Read("heads");
    private static readonly FrozenDictionary<string, WordSet> Titles = NameLists.Read("titles");

    private static readonly FrozenSet<string> DemonymEnds =
        Nations.ByDemonym.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal))
            .Select(key => key[(key.LastIndexOf(' ') + 1)..]).Where(key => !Nations.ByName.ContainsKey(key))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Particles of names ("van", "al").</summary>
    public static WordSet Particles => Titles["particle"];

    /// <summary>Family names that stand first.</summary>
    public static WordSet FamilyFirst => Titles["familyFirst"];

    /// <summary>"jr" and the like.</summary>
    public static WordSet Suffixes => Titles["suffix"];

    /// <summary>Words that begin sentences without being names.</summary>
    public static WordSet Function { get; } = NameLists.Read("words")["function"];

    /// <summary>A list of <c>suggestions.tsv</c>.</summary>
    public static WordSet List(string name) => Lists[name];

    /// <summary>Bodies and credits by phrase.</summary>
    public static FrozenSet<string> Bodies { get; } = Phrases("bodies");

    /// <summary>Rooms and parts of buildings by phrase.</summary>
    public static FrozenSet<string> Rooms { get; } = Phrases("rooms");

    /// <summary>Credits of agencies and pictures by phrase.</summary>
    public static FrozenSet<string> Credits { get; } = Phrases("credits");

    /// <summary>Capitals that are no initials, each with the name that they are for, by phrase.</summary>
    public static FrozenSet<string> Bynames { get; } = Phrases("bynames");

    /// <summary>Whether a list of head words has the folded word.</summary>
    public static bool IsHead(string list, string key) => HeadLists[list].Contains(key);

    /// <summary>Whether the word is a state's name, its acronym or a word for its people.</summary>
    public static bool IsKnownWord(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        var key = Folding.Key(text);
        return Nations.ByName.ContainsKey(key) || Nations.ByAcronym.ContainsKey(text) || IsPeople(key);
    }

    /// <summary>Whether the folded phrase is a capital or a well-known place.</summary>
    public static bool IsPlace(string key) => Nations.ByCapital.ContainsKey(key) || Nations.Places.Contains(key);

    /// <summary>Whether the folded phrase is a word for a people, or the end of one ("Korean").</summary>
    public static bool IsPeople(string key) =>
        Nations.ByDemonym.ContainsKey(key) || Nations.Peoples.Contains(key) || DemonymEnds.Contains(key);

    /// <summary>Whether the folded word is the head word of a body's name.</summary>
    public static bool IsBodyWord(string key) =>
        List("bodyHeads").Contains(key) || IsHead("organisation", key) || IsHead("government", key)
        || IsHead("education", key) || IsHead("company", key) || IsHead("building", key) || key is "house" or "joint" or "chiefs";

    /// <summary>Whether the folded word is a weekday or month.</summary>
    public static bool IsCalendar(string key) =>
        Titles["notGiven"].Contains(key) && List("noise").Contains(key);

    /// <summary>Whether the capitalised word is one of those that never belong to a name.</summary>
    public static bool IsPlainInside(string text) => text is "I" or "A" or "An" || (text.Length > 0 && char.IsDigit(text[0]));

    private static FrozenSet<string> Phrases(string name) =>
        NameLists.Phrases("suggestions", name).Select(phrase => Phrase.KeyOf(phrase, false)).ToFrozenSet(StringComparer.Ordinal);
}
