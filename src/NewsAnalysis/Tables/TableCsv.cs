using CsvHelper;

namespace NewsAnalysis.Tables;

/// <summary>A table as CSV after RFC 4180. Text that a spreadsheet would run as a formula, because it begins with <c>=</c>, <c>+</c>,
/// <c>-</c>, <c>@</c>, a tab or a carriage return, gets an apostrophe in front, which spreadsheets take for "this is text". A sign alone is
/// no formula. Numbers are left alone, also those in columns of text ("-5", "+3.2"): to read the text back, drop an apostrophe that stands
/// before one of these characters.</summary>
public static class TableCsv
{
    /// <summary>Header row and all rows, LF line ends, empty where a value is unknown.</summary>
    public static string Write(Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(table, text);
        return text.ToString();
    }

    /// <summary>The same, row by row.</summary>
    public static void Write(Table table, TextWriter text)
    {
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(Guard(column.Name));
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                csv.WriteField(cell is string or Link ? Guard(CellText.ForMachine(cell)) : CellText.ForMachine(cell));
            csv.EndRecord();
        }
    }

    private static string Guard(string cell) =>
        cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(cell) ? "'" + cell : cell;

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
