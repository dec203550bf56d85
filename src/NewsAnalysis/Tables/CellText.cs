namespace NewsAnalysis.Tables;

/// <summary>Cells as words: for readers with thousands separators, for machines without.</summary>
internal static class CellText
{
    /// <summary>What stands in a cell whose value is unknown.</summary>
    public const string Unknown = "–";

    /// <summary>A cell for a reader.</summary>
    public static string ForReader(Column column, object? cell) => cell switch
    {
        null => Unknown,
        bool truth => truth ? "yes" : "no",
        long whole => whole.ToString("#,##0", CultureInfo.InvariantCulture),
        IFormattable number when column.Kind == ColumnKind.Number => number.ToString(Pattern(column.Digits), CultureInfo.InvariantCulture),
        Link link => link.Text,
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? Unknown,
    };

    /// <summary>A cell for a machine; empty where the value is unknown. Doubles are the shortest text that reads back the same.</summary>
    public static string ForMachine(object? cell) => cell switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        Link link => link.Address,
        decimal number => Plain(number),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    // 1.50 and 1.5 are one number: the same text for both.
    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Pattern(int? digits) => digits switch
    {
        null => "#,##0.####",
        0 => "#,##0",
        { } places => "#,##0." + new string('0', places),
    };
}
