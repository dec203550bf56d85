namespace NewsAnalysis.Tables;

/// <summary>A table as aligned plain text.</summary>
internal static class TableText
{
    private const int MaxWidth = 60;

    /// <summary>Title, headings, a rule, the rows and the notes; LF line ends, no spaces at line ends.</summary>
    public static string Write(Table table)
    {
        var rows = table.Rows.Take(table.MaxRows)
            .Select(row => table.Columns.Select((column, index) => OneLine(CellText.ForReader(column, row[index]))).ToArray()).ToList();
        var headings = table.Columns.Select(column => OneLine(column.Name)).ToArray();
        var widths = headings.Select((heading, index) => rows.Select(row => row[index].Length).Append(heading.Length).Max()).ToArray();
        var text = new StringBuilder();
        if (table.Title.Length > 0)
            text.Append(table.Title).Append('\n');
        Line(headings);
        Line([.. widths.Select(width => new string('-', width))]);
        rows.ForEach(Line);
        if (rows.Count == 0)
            text.Append("none\n");
        if (More(table) is { } more)
            text.Append(more).Append('\n');
        foreach (var note in table.Notes)
            text.Append(note).Append('\n');
        return text.ToString();

        void Line(string[] cells) =>
            text.Append(string.Join("  ", cells.Select((cell, index) => Pad(table.Columns[index], cell, widths[index]))).TrimEnd())
                .Append('\n');
    }

    /// <summary>"n more of m" where rows are left out; null where all are shown.</summary>
    public static string? More(Table table) =>
        table.Rows.Count <= table.MaxRows ? null
        : string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count - table.MaxRows:#,##0} more of {table.Rows.Count:#,##0}");

    private static string Pad(Column column, string cell, int width) => column.IsNumeric ? cell.PadLeft(width) : cell.PadRight(width);

    private static string OneLine(string cell)
    {
        var line = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxWidth)
            return line;
        var cut = char.IsHighSurrogate(line[MaxWidth - 2]) ? MaxWidth - 2 : MaxWidth - 1;
        return line[..cut] + "…";
    }
}
