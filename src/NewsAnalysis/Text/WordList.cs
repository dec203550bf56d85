using System.Reflection;

namespace NewsAnalysis.Text;

/// <summary>Reads the word lists of the folder <c>Lists</c>, which are part of the assembly: a line an entry, cells parted by tabs,
/// <c>#</c> begins a remark.</summary>
internal static class WordList
{
    /// <summary>The entries of a list as cells, in file order.</summary>
    /// <param name="name">The list's place in the folder, such as <c>Text.abbreviations.tsv</c>.</param>
    /// <param name="holder">Where it is embedded; the library itself where none is named.</param>
    public static IEnumerable<string[]> Rows(string name, Assembly? holder = null)
    {
        using var stream = (holder ?? Assembly.GetExecutingAssembly()).GetManifestResourceStream($"NewsAnalysis.Lists.{name}")
            ?? throw new InvalidOperationException($"The library lacks its word list '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The first cells of a list as a set.</summary>
    public static HashSet<string> Set(string name, StringComparer comparer) =>
        Rows(name).Select(cells => cells[0]).ToHashSet(comparer);

    /// <summary>The words of a list by their kind, the first cell of a line.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Kinds(string name, StringComparer? comparer = null) =>
        Rows(name).ToFrozenDictionary(
            cells => cells[0], cells => Split(cells[1]).ToFrozenSet(comparer ?? StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What stands for each word of a list; a word given twice, as where two changes were joined, is a fault of its
    /// file.</summary>
    /// <param name="file">What to call the list.</param>
    /// <param name="entries">The words, each with what stands for it.</param>
    public static FrozenDictionary<string, T> Table<T>(string file, IEnumerable<(string Word, T Value)> entries)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in entries)
        {
            if (!table.TryAdd(word, value))
                throw new InvalidOperationException($"{file} gives '{word}' twice.");
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words of a list as a set; a word given twice is a fault of its file.</summary>
    /// <param name="file">What to call the list.</param>
    /// <param name="words">The words.</param>
    public static FrozenSet<string> Once(string file, IEnumerable<string> words) =>
        Table(file, words.Select(word => (word, true))).Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a list whose lines hold words with blanks between them.</summary>
    public static FrozenSet<string> Words(string name) =>
        Rows(name).SelectMany(cells => Split(cells[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a cell that separates them by blanks.</summary>
    public static string[] Split(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The parts of a cell, separated by the given sign, trimmed.</summary>
    public static string[] Split(string cell, char separator) =>
        cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
