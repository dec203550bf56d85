using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>A state with the words that go with it.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Names">Further names.</param>
/// <param name="Acronyms">Acronyms.</param>
/// <param name="Demonyms">Words for its people.</param>
/// <param name="Capitals">Capitals that stand for its government.</param>
internal sealed record Nation(
    string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Acronyms, IReadOnlyList<string> Demonyms,
    IReadOnlyList<string> Capitals);

/// <summary>States, peoples and well-known places, from <c>nations.tsv</c>. Keys are phrases as <see cref="Phrase.KeyOf"/> folds
/// them.</summary>
/// <remarks>The npm packages i18n-nationality 1.4.0 and countries-list 3.4.1 lack about 50 of the 302 words for people (Briton, Dane, Pole,
/// Serb, Spaniard, Kazakh), eight states, and the places that stand for a government without being the capital (the Kremlin, The Hague,
/// Abidjan); the table of what is added would be as long.</remarks>
internal static class Nations
{
    private static readonly List<Nation> All = [.. ReadAll()];

    /// <summary>States by name and further names.</summary>
    public static FrozenDictionary<string, Nation> ByName { get; } = Index(nation => nation.Names.Prepend(nation.Name));

    /// <summary>States by acronym, in capitals.</summary>
    public static FrozenDictionary<string, Nation> ByAcronym { get; } = All
        .SelectMany(nation => nation.Acronyms.Select(acronym => (acronym, nation)))
        .ToFrozenDictionary(pair => pair.acronym, pair => pair.nation, StringComparer.Ordinal);

    /// <summary>States by the words for their people.</summary>
    public static FrozenDictionary<string, Nation> ByDemonym { get; } = Index(nation => nation.Demonyms);

    /// <summary>States by their capitals.</summary>
    public static FrozenDictionary<string, Nation> ByCapital { get; } = Index(nation => nation.Capitals);

    /// <summary>Words for peoples, faiths and followers that are no state's.</summary>
    public static FrozenSet<string> Peoples { get; } = Keys("peoples");

    /// <summary>Members of parties, faiths and movements, in the plural.</summary>
    public static FrozenSet<string> Groups { get; } = Keys("groups");

    /// <summary>Regions, states of a union and provinces.</summary>
    public static FrozenSet<string> Regions { get; } = Keys("regions");

    /// <summary>Regions, cities and parts of states.</summary>
    public static FrozenSet<string> Places { get; } = Keys("places");

    // Britain and the United Kingdom share their people and capital; the first in the file is meant.
    private static FrozenDictionary<string, Nation> Index(Func<Nation, IEnumerable<string>> words) =>
        All.SelectMany(nation => words(nation).Select(word => (Key: Phrase.KeyOf(word, false), nation)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.nation, StringComparer.Ordinal);

    private static IEnumerable<Nation> ReadAll() =>
        NameLists.Rows("nations", "state").Select(row => new Nation(row[1], Words(row, 4), Words(row, 5), Words(row, 2), Words(row, 3)));

    private static string[] Words(string[] row, int cell) => cell < row.Length ? WordList.Split(row[cell], ',') : [];

    private static FrozenSet<string> Keys(string list) =>
        NameLists.Phrases("nations", list).Select(word => Phrase.KeyOf(word, false)).ToFrozenSet(StringComparer.Ordinal);
}
