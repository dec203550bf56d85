using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>A column of a table, read from a data frame.</summary>
/// <param name="Column">Its name and kind.</param>
/// <param name="Cell">Its cell in a row, counted from 0; null where unknown.</param>
internal sealed record ReadColumn(Column Column, Func<int, object?> Cell);

/// <summary>Reads the columns of a data frame.</summary>
internal static class FrameReading
{
    /// <summary>The columns in order, companions returned to the column they belong to.</summary>
    public static IReadOnlyList<ReadColumn> Columns(DataFrame frame)
    {
        var byName = frame.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var companions = frame.Columns.Select(column => Companion(column, byName)).OfType<DataFrameColumn>().ToHashSet();
        return [.. frame.Columns.Where(column => !companions.Contains(column)).Select(column => Read(column, Companion(column, byName)))];
    }

    private static DataFrameColumn? Companion(DataFrameColumn column, Dictionary<string, DataFrameColumn> byName)
    {
        var name = column.DataType == typeof(DateTime) ? Companions.AsStated(column.Name)
            : column.DataType == typeof(string) ? Companions.Address(column.Name)
            : null;
        return name is not null && byName.TryGetValue(name, out var companion) && companion.DataType == typeof(string) ? companion : null;
    }

    private static ReadColumn Read(DataFrameColumn column, DataFrameColumn? companion)
    {
        var read = As(column, companion);
        return read with
        {
            Column = read.Column with { Description = ColumnNotes.Of(column.Name), Digits = ColumnNotes.Digits(column.Name) }
        };
    }

    private static ReadColumn As(DataFrameColumn column, DataFrameColumn? companion)
    {
        var kind = Kind(column.DataType);
        return (kind, companion) switch
        {
            (ColumnKind.Date, not null) => new(new Column(column.Name, kind), row => companion[row]),
            (ColumnKind.Text, not null) => new(new Column(column.Name, ColumnKind.Link),
                row => column[row] is string text ? new Link(text, companion[row] as string ?? "") : null),
            _ => new(new Column(column.Name, kind), row => column[row] is { } value ? Cell(kind, value) : null),
        };
    }

    private static ColumnKind Kind(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => ColumnKind.Truth,
        TypeCode.DateTime => ColumnKind.Date,
        >= TypeCode.SByte and <= TypeCode.UInt64 => ColumnKind.Whole,
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => ColumnKind.Number,
        _ => ColumnKind.Text,
    };

    private static object? Cell(ColumnKind kind, object value) => kind switch
    {
        ColumnKind.Whole => Whole(value),
        ColumnKind.Number => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null,
        ColumnKind.Date => ((DateTime)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Truth => value,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static long Whole(object value) => value is ulong and > long.MaxValue
        ? throw new ArgumentException($"The data frame holds {value}; expected whole numbers of at most {long.MaxValue}.")
        : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
