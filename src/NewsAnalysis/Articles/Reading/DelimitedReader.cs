using CsvHelper;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads tables, an article a row, one row in memory at a time. The separator of a .csv is found: comma, semicolon, tab or
/// bar.</summary>
internal sealed class DelimitedReader : IArticleReader
{
    // Of a row that is too long only what may name it is read.
    private const int LongestId = 1000;

    public ReaderTrace Trace { get; } = new("table", Certainty.Sure);

    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var broken = new HashSet<long>();
        var escapes = BackslashQuotes.Are(source.Head.Span);
        using var reader =
            CsvReader.Create(escapes ? new BackslashQuotes(source.Utf8) : source.Utf8, Options(hints, options, broken), leaveOpen: true);
        if (!Next(reader, options))
            throw new UnusableException(
                "the file holds nothing but white space; expected a table with a header row; save it again or remove it");
        var columns = reader.Current.ToArray();
        if (columns.Length < 2 && options.Fields.NamesOf("text").All(name => name != FieldMap.Key(columns.FirstOrDefault() ?? "")))
            throw new UnusableException($"the header is one cell '{Short(columns.FirstOrDefault() ?? "")}'; "
                + $"expected a header row that names the columns, one of them {options.Fields.Describe("text")}; add it");
        var notes = escapes ? [.. source.Notes, "quotes in its cells are written as \\\", and read so"] : source.Notes;
        var rows = 0;
        while (Next(reader, options))
        {
            foreach (var draft in Rows(reader, columns, broken.Remove(reader.LineNumber), hints, options))
            {
                rows++;
                yield return draft with { Notes = [.. notes, .. draft.Notes] };
                notes = [];
            }
        }

        if (rows == 0)
            throw new UnusableException("the table has a header and no row; expected an article a row; save it again or remove it");
    }

    private static CsvReaderOptions Options(ReadHints hints, ReadOptions options, HashSet<long> broken) => new()
    {
        Separator = hints.Name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null,
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record => broken.Add(record.LineNumber),
        MaxRecordSize = (int)Math.Min(options.MaxBytes, int.MaxValue / 4),
    };

    /// <summary>The rows of a record: one, or several that a quotation mark without its pair joined.</summary>
    private static IEnumerable<ArticleDraft> Rows(CsvReader reader, string[] columns, bool isBroken, ReadHints hints, ReadOptions options)
    {
        var line = (int)reader.LineNumber;
        if (isBroken || reader.FieldCount != columns.Length)
        {
            var rows = BrokenRows.Of(reader.RawRecord, line, columns.Length, reader.Separator);
            if (rows.Count > 0)
                return rows.Select(row => Row(row, columns, hints, options)).Select((draft, at) => at > 0 ? draft : draft with
                {
                    Notes = [.. draft.Notes, $"line {line}: a quotation mark has no pair, "
                        + $"and the {rows.Count} lines from there on were read as a row each; write a quote inside a quoted cell twice"],
                });
        }

        var read = Row(reader, columns, line, hints, options);
        var note = isBroken ? "the row's quotes do not match, and it was read as well as could be; write a quote inside a quoted cell twice"
            : reader.FieldCount < columns.Length
            ? $"line {line}: the row has {reader.FieldCount} cells and the header {columns.Length}; the others are read as empty"
            : null;
        return [note is null ? read : read with { Notes = [.. read.Notes, note] }];
    }

    private static ArticleDraft Row(RecoveredRow row, string[] columns, ReadHints hints, ReadOptions options)
    {
        var fields = new RecordFields();
        foreach (var (column, cell) in columns.Zip(row.Cells))
            fields.Add(column, cell);
        var draft = fields.ToDraft(row.Line, hints, options);
        return draft.Problem is null ? draft : draft with { Problem = $"line {row.Line}: {draft.Problem}" };
    }

    private static ArticleDraft Row(CsvReader reader, string[] columns, int line, ReadHints hints, ReadOptions options)
    {
        var size = Size(reader);
        var fields = new RecordFields();
        for (var i = 0; i < Math.Min(columns.Length, reader.FieldCount); i++)
        {
            if (!System.Text.Unicode.Utf8.IsValid(reader.GetSpan(i)))
                return new ArticleDraft
                {
                    Line = line,
                    Problem = $"line {line}: the cell '{Short(columns[i])}' is not valid UTF-8; expected UTF-8; save the file as UTF-8"
                };
            if (size <= options.MaxBytes || reader.GetSpan(i).Length <= LongestId)
                fields.Add(columns[i], reader.GetString(i));
        }

        if (HasMore(reader, columns.Length))
            return new ArticleDraft
            {
                Line = line,
                Problem = $"line {line}: the row has {reader.FieldCount} cells and the header {columns.Length}, "
                    + "so that it is unknown which is which; put a cell that holds a separator in double quotes"
            };
        var draft = fields.ToDraft(line, hints, options);
        var problem = size > options.MaxBytes
            ? $"the row has {size:N0} bytes; expected at most {options.MaxBytes:N0}; split it, or raise the limit" : draft.Problem;
        return problem is null ? draft : draft with { Problem = $"line {line}: {problem}" };
    }

    private static bool HasMore(CsvReader reader, int columns)
    {
        for (var i = columns; i < reader.FieldCount; i++)
        {
            if (reader.GetSpan(i).Trim((byte)' ').Length > 0)
                return true;
        }

        return false;
    }

    // The reader's own bound holds where a row goes on beyond what it has in memory.
    private static long Size(CsvReader reader)
    {
        var size = 0L;
        for (var i = 0; i < reader.FieldCount; i++)
            size += reader.GetSpan(i).Length;
        return size;
    }

    private static bool Next(CsvReader reader, ReadOptions options)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException bad)
        {
            throw new UnusableException($"line {bad.LineNumber}: this is no table that can be read ({bad.Message.TrimEnd('.')}); "
                + $"expected rows of at most {options.MaxBytes:N0} bytes; close the quotes, and write a quote inside a cell twice", bad);
        }
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
