using SpreadCheetah;
using SpreadCheetah.Styling;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Cells of a table as cells of a sheet. Text is always text, also where it begins like a formula.</summary>
/// <param name="whole">How whole numbers look.</param>
/// <param name="date">How days look.</param>
internal sealed partial class SheetCells(StyleId whole, StyleId date)
{
    // How many characters a cell holds.
    private const int MostCharacters = 32_767;

    // A spreadsheet's numbers are doubles: longer ones would come out as others.
    private const decimal MostExact = 999_999_999_999_999m;

    // Before March 1900 spreadsheets count a day that never was.
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    private int _cut;

    /// <summary>The cell; an empty one where the value is unknown.</summary>
    public Cell Of(ColumnKind kind, object? value) => value switch
    {
        null => default,
        bool truth => new Cell(truth),
        long number when Math.Abs((decimal)number) <= MostExact => new Cell(number, whole),
        decimal number when Math.Abs(number) <= MostExact => new Cell(number),
        double number => new Cell(number),
        // A date known to the month or year alone stays text.
        string text when kind == ColumnKind.Date && Day(text) is { } day => new Cell(day, date),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>A cell of text.</summary>
    public Cell Text(string text, StyleId? style = null)
    {
        if (text.Length > MostCharacters)
        {
            _cut++;
            var end = MostCharacters - 1;
            text = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
        }

        return new Cell(Written(text), style);
    }

    /// <summary>What could not be written as it is, in a sentence or none.</summary>
    public IEnumerable<string> Notices() => _cut == 0 ? []
        : [$"{English.Count(_cut, "text")} longer than the {English.Number(MostCharacters)} characters of a cell "
            + $"{English.Verb(_cut, "is", "are")} cut at \"…\"; the CSV file has {English.Verb(_cut, "it", "them")} whole."];

    private static DateTime? Day(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay
            ? day : null;

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
