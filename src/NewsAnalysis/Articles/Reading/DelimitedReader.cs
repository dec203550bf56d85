using CsvHelper;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads tables, an article a row, one row in memory at a time. The separator of a .csv is found: comma, semicolon, tab or bar.</summary>
internal sealed class DelimitedReader : IArticleReader
{
    // Of a row that is too long only what may name it is read.
    private const int LongestId = 1000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    /// <inheritdoc/>
    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var broken = new HashSet<long>();
        using var reader = CsvReader.Create(source.Utf8, Options(hints, options, broken), leaveOpen: true);
        if (!Next(reader, options))
            throw new UnusableException("the file holds nothing but white space; expected a table with a header row; save it again or remove it");
        var columns = reader.Current.ToArray();
        if (columns.Length < 2 && options.Fields.NamesOf("text").All(name => name != FieldMap.Key(columns.FirstOrDefault() ?? "")))
            throw new UnusableException($"the header is one cell '{Short(columns.FirstOrDefault() ?? "")}'; expected a header row that names the columns, one of them {options.Fields.Describe("text")}; add it");
        var notes = source.Notes;
        var rows = 0;
        while (Next(reader, options))
        {
            rows++;
            var draft = Row(reader, columns, hints, options);
            yield return broken.Remove(reader.LineNumber)
                ? draft with { Notes = [.. notes, .. draft.Notes, "the row's quotes do not match, and it was read as well as could be; write a quote inside a quoted cell twice"] }
                : draft with { Notes = [.. notes, .. draft.Notes] };
            notes = [];
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

    private static ArticleDraft Row(CsvReader reader, string[] columns, ReadHints hints, ReadOptions options)
    {
        var line = (int)reader.LineNumber;
        var size = Size(reader);
        var fields = new RecordFields();
        for (var i = 0; i < Math.Min(columns.Length, reader.FieldCount); i++)
        {
            if (!System.Text.Unicode.Utf8.IsValid(reader.GetSpan(i)))
                return new ArticleDraft { Line = line, Problem = $"line {line}: the cell '{Short(columns[i])}' is not valid UTF-8; expected UTF-8; save the file as UTF-8" };
            if (size <= options.MaxBytes || reader.GetSpan(i).Length <= LongestId)
                fields.Add(columns[i], reader.GetString(i));
        }

        var draft = fields.ToDraft(line, hints, options);
        var problem = size > options.MaxBytes ? $"the row has {size:N0} bytes; expected at most {options.MaxBytes:N0}; split it, or raise the limit" : draft.Problem;
        return problem is null ? draft : draft with { Problem = $"line {line}: {problem}" };
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
            throw new UnusableException($"line {bad.LineNumber}: this is no table that can be read ({bad.Message.TrimEnd('.')}); expected rows of at most {options.MaxBytes:N0} bytes; close the quotes, and write a quote inside a cell twice", bad);
        }
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
