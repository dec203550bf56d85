using Parquet;
using Parquet.Schema;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Tables as Parquet files, for DuckDB, Polars, R and Spark; dates are text, since they are as exact as they are known.</summary>
internal static class ParquetExport
{
    private const int RowsAtOnce = 50_000;

    /// <summary>The ending of the files.</summary>
    public const string Extension = ".parquet";

    /// <summary>Writes the tables of a run; how many there were.</summary>
    public static int Write(string tables, string folder)
    {
        var files = TableExport.Files(tables);
        foreach (var table in files.Select(file => (Name: Path.GetFileNameWithoutExtension(file), Table: SavedTable.Read(file))))
            Write(Path.Combine(folder, table.Name + Extension), table.Table.Columns, table.Table.Rows);
        return files.Count;
    }

    /// <summary>Writes one table, some rows at a time.</summary>
    /// <param name="path">The file; it appears whole or not at all.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">A cell a column, of its type, or null.</param>
    public static void Write(string path, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        AtomicFile.Write(path, stream => WriteAsync(stream, columns, rows).GetAwaiter().GetResult());

    private static async Task WriteAsync(Stream stream, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        DataField[] fields = [.. columns.Select(column => new DataField(column.Name, TypeOf(column.Kind), isNullable: true))];
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (index, field) in fields.Index())
                await WriteColumnAsync(group, field, columns[index].Kind, [.. some.Select(row => row[index])]);
        }
    }

    private static Type TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => typeof(long),
        ColumnKind.Number => typeof(double),
        ColumnKind.Truth => typeof(bool),
        _ => typeof(string),
    };

    private static Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, ColumnKind kind, object?[] cells) => kind switch
    {
        ColumnKind.Whole =>
            group.WriteAsync<long>(field, Array.ConvertAll(cells, cell => cell is double number ? (long)number : (long?)cell)),
        ColumnKind.Number => group.WriteAsync<double>(
            field, Array.ConvertAll(cells, cell => cell switch { decimal exact => (double?)exact, _ => (double?)cell })),
        ColumnKind.Truth => group.WriteAsync<bool>(field, Array.ConvertAll(cells, cell => (bool?)cell)),
        _ => group.WriteAsync(field, Array.ConvertAll(cells, cell => cell is Link link ? link.Address : (string?)cell)!),
    };
}
