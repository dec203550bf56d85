namespace NewsAnalysis.Articles.Manifests;

/// <summary>A row of articles.csv.</summary>
/// <param name="File">The path relative to the folder, <c>/</c> as separator, with <c>#record</c> where it names a record.</param>
/// <param name="Line">The line of articles.csv on which the row begins, from 1.</param>
/// <param name="Cells">The cells that are not empty, by column name.</param>
internal sealed record ManifestRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cells that hold a word for nothing ("outlet 'NA'") and are read as empty.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The file's path without the record.</summary>
    public string Path => File.Split('#', 2)[0];

    /// <summary>Its names and cells: equal where it says the same, wherever it stands.</summary>
    public IEnumerable<string?> Words => Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal)
        .SelectMany(cell => new[] { cell.Key, cell.Value }).Prepend(File).Append(null);

    /// <summary>The cell, or null where it is empty.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);
}
