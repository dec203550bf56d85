using NewsAnalysis.Text;

namespace NewsAnalysis.Frames;

/// <summary>What columns of data frames mean, by name: columns.tsv.</summary>
public static class ColumnNotes
{
    private static readonly Lazy<Dictionary<string, (string Note, int? Digits)>> Notes = new(() => WordList.Rows("Frames.columns.tsv")
        .ToDictionary(cells => cells[0],
            cells => (cells[2], cells[1].Length == 0 ? (int?)null : int.Parse(cells[1], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal));

    /// <summary>What the column means; empty for one that is not documented.</summary>
    public static string Of(string column) => Notes.Value.GetValueOrDefault(column).Note ?? "";

    /// <summary>How many decimal places are shown; null for up to four.</summary>
    public static int? Digits(string column) => Notes.Value.GetValueOrDefault(column).Digits;
}
