namespace NewsAnalysis.Figures.Lexicon;

/// <summary>Reads the tables under <c>Figures/Data</c>, which are part of the assembly.</summary>
internal static class DataFile
{
    /// <summary>The rows of a tab-separated table, without comments and blank lines, cells trimmed.</summary>
    /// <param name="name">File name without its extension.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"NewsAnalysis.Figures.Data.{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name}.tsv is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line.Split('\t', StringSplitOptions.TrimEntries);
        }
    }

    /// <summary>The words of a cell that separates them by blanks.</summary>
    public static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The parts of a cell, separated by the given sign, trimmed.</summary>
    public static string[] Parts(string cell, char separator) =>
        cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
