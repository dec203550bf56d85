namespace NewsAnalysis.Tables;

/// <summary>Adds typed columns to rows; <see cref="Build"/> makes the table.</summary>
/// <param name="rows">The rows, in order; a list is read whenever the table is shown or saved, anything else once by
/// <see cref="Build"/>.</param>
/// <param name="title">The caption.</param>
public sealed class TableBuilder<TRow>(IEnumerable<TRow> rows, string title)
{
    private readonly List<(Column Column, Func<TRow, object?> Cell, Func<TRow, string?>? Reference)> _columns = [];
    private const int MostShown = 1000;

    private readonly List<string> _notes = [];
    private int? _maxRows;

    /// <summary>Adds a column of text.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="cell">The text, or null where it is unknown.</param>
    /// <param name="description">What the values mean.</param>
    /// <param name="reference">The evidence that the cell rests on; see <see cref="Table.References"/>.</param>
    public TableBuilder<TRow> Text(string name, Func<TRow, string?> cell, string description = "", Func<TRow, string?>? reference = null) =>
        Add(new Column(name, ColumnKind.Text, description), cell, reference);

    /// <summary>Adds a column of whole numbers.</summary>
    public TableBuilder<TRow> Whole(string name, Func<TRow, long?> cell, string description = "") =>
        Add(new Column(name, ColumnKind.Whole, description), row => cell(row));

    /// <summary>Adds a column of numbers; <paramref name="digits"/> is the number of decimal places to show.</summary>
    public TableBuilder<TRow> Number(string name, Func<TRow, decimal?> cell, string description = "", int? digits = null) =>
        Add(new Column(name, ColumnKind.Number, description, digits), row => cell(row));

    /// <summary>Adds a column of measured numbers; one that is not finite becomes null.</summary>
    public TableBuilder<TRow> Real(string name, Func<TRow, double?> cell, string description = "", int? digits = null) =>
        Add(new Column(name, ColumnKind.Number, description, digits),
            row => cell(row) is { } value && double.IsFinite(value) ? value : null);

    /// <summary>Adds a column of yes and no.</summary>
    public TableBuilder<TRow> Truth(string name, Func<TRow, bool?> cell, string description = "") =>
        Add(new Column(name, ColumnKind.Truth, description), row => cell(row));

    /// <summary>Adds a column of dates as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public TableBuilder<TRow> Date(string name, Func<TRow, string?> cell, string description = "") =>
        Add(new Column(name, ColumnKind.Date, description), cell);

    /// <summary>Adds a column of links.</summary>
    public TableBuilder<TRow> Link(string name, Func<TRow, Link?> cell, string description = "") =>
        Add(new Column(name, ColumnKind.Link, description), cell);

    /// <summary>Adds a sentence below the table.</summary>
    public TableBuilder<TRow> Note(string sentence)
    {
        _notes.Add(sentence);
        return this;
    }

    /// <summary>Sets how many rows are shown; see <see cref="Table.MaxRows"/>.</summary>
    public TableBuilder<TRow> Show(int maxRows)
    {
        _maxRows = maxRows;
        return this;
    }

    /// <summary>The table.</summary>
    /// <exception cref="ArgumentException">Two columns have one name.</exception>
    public Table Build()
    {
        // A list stays where it is and its cells are made as they are read: a table of all mentions need not be in memory beside them.
        var list = rows as IReadOnlyList<TRow> ?? [.. rows];
        Func<TRow, object?>[] columns = [.. _columns.Select(column => column.Cell)];
        var cells = list.Select(row => (IReadOnlyList<object?>)[.. columns.Select(cell => cell(row))]);
        var table = new Table(title, [.. _columns.Select(column => column.Column)],
            new LaterRows<IReadOnlyList<object?>>(cells, () => list.Count))
        {
            Notes = [.. _notes],
            References = References(list)
        };
        return _maxRows is { } max ? table with { MaxRows = max } : table;
    }

    // Only rows that are shown lead anywhere.
    private Dictionary<(int Row, int Column), string> References(IReadOnlyList<TRow> list)
    {
        var references = new Dictionary<(int Row, int Column), string>();
        var leading = _columns.Index().Where(column => column.Item.Reference is not null).ToList();
        foreach (var (index, row) in leading.Count == 0 ? [] : list.Take(Math.Max(_maxRows ?? 0, MostShown)).Index())
        {
            foreach (var (column, item) in leading)
            {
                if (item.Reference!(row) is { } reference)
                    references[(index, column)] = reference;
            }
        }

        return references;
    }

    private TableBuilder<TRow> Add(Column column, Func<TRow, object?> cell, Func<TRow, string?>? reference = null)
    {
        _columns.Add((column, cell, reference));
        return this;
    }
}
