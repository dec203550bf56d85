using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>Columns of a data frame: made of a table's, found by name, read whole.</summary>
internal static class FrameColumns
{
    /// <summary>The column that leads to the words a row rests on: references, one a line (<see cref="Measures.Citation"/>).</summary>
    public const string Evidence = "evidence";

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

    /// <summary>Compares two known cells of one column: text by its letters' codes.</summary>
    public static Comparer<object?> Order { get; } = Comparer<object?>.Create((left, right) =>
        left is string one && right is string other ? string.CompareOrdinal(one, other) : Comparer<object?>.Default.Compare(left, right));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static DataFrameColumn Find(DataFrame frame, string name) =>
        frame.Columns.IndexOf(name) is >= 0 and var index ? frame.Columns[index]
            : throw new ArgumentException(
                $"The data frame has no column '{name}'; it has {string.Join(", ", frame.Columns.Select(column => column.Name))}.");

    /// <summary>The cells of a column, in order.</summary>
    public static IReadOnlyList<object?> Values(DataFrame frame, string name) => Values(Find(frame, name));

    /// <summary>The cells of a column, in order.</summary>
    public static IReadOnlyList<object?> Values(DataFrameColumn column)
    {
        var values = new object?[column.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = column[row];
        return values;
    }

    /// <summary>A column of this type; types that no frame of ours has become text.</summary>
    public static DataFrameColumn Make(string name, Type type, IEnumerable<object?> values) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => new BooleanDataFrameColumn(name, values.Select(value => (bool?)value)),
        TypeCode.DateTime => new DateTimeDataFrameColumn(name, values.Select(value => (DateTime?)value)),
        TypeCode.Int32 => new Int32DataFrameColumn(name, values.Select(value => (int?)value)),
        TypeCode.Int64 => new Int64DataFrameColumn(name, values.Select(value => (long?)value)),
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => new DoubleDataFrameColumn(
            name, values.Select(value => value is null ? null : (double?)Convert.ToDouble(value, CultureInfo.InvariantCulture))),
        _ => Text(name, values.Select(value => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture))),
    };

    private static IEnumerable<DataFrameColumn> Dates(Column column, IReadOnlyList<object?> cells)
    {
        yield return new DateTimeDataFrameColumn(column.Name, cells.Select(cell => Value(column, cell, FirstDay)));
        yield return Text(Companions.AsStated(column.Name), cells.Select(cell => (string?)cell));
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
            ?? throw new ArgumentException(
                $"Column '{column.Name}': found '{cell}' ({cell.GetType().Name}); expected a cell of kind {column.Kind}.");

    private static long? Whole(object cell) => cell switch { long value => value, int value => value, _ => null };

    private static double? Number(object cell) =>
        cell switch { double value => value, decimal value => (double)value, long value => value, int value => value, _ => null };

    private static bool? Truth(object cell) => cell as bool?;

    private static DateTime? FirstDay(object cell) =>
        cell is string text && DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
}
