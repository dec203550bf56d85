using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Archives;

/// <summary>What was merged as Parquet: a row an article, mention, figure, quotation, story and topic, read line by line.</summary>
internal static class ArchiveTables
{
    // Names as in the lines; of a source its words. ":" and a letter: w whole, n number, t truth; else text.
    private static readonly (string File, string? List, string Columns)[] Tables =
    [
        (ExtractedFolder.Articles, null, "id file title outlet published author url event language"),
        ("mentions.jsonl", "mentions", "start:w end:w text actor kind by part sentence:w ambiguous:t"),
        ("figures.jsonl", "figures",
            "start:w end:w text low:n high:n bound change unit normalizedUnit counted about event source asOf part sentence:w reason"),
        ("quotes.jsonl", "quotes", "source kind level:w anonymous:t speech:t probability:n"),
        (MergeRun.Stories, null, "id story"),
        (MergeRun.Topics, null, "story topic unit event verdict grade probability:n cause low:n high:n origins:w"),
    ];

    /// <summary>Writes the tables; how many there were.</summary>
    public static int Write(string folder, string target)
    {
        var tables = Tables.Where(table => File.Exists(Path.Combine(folder, table.File))).ToList();
        foreach (var (file, list, names) in tables)
        {
            Column[] columns = [.. names.Split(' ').Select(Column)];
            var lines = File.ReadLines(Path.Combine(folder, file)).SelectMany(line => Rows(line, list, columns));
            Column[] all = list is null ? columns : [new Column("article", ColumnKind.Text), .. columns];
            ParquetExport.Write(Path.Combine(target, Path.ChangeExtension(file, ParquetExport.Extension)), all, lines);
        }

        return tables.Count;
    }

    private static Column Column(string name) => name.Split(':') is [var word, var kind]
        ? new Column(word, kind switch { "w" => ColumnKind.Whole, "n" => ColumnKind.Number, _ => ColumnKind.Truth })
        : new Column(name, ColumnKind.Text);

    private static IReadOnlyList<object?>[] Rows(string line, string? list, Column[] columns)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.TryGetProperty("rejected", out _))
            return [];
        return list is null ? [Row(root, columns)]
            : [.. root.GetProperty(list).EnumerateArray()
                .Select(item => (IReadOnlyList<object?>)[root.GetProperty("id").GetString(), .. Row(item, columns)])];
    }

    private static object?[] Row(JsonElement item, Column[] columns) =>
        Array.ConvertAll(columns, column => item.TryGetProperty(column.Name, out var value) ? Cell(value) : null);

    private static object? Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Object => Cell(value.GetProperty("text")),
        JsonValueKind.Number => value.GetDouble(),
        _ => null,
    };
}
