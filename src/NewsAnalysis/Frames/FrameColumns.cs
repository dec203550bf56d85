using System.Globalization;
using Microsoft.Data.Analysis;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>Columns of a table as columns of a data frame.</summary>
internal static class FrameColumns
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The column, and its companion where it needs one.</summary>
    /// <exception cref="ArgumentException">A cell is not of the column's kind.</exception>
    public static IEnumerable<DataFrameColumn> Of(Column column, IReadOnlyList<object?> cells) => column.Kind switch
    {
        ColumnKind.Whole => [new Int64DataFrameColumn(column.Name, cells.Select(cell => Value(column, cell, Whole)))],
        ColumnKind.Number => [new DoubleDataFrameColumn(column.Name, cells.Select(cell => Value(column, cell, Number)))],
        ColumnKind.Truth => [new BooleanDataFrameColumn(column.Name, cells.Select(cell => Value(column, cell, Truth)))],
        ColumnKind.Date => Dates(column, cells),
        ColumnKind.Link => Links(column, cells),
        _ => [Text(column.Name, cells.Select(cell => cell?.ToString()))],
    };

    private static IEnumerable<DataFrameColumn> Dates(Column column, IReadOnlyList<object?> cells)
    {
        yield return new DateTimeDataFrameColumn(column.Name, cells.Select(cell => Value(column, cell, FirstDay)));
        if (cells.Any(cell => cell is string { Length: < 10 }))
        {
            yield return Text(Companions.AsStated(column.Name), cells.Select(cell => (string?)cell));
        }
    }

    private static IEnumerable<DataFrameColumn> Links(Column column, IReadOnlyList<object?> cells)
    {
        yield return Text(column.Name, cells.Select(cell => (cell as Link)?.Text));
        yield return Text(Companions.Address(column.Name), cells.Select(cell => (cell as Link)?.Address));
    }

    private static StringDataFrameColumn Text(string name, IEnumerable<string?> values) => new(name, values!);

    private static T? Value<T>(Column column, object? cell, Func<object, T?> read)
        where T : struct =>
        cell is null ? null : read(cell)
            ?? throw new ArgumentException($"Column '{column.Name}': found '{cell}' ({cell.GetType().Name}); expected a cell of kind {column.Kind}.");

    private static long? Whole(object cell) => cell switch { long value => value, int value => value, _ => null };

    private static double? Number(object cell) => cell switch { double value => value, decimal value => (double)value, long value => value, int value => value, _ => null };

    private static bool? Truth(object cell) => cell as bool?;

    private static DateTime? FirstDay(object cell) =>
        cell is string text && DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
