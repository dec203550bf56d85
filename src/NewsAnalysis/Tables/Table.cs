namespace NewsAnalysis.Tables;

/// <summary>Rows under named, typed columns, with what the columns mean. Shows itself in notebooks as html and as plain text, and writes
/// itself as CSV and JSON Lines. Equal input gives equal bytes.</summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Table
{
    /// <summary>Makes a table; <see cref="From{TRow}"/> is the shorter way.</summary>
    /// <param name="title">The caption.</param>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="rows">The rows: one cell a column, of the column's type or null.</param>
    /// <exception cref="ArgumentException">Two columns have one name, or a row has another number of cells.</exception>
    public Table(string title, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var twice = columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"Table '{title}': two columns are named '{twice.Key}'.", nameof(columns));
        // Rows that a builder makes later have a cell for each column.
        foreach (var (index, row) in rows is LaterRows<IReadOnlyList<object?>> ? [] : rows.Index())
        {
            if (row.Count != columns.Count)
                throw new ArgumentException($"Table '{title}': row {index} has {row.Count} cells; expected {columns.Count}.", nameof(rows));
        }

        (Title, Columns, Rows) = (title, columns, rows);
    }

    /// <summary>The caption.</summary>
    public string Title { get; init; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows, in order: one cell a column, of the column's type, or null where the value is unknown.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>Sentences below the table: conventions, caveats.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>References of cells to the evidence they rest on, by row and column: opaque data that html carries as <c>data-evidence</c>.
    /// Only a site that knows them makes links of them; everywhere else the cell is plain.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> References { get; init; } = new Dictionary<(int Row, int Column), string>();

    /// <summary>How many rows html and plain text show before they say "n more of m"; CSV and JSON Lines always hold all.</summary>
    public int MaxRows { get; init; } = 100;

    /// <summary>Begins a table of these rows; columns are added to it one by one.</summary>
    /// <param name="rows">The rows, in order; a list is read whenever the table is shown or saved, anything else once.</param>
    /// <param name="title">The caption.</param>
    public static TableBuilder<TRow> From<TRow>(IEnumerable<TRow> rows, string title) => new(rows, title);

    /// <summary>The columns of these names, in this order, for tables that are wider than a window; their references go with
    /// them.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Table Only(params IReadOnlyList<string> columns)
    {
        var places = columns.Select(
            name => Columns.Index().Where(column => column.Item.Name == name).Select(column => (int?)column.Index).FirstOrDefault()
                ?? throw new ArgumentException($"Table '{Title}': there is no column '{name}'; known: "
                    + $"{string.Join(", ", Columns.Select(column => column.Name))}.", nameof(columns))).ToList();
        return new(Title, [.. places.Select(place => Columns[place])], new LaterRows<IReadOnlyList<object?>>(
            Rows.Select(row => (IReadOnlyList<object?>)[.. places.Select(place => row[place])]), () => Rows.Count))
        {
            Notes = Notes,
            MaxRows = MaxRows,
            References = References.Where(reference => places.Contains(reference.Key.Column))
                .ToDictionary(reference => (reference.Key.Row, places.IndexOf(reference.Key.Column)), reference => reference.Value),
        };
    }

    /// <summary>A <c>&lt;table&gt;</c> with caption and column headings; every cell is encoded.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>Aligned plain text; cells longer than 60 characters are shortened with "…".</summary>
    public string ToText() => TableText.Write(this);

    /// <summary>CSV after RFC 4180 with a header row, LF line ends, invariant numbers, empty where unknown; see
    /// <see cref="TableCsv"/>.</summary>
    public string ToCsv() => TableCsv.Write(this);

    /// <summary>One JSON object a row, keys in column order, null where unknown.</summary>
    public string ToJsonLines() => TableJson.Write(this);

    /// <summary>Writes the whole table: JSON Lines where the path ends in <c>.jsonl</c>, else CSV and beside it what its columns mean
    /// (<see cref="TableMetadata"/>), in UTF-8 without a byte order mark. Each file appears whole or not at all.</summary>
    /// <param name="path">The file; its folder is made when missing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            WholeFile.Write(path, writer => TableJson.Write(this, writer));
            return;
        }

        WholeFile.Write(path, writer => TableCsv.Write(this, writer));
        WholeFile.Write(path + TableMetadata.Suffix, writer => writer.Write(TableMetadata.Write(this, Path.GetFileName(path))));
    }

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();
}
