namespace NewsAnalysis.Cli.Sharing;

/// <summary>The tables of a run as CSV and JSON Lines, with one dictionary of all columns.</summary>
internal static class TableExport
{
    /// <summary>The file that says what the columns of all tables mean.</summary>
    public const string Dictionary = "data-dictionary.csv";

    /// <summary>Writes the tables and <c>data-dictionary.csv</c>; how many tables there were. A CSV file without metadata beside it is no
    /// table of a run.</summary>
    public static int Write(string tables, string folder)
    {
        var files = Files(tables);
        var entries = new List<(string Table, string Title, Column Column)>();
        foreach (var file in files)
        {
            var table = SavedTable.Read(file);
            var name = Path.Combine(folder, Path.GetFileNameWithoutExtension(file));
            table.Save(name + ".csv");
            table.Save(name + ".jsonl");
            entries.AddRange(table.Columns.Select(column => (Path.GetFileNameWithoutExtension(file), table.Title, column)));
        }

        Table.From(entries, "Data dictionary")
            .Text("table", row => row.Table, "The file without its extension.")
            .Text("title", row => row.Title, "The title of the table.")
            .Text("column", row => row.Column.Name, "The heading; the key in JSON Lines.")
            .Text("type", row => row.Column.Kind.ToString().ToLowerInvariant(),
                "text, whole, number, truth (true or false) or date (to the day, month or year); empty cells are unknown.")
            .Text("meaning", row => row.Column.Description, "What the values mean, and their unit.")
            .Build()
            .Save(Path.Combine(folder, Dictionary));
        return files.Count;
    }

    /// <summary>The tables of a run, by name.</summary>
    public static IReadOnlyList<string> Files(string tables) =>
        [.. (Directory.Exists(tables) ? Directory.GetFiles(tables, "*.csv") : []).Where(file => File.Exists(file + TableMetadata.Suffix))
            .Order(StringComparer.Ordinal)];
}
