using NewsAnalysis.Measures;

namespace NewsAnalysis.Frames;

/// <summary>The groups of a frame, and what was computed of each so far: <c>frame.By("outlet").Count("articles").Sum("words").Frame</c>.
/// Nulls are left out of every computation, so the mean of 1, unknown and 3 is 2; where a group knows no value at all, the result is
/// unknown and not 0.</summary>
public sealed class FrameGroups
{
    private readonly DataFrame _frame;
    private readonly List<List<int>> _groups;
    private readonly List<DataFrameColumn> _columns;

    internal FrameGroups(DataFrame frame, IReadOnlyList<string> keys)
    {
        _frame = frame;
        var key = FrameOperations.Key(frame, keys, nullIsEqual: true);
        _groups = [.. FrameOperations.Rows(frame).GroupBy(key, StringComparer.Ordinal).Select(group => group.ToList())];
        _columns = [.. keys.Select(name => Of(name, name, rows => rows[0]))];
    }

    /// <summary>The keys and what was computed, a row a group, and the first references of each group's evidence.</summary>
    public DataFrame Frame
    {
        get
        {
            var columns = _columns.ToList();
            if (_frame.Columns.IndexOf(FrameColumns.Evidence) >= 0)
            {
                var evidence = FrameColumns.Values(_frame, FrameColumns.Evidence);
                columns.Add(FrameColumns.Make(FrameColumns.Evidence, typeof(string), _groups.Select(rows =>
                    (object?)Citation.Lines(rows.Select(row => evidence[row]).OfType<string>().SelectMany(lines => lines.Split('\n'))))));
            }

            return new DataFrame(columns);
        }
    }

    /// <summary>Number of rows, in a column of this name.</summary>
    public FrameGroups Count(string name) => Add(FrameColumns.Make(name, typeof(long), _groups.Select(rows => (object?)(long)rows.Count)));

    /// <summary>Number of different known values of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="name">What the new column is called.</param>
    public FrameGroups Distinct(string column, string name) =>
        Compute(column, name, typeof(long), values => (long)values.Distinct().Count(), isKnownWhenEmpty: true);

    /// <summary>Sums of columns, each under its own name; whole numbers stay whole.</summary>
    public FrameGroups Sum(params string[] columns) =>
        Each(columns, column => column.DataType == typeof(double) || column.DataType == typeof(float)
            ? (typeof(double), values => values.Sum(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)))
            : (typeof(long), values => values.Sum(value => Convert.ToInt64(value, CultureInfo.InvariantCulture))));

    /// <summary>Means of columns, each under its own name.</summary>
    public FrameGroups Mean(params string[] columns) =>
        Each(columns, _ => (typeof(double), values => values.Average(value => Convert.ToDouble(value, CultureInfo.InvariantCulture))));

    /// <summary>The greatest, latest or last known value of each column.</summary>
    public FrameGroups Max(params string[] columns) =>
        Each(columns, column => (column.DataType, values => values.Max(FrameColumns.Order)!));

    /// <summary>The least, earliest or first known value of each column.</summary>
    public FrameGroups Min(params string[] columns) =>
        Each(columns, column => (column.DataType, values => values.Min(FrameColumns.Order)!));

    /// <summary>The known texts of a column, each once, with a semicolon between.</summary>
    public FrameGroups List(params string[] columns) =>
        Each(columns, _ => (typeof(string), values => string.Join(
            "; ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal))));

    private FrameGroups Each(string[] columns, Func<DataFrameColumn, (Type Type, Func<List<object>, object> Result)> how)
    {
        foreach (var name in columns)
        {
            var (type, result) = how(FrameColumns.Find(_frame, name));
            Compute(name, name, type, result);
        }

        return this;
    }

    private FrameGroups Compute(string column, string name, Type type, Func<List<object>, object> result, bool isKnownWhenEmpty = false)
    {
        var values = FrameColumns.Values(_frame, column);
        return Add(FrameColumns.Make(name, type, _groups.Select(rows =>
        {
            var known = rows.Select(row => values[row]).OfType<object>().ToList();
            return known.Count > 0 || isKnownWhenEmpty ? result(known) : null;
        })));
    }

    private DataFrameColumn Of(string column, string name, Func<List<int>, int> row)
    {
        var values = FrameColumns.Values(_frame, column);
        return FrameColumns.Make(name, FrameColumns.Find(_frame, column).DataType, _groups.Select(rows => values[row(rows)]));
    }

    private FrameGroups Add(DataFrameColumn column)
    {
        if (_columns.Exists(known => known.Name == column.Name))
            throw new ArgumentException($"By: column '{column.Name}' would be there twice; give the new one another name.");
        _columns.Add(column);
        return this;
    }
}
