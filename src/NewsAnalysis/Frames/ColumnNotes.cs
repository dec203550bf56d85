using System.Globalization;

namespace NewsAnalysis.Frames;

/// <summary>What columns of data frames mean, by name: columns.tsv.</summary>
public static class ColumnNotes
{
    private static readonly Lazy<Dictionary<string, (string Note, int? Digits)>> Notes = new(Read);

    /// <summary>What the column means; empty for one that is not documented.</summary>
    public static string Of(string column) => Notes.Value.GetValueOrDefault(column).Note ?? "";

    /// <summary>How many decimal places are shown; null for up to four.</summary>
    public static int? Digits(string column) => Notes.Value.GetValueOrDefault(column).Digits;

    private static Dictionary<string, (string Note, int? Digits)> Read()
    {
        using var stream = typeof(ColumnNotes).Assembly.GetManifestResourceStream("NewsAnalysis.Frames.columns.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => (cells[2], cells[1].Length == 0 ? (int?)null : int.Parse(cells[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}
