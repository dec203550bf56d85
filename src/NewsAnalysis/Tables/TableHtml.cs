using System.Globalization;
using System.Text;

namespace NewsAnalysis.Tables;

/// <summary>A table as html: no script, no style sheet, a few classes for pages to style.</summary>
internal static class TableHtml
{
    /// <summary>The whole <c>&lt;table&gt;</c>, with its notes below.</summary>
    public static string Write(Table table)
    {
        var html = new StringBuilder("<table class=\"data-table\">\n");
        html.Append("<caption>").Append(Html.Encode(table.Title)).Append("</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
            html.Append(Heading(column));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows.Take(table.MaxRows))
            html.Append(Row(table.Columns, row));
        html.Append("</tbody>\n");
        if (TableText.More(table) is { } more)
            html.Append(CultureInfo.InvariantCulture, $"<tfoot><tr><td colspan=\"{table.Columns.Count}\">{Html.Encode(more)}</td></tr></tfoot>\n");
        html.Append("</table>\n");
        foreach (var note in table.Notes)
            html.Append("<p class=\"table-note\">").Append(Html.Encode(note)).Append("</p>\n");
        return html.ToString();
    }

    private static string Heading(Column column)
    {
        var title = column.Description.Length == 0 ? "" : $" title=\"{Html.Encode(column.Description)}\"";
        return $"<th scope=\"col\"{Align(column)}{title}>{Html.Encode(column.Name)}</th>";
    }

    private static string Row(IReadOnlyList<Column> columns, IReadOnlyList<object?> row)
    {
        var html = new StringBuilder("<tr>");
        for (var index = 0; index < columns.Count; index++)
            html.Append(Cell(columns[index], row[index]));
        return html.Append("</tr>\n").ToString();
    }

    private static string Cell(Column column, object? cell)
    {
        if (cell is null)
            return $"<td{Align(column)}><span title=\"unknown\">{CellText.Unknown}</span></td>";
        var text = Html.Encode(CellText.ForReader(column, cell));
        return cell is Link link && Html.IsSafeAddress(link.Address)
            ? $"<td><a href=\"{Html.Encode(link.Address)}\" rel=\"noopener noreferrer\">{text}</a></td>"
            : $"<td{Align(column)}>{text}</td>";
    }

    // In place, because notebook front ends strip or override style sheets.
    private static string Align(Column column) => column.IsNumeric ? " style=\"text-align:right\"" : " style=\"text-align:left\"";
}
