using CsvHelper;

namespace NewsAnalysis.Articles.Reading;

/// <summary>A row of a table that was read again.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record RecoveredRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Takes apart what a quotation mark without its pair joined: rows of a table up to the next quotation mark. Each of the lines has
/// as many cells as the header, which the lines of a cell of several lines have not.</summary>
internal static class BrokenRows
{
    /// <summary>The rows that the record is made of; none where it is one row.</summary>
    /// <param name="record">The record as it stands in the file.</param>
    /// <param name="line">Its first line.</param>
    /// <param name="columns">Number of cells of the header.</param>
    /// <param name="separator">The separator.</param>
    public static IReadOnlyList<RecoveredRow> Of(ReadOnlySpan<byte> record, int line, int columns, char separator)
    {
        if (columns < 2 || record.IndexOf((byte)'\n') < 0 || !System.Text.Unicode.Utf8.IsValid(record))
            return [];
        var rows = new List<RecoveredRow>();
        foreach (var text in Encoding.UTF8.GetString(record).Split('\n'))
        {
            if (text.Trim('\r').Length > 0 && Cells(text.TrimEnd('\r'), separator, columns) is { } cells)
                rows.Add(new RecoveredRow(line, cells));
            else if (text.Trim('\r').Length > 0)
                return [];
            line++;
        }

        return rows.Count > 1 ? rows : [];
    }

    /// <summary>The cells of a line, quotes honoured where they have their pairs, else taken as text; null where they are not as many as
    /// the header's.</summary>
    private static string[]? Cells(string line, char separator, int columns)
    {
        var plain = line.Split(separator);
        if (!line.Contains('"'))
            return plain.Length == columns ? plain : null;
        // A cell whose quotation mark is never closed ends with its line.
        return Parsed(line, separator, columns) ?? Parsed(line + '"', separator, columns) ?? (plain.Length == columns ? plain : null);
    }

    private static string[]? Parsed(string line, char separator, int columns)
    {
        var broken = false;
        using var reader = CsvReader.FromText(
            line, new CsvReaderOptions { Separator = separator, HasHeader = false, OnMalformedRecord = _ => broken = true });
        return reader.Read() && !broken && reader.FieldCount == columns ? reader.Current.ToArray() : null;
    }
}
