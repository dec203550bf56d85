namespace NewsAnalysis.Tables;

/// <summary>A table as html: no script, no style sheet, a few classes for pages to style.</summary>
internal static class TableHtml
{
    // Pages filter, sort and open them. A large corpus has more than a page can hold; CSV and JSON Lines have all.
    private const int MostFoldedCharacters = 200_000;

    /// <summary>The whole <c>&lt;table&gt;</c>, with its notes below.</summary>
    public static string Write(Table table)
    {
        var html = new StringBuilder($"<table class=\"data-table {Html.NoFormulas}\">\n");
        if (table.Title.Length > 0)
            html.Append("<caption>").Append(Html.Encode(table.Title)).Append("</caption>\n");
        html.Append("<thead><tr>");
        var shown = table.Rows.Take(table.MaxRows).ToList();
        for (var index = 0; index < table.Columns.Count; index++)
            html.Append(Heading(table.Columns[index], Longest(table.Columns[index], shown.Select(row => row[index]))));
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < shown.Count; row++)
            html.Append(Row(table, shown[row], row));
        AppendFolded(html, table, shown.Count);
        if (shown.Count == 0)
            html.Append(CultureInfo.InvariantCulture,
                $"<tr><td colspan=\"{table.Columns.Count}\" style=\"text-align:left\">none</td></tr>\n");
        html.Append("</tbody>\n");
        if (TableText.More(table) is { } more)
            html.Append(CultureInfo.InvariantCulture,
                $"<tfoot><tr><td colspan=\"{table.Columns.Count}\">{Html.Encode(more)}</td></tr></tfoot>\n");
        html.Append("</table>\n");
        foreach (var note in table.Notes)
            html.Append($"<p class=\"table-note {Html.NoFormulas}\">").Append(Html.Encode(note)).Append("</p>\n");
        return html.ToString();
    }

    private static void AppendFolded(StringBuilder html, Table table, int shown)
    {
        var room = html.Length + MostFoldedCharacters;
        for (var row = shown; row < table.Rows.Count && html.Length < room; row++)
            html.Append(Row(table, table.Rows[row], row, " class=\"nb-rest\" style=\"display:none\""));
    }

    private static string Heading(Column column, int longest)
    {
        var title = column.Description.Length == 0 ? "" : $" title=\"{Html.Encode(column.Description)}\"";
        return $"<th scope=\"col\" style=\"{Align(column)}{Width(longest)}\"{title}>{Html.Encode(column.Name)}</th>";
    }

    private static int Longest(Column column, IEnumerable<object?> cells) =>
        column.IsNumeric ? 0 : cells.Select(cell => cell is null ? 0 : CellText.ForReader(column, cell).Length).DefaultIfEmpty(0).Max();

    // Sentences need a column that holds several words a line; without it they are squeezed to one. Much more, and a window of 1,000
    // pixels shows none of it.
    private static string Width(int longest) => longest switch
    {
        > 80 => ";min-width:16em",
        > 30 => ";min-width:8em",
        _ => "",
    };

    private static string Row(Table table, IReadOnlyList<object?> cells, int row, string attributes = "")
    {
        var html = new StringBuilder($"<tr{attributes}>");
        for (var index = 0; index < table.Columns.Count; index++)
            html.Append(Cell(table.Columns[index], cells[index], table.References.GetValueOrDefault((row, index))));
        return html.Append("</tr>\n").ToString();
    }

    private static string Cell(Column column, object? cell, string? reference)
    {
        if (cell is null)
            return $"<td style=\"{Align(column)}\"><span title=\"unknown\">{CellText.Unknown}</span></td>";
        var text = Html.Encode(CellText.ForReader(column, cell));
        var whole = column.Kind == ColumnKind.Date ? ";white-space:nowrap" : "";
        return cell is Link link && Html.IsSafeAddress(link.Address)
            ? $"<td style=\"{Align(column)}\"><a href=\"{Html.Encode(link.Address)}\" rel=\"noopener noreferrer\">{text}</a></td>"
            : $"<td style=\"{Align(column)}{whole}\"{Html.Evidence(reference)}>{text}</td>";
    }

    // In place, because notebook front ends strip or override style sheets.
    private static string Align(Column column) => column.IsNumeric ? "text-align:right" : "text-align:left";
}
