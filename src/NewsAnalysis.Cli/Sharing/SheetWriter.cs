using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Writes tables as sheets, row by row: headings that stay in view, a filter, columns as wide as what stands in them.</summary>
/// <param name="book">The workbook.</param>
/// <param name="mostRows">How many rows a sheet holds, the headings among them.</param>
internal sealed class SheetWriter(Spreadsheet book, int mostRows)
{
    private const int WidthRows = 200;
    private const int LeastWidth = 8;
    private const int MostWidth = 60;

    private readonly StyleId _heading = book.AddStyle(new Style { Font = new() { Bold = true } });
    private readonly StyleId _whole = book.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.ThousandsSeparator) });
    private readonly StyleId _date = book.AddStyle(new Style { Format = NumberFormat.Custom(@"yyyy\-mm\-dd") });

    /// <summary>Writes a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="table">What it holds.</param>
    /// <returns>What could not be written as it is, a sentence each.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(string name, Table table)
    {
        var cells = new SheetCells(_whole, _date);
        var shown = Math.Min(table.Rows.Count, mostRows - 1);
        await book.StartWorksheetAsync(name, Layout(table, shown + 1));
        await book.AddRowAsync([.. table.Columns.Select(column => cells.Text(column.Name, _heading))]);
        foreach (var row in table.Rows.Take(shown))
            await book.AddRowAsync([.. row.Select((value, column) => cells.Of(table.Columns[column].Kind, value))]);
        return
        [
            .. shown == table.Rows.Count ? []
                : new[]
                {
                    $"{English.Number(table.Rows.Count)} rows; the sheet holds the first {English.Number(shown)}, the CSV file all."
                },
            .. cells.Notices(),
        ];
    }

    private static WorksheetOptions Layout(Table table, int rows)
    {
        var layout = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (index, column) in table.Columns.Index())
        {
            var longest = table.Rows.Take(WidthRows).Select(row => row[index]?.ToString()?.Length ?? 0)
                .Append(column.Name.Length + 2).Max();
            layout.Column(index + 1).Width = Math.Clamp(2 + longest, LeastWidth, MostWidth);
        }

        if (table.Columns.Count > 0)
            layout.AutoFilter = new AutoFilterOptions($"A1:{SpreadsheetUtility.GetColumnName(table.Columns.Count)}{rows}");
        return layout;
    }
}
