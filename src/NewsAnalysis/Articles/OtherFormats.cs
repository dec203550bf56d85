using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles;

/// <summary>Says what a file is that no reader reads, and what to do, from the embedded list <c>other-formats.tsv</c>.</summary>
internal static class OtherFormats
{
    private static readonly Dictionary<string, (string Kind, string Advice)> ByExtension = WordList.Rows("Articles.other-formats.tsv")
        .SelectMany(cells => cells[2].Split(' ').Select(extension => (extension, cells)))
        .ToDictionary(pair => pair.extension, pair => (pair.cells[0], pair.cells[1]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a file is not read, without its name.</summary>
    /// <param name="name">The file's name.</param>
    public static string Problem(string name)
    {
        var extension = Path.GetExtension(name);
        return ByExtension.TryGetValue(extension, out var known)
            ? $"it is {known.Kind} ('{extension}'), which is no supported format; {known.Advice}"
            : $"{(extension.Length == 0 ? "a file without extension" : $"'{extension}'")} is no supported format; supported: "
                + $"{ArticleReaders.Supported}; save the article in one of these or remove the file";
    }
}
