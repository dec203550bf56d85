using CsvHelper;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Manifests;

/// <summary>Reads the rows of articles.csv as RFC 4180 has them.</summary>
internal static class ManifestReader
{
    /// <summary>The name of the manifest in a corpus folder.</summary>
    public const string FileName = "articles.csv";

    /// <summary>The known columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["file", "outlet", "published", "title", "author", "url", "event", "language", "note"];

    /// <summary>Reads the rows; blank lines are skipped.</summary>
    /// <exception cref="InputException">The file is no UTF-8, no CSV, has an unknown or doubled column, or lacks the
    /// column file.</exception>
    public static IReadOnlyList<ManifestRow> Read(byte[] bytes)
    {
        if (bytes.Length == 0)
            throw new InputException(
                $"{FileName}: the file is empty; expected a header row with the column file; add it or remove the file.");
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is null)
            throw new InputException($"{FileName}: {decoded.Problem}.");
        using var reader = CsvReader.FromText(decoded.Text, Options);
        try
        {
            return Rows(reader);
        }
        catch (CsvFormatException bad)
        {
            throw new InputException(
                $"{FileName}:{bad.LineNumber}: this is no CSV ({bad.Message.TrimEnd('.')}); expected RFC 4180; "
                    + "put a cell with a comma or a quote in double quotes, and write a quote inside it twice.", bad);
        }
    }

    private static CsvReaderOptions Options { get; } = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static List<ManifestRow> Rows(CsvReader reader)
    {
        if (!reader.Read())
            throw new InputException(
                $"{FileName}:1: the file holds no header row; expected columns among {Known}; add the header or remove the file.");
        var columns = Header(reader.Current.ToArray(), reader.LineNumber);
        var rows = new List<ManifestRow>();
        while (reader.Read())
        {
            var record = reader.Current.ToArray();
            var line = (int)reader.LineNumber;
            if (record.Length > columns.Count)
                throw new InputException($"{FileName}:{line}: {record.Length} cells found; expected {columns.Count}, as the header has; "
                    + "put a cell that holds a comma in double quotes.");
            var filled = columns.Zip(record).Where(pair => !string.IsNullOrWhiteSpace(pair.Second)).ToList();
            var cells = filled.Where(pair => pair.First == "file" || !UnknownValues.Is(pair.Second))
                .ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
            if (cells.Count > 0)
                rows.Add(new ManifestRow(Normalize(cells.GetValueOrDefault("file", "")), line, cells)
                {
                    Unknown = [.. filled.Where(pair => !cells.ContainsKey(pair.First))
                        .Select(pair => $"{pair.First} '{pair.Second.Trim()}'")]
                });
        }

        return rows;
    }

    private static List<string> Header(string[] header, long line)
    {
        var columns = header.Select(cell => cell.Trim()).ToList();
        if (columns is [var only] && only.AsSpan().IndexOfAny(';', '\t') >= 0)
            throw new InputException($"{FileName}:{line}: the header is one cell '{only}'; expected cells parted by commas; "
                + "save the table as comma-separated values.");
        foreach (var column in columns)
        {
            if (!Columns.Contains(column, StringComparer.Ordinal))
                throw new InputException($"{FileName}:{line}: unknown column '{column}'; known columns: {Known}; rename it or remove it.");
            if (columns.Count(other => other == column) > 1)
                throw new InputException($"{FileName}:{line}: column '{column}' stands twice; expected it once; remove one.");
        }

        return columns.Contains("file", StringComparer.Ordinal)
            ? columns
            : throw new InputException(
                $"{FileName}:{line}: column 'file' is missing; expected it, with the path of each article file; add it.");
    }

    private static string Known => string.Join(", ", Columns);

    private static string Normalize(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
