using System.Reflection;

namespace NewsAnalysis.Text;

/// <summary>Reads the word lists that are embedded in the library: a line an entry, cells parted by tabs, <c>#</c> begins a
/// remark.</summary>
internal static class WordList
{
    /// <summary>The entries of a list as cells, in file order.</summary>
    /// <param name="name">The resource's name after the library's, such as <c>Text.abbreviations.tsv</c>.</param>
    /// <param name="holder">Where it is embedded; the library itself where none is named.</param>
    public static IEnumerable<string[]> Rows(string name, Assembly? holder = null)
    {
        using var stream = (holder ?? Assembly.GetExecutingAssembly()).GetManifestResourceStream($"NewsAnalysis.{name}")
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
}
