using System.Collections.Frozen;
using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Lists of words from the data files beside the rules, folded (small letters, no accents).</summary>
internal static class WordList
{
    /// <summary>The lists of a data file by name.</summary>
    /// <param name="file">The file's name without extension.</param>
    public static FrozenDictionary<string, FrozenSet<string>> Read(string file) =>
        Root(file).Pairs.Where(pair => pair.Value is YamlList list && list.Items.TrueForAll(item => item is YamlScalar))
            .ToFrozenDictionary(pair => pair.Key.Value, pair => Words((YamlList)pair.Value), StringComparer.Ordinal);

    /// <summary>Several lists as one.</summary>
    public static FrozenSet<string> Union(FrozenDictionary<string, FrozenSet<string>> lists, params IEnumerable<string> names) =>
        names.SelectMany(name => lists[name]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The root mapping of a data file.</summary>
    public static YamlMap Root(string file)
    {
        var name = $"NewsAnalysis.Actors.Data.{file}.yaml";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing");
        using var reader = new StreamReader(stream);
        return (YamlMap)YamlTree.Read(reader.ReadToEnd(), file + ".yaml")!;
    }

    private static FrozenSet<string> Words(YamlList list) =>
        list.Items.Select(item => Folding.Key(((YamlScalar)item).Value)).ToFrozenSet(StringComparer.Ordinal);
}
