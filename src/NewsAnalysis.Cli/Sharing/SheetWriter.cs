using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NewsAnalysis.Measures;
using Table = NewsAnalysis.Tables.Table;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Writes a table as a sheet, row by row: headings that stay in view, a filter, columns as wide as what stands in them.</summary>
internal static class SheetWriter
{
    /// <summary>How many rows a sheet holds, the headings among them.</summary>
    public const int MostRows = 1_048_576;

    private const int WidthRows = 200;
    private const int LeastWidth = 8;
    private const int MostWidth = 60;

    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">Where its XML goes.</param>
    /// <param name="table">The table.</param>
    /// <param name="mostRows">How many rows the sheet holds.</param>
    /// <returns>What could not be written as it is, a sentence each.</returns>
    public static IReadOnlyList<string> Write(Stream sheet, Table table, int mostRows = MostRows)
    {
        var cut = 0;
        var shown = Math.Min(table.Rows.Count, mostRows - 1);
        using var xml = OpenXmlWriter.Create(sheet, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        xml.WriteStartDocument();
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        if (table.Columns.Count > 0)
            xml.WriteElement(new Columns(table.Columns.Select((_, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Width(table, index), CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        xml.WriteElement(new Row(table.Columns.Select((column, index) => At(SheetCells.Text(column.Name, () => cut++), 1, index, SheetStyles.Heading))) { RowIndex = 1 });
        foreach (var (index, row) in table.Rows.Take(shown).Index())
        {
            var number = index + 2;
            var cells = row.Select((value, column) => SheetCells.Of(table.Columns[column].Kind, value, () => cut++) is { } cell ? At(cell, number, column) : null).OfType<Cell>();
            xml.WriteElement(new Row(cells) { RowIndex = (uint)number });
        }

        xml.WriteEndElement();
        if (table.Columns.Count > 0)
            xml.WriteElement(new AutoFilter { Reference = $"A1:{Letters(table.Columns.Count - 1)}{shown + 1}" });
        xml.WriteEndElement();
        return
        [
            .. shown == table.Rows.Count ? [] : new[] { $"{English.Number(table.Rows.Count)} rows; the sheet holds the first {English.Number(shown)}, the CSV file all." },
            .. cut == 0 ? [] : new[] { $"{English.Count(cut, "text")} longer than the {English.Number(SheetCells.MostCharacters)} characters of a cell {English.Verb(cut, "is", "are")} cut at \"…\"; the CSV file has {English.Verb(cut, "it", "them")} whole." },
        ];
    }

    private static Cell At(Cell cell, int row, int column, uint? style = null)
    {
        cell.CellReference = $"{Letters(column)}{row}";
        if (style is { } number)
            cell.StyleIndex = number;
        return cell;
    }

    /// <summary>A, B … Z, AA, AB …</summary>
    internal static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private static double Width(Table table, int column) => Math.Clamp(
        2 + table.Rows.Take(WidthRows).Select(row => row[column]?.ToString()?.Length ?? 0).Append(table.Columns[column].Name.Length + 2).Max(), LeastWidth, MostWidth);
}
