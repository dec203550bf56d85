using System.Collections.Concurrent;
using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>The word lists of the folder <c>Lists/Actors</c>: a row is a list's name and some of its words, parted by commas.</summary>
internal static class NameLists
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, WordSet>> Lists = new(StringComparer.Ordinal);

    /// <summary>The lists of a data file by name, folded (small letters, no accents); each file is read once.</summary>
    /// <param name="file">The file's name without extension.</param>
    public static FrozenDictionary<string, WordSet> Read(string file) => Lists.GetOrAdd(file, static file => Rows(file)
        .GroupBy(row => row[0], row => WordList.Split(row[1], ','), StringComparer.Ordinal)
        .ToFrozenDictionary(
            list => list.Key, list => new WordSet(list.SelectMany(words => words).Select(word => Folding.Key(word))),
            StringComparer.Ordinal));

    /// <summary>Several lists as one.</summary>
    public static WordSet Union(FrozenDictionary<string, WordSet> lists, params IEnumerable<string> names) =>
        new(names.SelectMany(name => lists[name]));

    /// <summary>The words or phrases of one list as they are written, in the order of the file.</summary>
    public static IEnumerable<string> Phrases(string file, string list) => Rows(file, list).SelectMany(row => WordList.Split(row[1], ','));

    /// <summary>The rows of one list.</summary>
    public static IEnumerable<string[]> Rows(string file, string list) => Rows(file).Where(row => row[0] == list);

    private static IEnumerable<string[]> Rows(string file) => WordList.Rows($"Actors.{file}.tsv");
}
