using System.Collections.Concurrent;
using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Lists of words from the data files beside the rules, folded (small letters, no accents); each file is read once.</summary>
internal static class NameLists
{
    private static readonly ConcurrentDictionary<string, YamlMap> Roots = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, WordSet>> Lists = new(StringComparer.Ordinal);

    /// <summary>The lists of a data file by name.</summary>
    /// <param name="file">The file's name without extension.</param>
    public static FrozenDictionary<string, WordSet> Read(string file) => Lists.GetOrAdd(file, static file =>
        Root(file).Pairs.Where(pair => pair.Value is YamlList list && list.Items.TrueForAll(item => item is YamlScalar))
            .ToFrozenDictionary(pair => pair.Key.Value, pair => Words((YamlList)pair.Value), StringComparer.Ordinal));

    /// <summary>Several lists as one.</summary>
    public static WordSet Union(FrozenDictionary<string, WordSet> lists, params IEnumerable<string> names) =>
        new(names.SelectMany(name => lists[name]));

    /// <summary>The root mapping of a data file.</summary>
    public static YamlMap Root(string file) => Roots.GetOrAdd(file, static file =>
    {
        var name = $"NewsAnalysis.Lists.Actors.{file}.yaml";
        using var stream = typeof(NameLists).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing");
        using var reader = new StreamReader(stream);
        return (YamlMap)YamlTree.Read(reader.ReadToEnd(), file + ".yaml")!;
    });

    private static WordSet Words(YamlList list) => new(list.Items.Select(item => Folding.Key(((YamlScalar)item).Value)));
}
