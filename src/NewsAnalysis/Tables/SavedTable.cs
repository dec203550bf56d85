using CsvHelper;

namespace NewsAnalysis.Tables;

/// <summary>Reads tables back that <see cref="Table.Save"/> wrote, by the metadata beside them.</summary>
public static class SavedTable
{
    /// <summary>The table of a CSV file; links are text, their addresses.</summary>
    /// <exception cref="InputException">The file or its metadata cannot be read as such.</exception>
    public static Table Read(string path)
    {
        try
        {
            var metadata = JsonNode.Parse(File.ReadAllText(path + TableMetadata.Suffix))!;
            var columns = metadata["tableSchema"]!["columns"]!.AsArray().Select(Column).ToList();
            var rows = Rows(path, columns);
            // Once now, so that what is wrong with the file is said here; never held, since a table of all mentions is large.
            var count = rows.Count();
            return new Table((string?)metadata["dc:title"] ?? "", columns, new LaterRows<IReadOnlyList<object?>>(rows, () => count));
        }
        catch (Exception e) when (e is FormatException or OverflowException or System.Text.Json.JsonException or CsvFormatException
            or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            throw new InputException($"{path}: this is no table of a run with its metadata ({e.Message}); "
                + "expected both as the run wrote them; run the workbook again.", e);
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(string path, List<Column> columns)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false });
        csv.Read();
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            if (cells.Length != columns.Count)
                throw new FormatException($"a row has {cells.Length.ToString(CultureInfo.InvariantCulture)} cells; "
                    + $"expected {columns.Count.ToString(CultureInfo.InvariantCulture)}");
            yield return [.. columns.Zip(cells, (column, text) => Cell(column.Kind, text))];
        }
    }

    private static Column Column(JsonNode? json) => new(
        (string?)json!["titles"] ?? throw new FormatException("a column has no title"),
        json["datatype"] is JsonObject form ? ((string?)form["format"] == TableMetadata.DateForm ? ColumnKind.Date : ColumnKind.Text)
            : (string?)json["datatype"] switch
            {
                "integer" => ColumnKind.Whole,
                "number" => ColumnKind.Number,
                "boolean" => ColumnKind.Truth,
                _ => ColumnKind.Text
            },
        (string?)json["dc:description"] ?? "");

    private static object? Cell(ColumnKind kind, string text) => kind switch
    {
        _ when text.Length == 0 => null,
        ColumnKind.Whole => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        ColumnKind.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number)
            ? number : double.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Truth => bool.Parse(text),
        _ => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text,
    };
}
