using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NewsAnalysis.Tables;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Cells of tables as cells of a sheet. Text is always text, also where it begins like a formula.</summary>
internal static partial class SheetCells
{
    /// <summary>How many characters a cell holds.</summary>
    public const int MostCharacters = 32_767;

    // A spreadsheet's numbers are doubles: longer ones would come out as others.
    private const decimal MostExact = 999_999_999_999_999m;

    // Days are counted from here; before March 1900 spreadsheets count a day that never was.
    private static readonly DateOnly s_firstDay = new(1900, 3, 1);
    private static readonly DateOnly s_dayZero = new(1899, 12, 30);

    /// <summary>The cell; null where the value is unknown.</summary>
    /// <param name="kind">What the column holds.</param>
    /// <param name="value">The value.</param>
    /// <param name="cut">Called where the text is longer than a cell holds.</param>
    public static Cell? Of(ColumnKind kind, object? value, Action cut) => value switch
    {
        null => null,
        bool truth => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(truth ? "1" : "0") },
        long whole => Number(whole, whole.ToString(CultureInfo.InvariantCulture), SheetStyles.Whole, cut),
        decimal number => Number(number, number.ToString(CultureInfo.InvariantCulture), SheetStyles.Number, cut),
        double number => new Cell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = SheetStyles.Number },
        string text when kind == ColumnKind.Date && Day(text) is { } day => new Cell { CellValue = new CellValue(day.ToString(CultureInfo.InvariantCulture)), StyleIndex = SheetStyles.Date },
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", cut),
    };

    /// <summary>A cell of text.</summary>
    public static Cell Text(string text, Action cut)
    {
        if (text.Length > MostCharacters)
        {
            cut();
            var end = MostCharacters - 1;
            text = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
        }

        return new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText(Written(text)) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    // A date known to the month or year alone stays text.
    private static int? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= s_firstDay ? day.DayNumber - s_dayZero.DayNumber : null;

    private static Cell Number(decimal number, string words, uint style, Action cut) =>
        Math.Abs(number) > MostExact ? Text(words, cut) : new Cell { CellValue = new CellValue(words), StyleIndex = style };

    // What XML cannot hold is replaced; _x0041_ would be read as the letter A.
    private static string Written(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            written.Append(rune.Value is < 0x20 and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return Escape().Replace(written.ToString(), "_x005F$0");
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
