namespace NewsAnalysis.Frames;

/// <summary>What Microsoft.Data.Analysis 0.23.1 does not do as an analyst expects, done right, under names of its own, so that neither
/// takes the other's place. All of it gives a new frame and leaves the old one alone.</summary>
public static class FrameOperations
{
    /// <summary>Groups by one column or several, groups in the order they first occur, those of unknown keys too. <c>DataFrame.GroupBy</c>
    /// takes one column, drops rows whose key is null (dotnet/machinelearning#5691) and counts nulls as 0 in its means.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="columns">The columns that make a group; none for one group of all rows.</param>
    public static FrameGroups By(this DataFrame frame, params string[] columns) => new(frame, columns);

    /// <summary>Sorts by several columns, the first foremost; a minus before a name turns its order round. Rows that are equal keep their
    /// order, text is compared by its letters' codes, null comes last. <c>DataFrame.OrderBy</c> is not stable, takes one column and
    /// compares text as the machine's language does.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="columns">The columns: <c>"-mentions", "actor"</c>.</param>
    public static DataFrame Sorted(this DataFrame frame, params string[] columns)
    {
        IOrderedEnumerable<int>? order = null;
        foreach (var name in columns)
        {
            var isDown = name.StartsWith('-');
            var values = FrameColumns.Values(frame, isDown ? name[1..] : name);
            order = (order ?? Rows(frame).OrderBy(_ => 0)).ThenBy(row => values[row] is null);
            order = isDown ? order.ThenByDescending(row => values[row], FrameColumns.Order)
                : order.ThenBy(row => values[row], FrameColumns.Order);
        }

        return frame.Pick([.. order ?? Rows(frame)]);
    }

    /// <summary>The rows that the test lets through, in order. <c>row.Text("actor")</c>, <c>row.Number("mentions")</c> and the like read a
    /// cell.</summary>
    public static DataFrame Where(this DataFrame frame, Func<DataFrameRow, bool> test)
    {
        var rows = frame.Rows.ToList();
        return frame.Pick([.. Rows(frame).Where(row => test(rows[row]))]);
    }

    /// <summary>A row for each of the texts that a cell holds with semicolons between: "Norda; Orland" becomes two rows that are otherwise
    /// the same.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column of the texts.</param>
    public static DataFrame Apart(this DataFrame frame, string column)
    {
        var parts = FrameColumns.Values(frame, column).SelectMany((value, row) => value is null ? [(Row: row, Text: (string?)null)]
            : Convert.ToString(value, CultureInfo.InvariantCulture)!.Split("; ").Select(text => (Row: row, Text: (string?)text))).ToList();
        var apart = frame.Pick([.. parts.Select(part => part.Row)]);
        var at = 0;
        return apart.With(column, _ => parts[at++].Text);
    }

    /// <summary>The first rows, all where there are fewer.</summary>
    public static DataFrame First(this DataFrame frame, int rows) => frame.Pick([.. Rows(frame).Take(rows)]);

    /// <summary>Sets the columns of another frame beside those of this one, where all the named columns are equal. Rows without a partner
    /// stay, with nulls; null is equal to nothing. <c>DataFrame.Merge</c> drops left rows with a null key, and on two columns pairs rows
    /// that are not equal.</summary>
    /// <param name="frame">The frame whose rows are kept, in order.</param>
    /// <param name="other">The frame to look up in; its evidence is left out.</param>
    /// <param name="columns">The columns, of the same name in both.</param>
    public static DataFrame JoinOn(this DataFrame frame, DataFrame other, params string[] columns)
    {
        var partners = Rows(other).ToLookup(Key(other, columns, nullIsEqual: false), StringComparer.Ordinal);
        var key = Key(frame, columns, nullIsEqual: false);
        var pairs = Rows(frame).SelectMany(row => key(row) is { Length: > 0 } known && partners.Contains(known)
            ? partners[known].Select(right => (row, right)) : [(row, -1)]).ToList();
        var joined = frame.Pick([.. pairs.Select(pair => pair.row)]);
        foreach (var column in other.Columns.Where(
            column => !columns.Contains(column.Name, StringComparer.Ordinal) && column.Name != FrameColumns.Evidence))
        {
            var values = FrameColumns.Values(other, column.Name);
            joined.Columns.Add(FrameColumns.Make(
                frame.Columns.Any(own => own.Name == column.Name) ? column.Name + " (other)" : column.Name, column.DataType,
                pairs.Select(pair => pair.right < 0 ? null : values[pair.right])));
        }

        return joined.EvidenceLast();
    }

    /// <summary>The frame with one more column of numbers, or with that column replaced; a number that is not finite becomes
    /// unknown.</summary>
    public static DataFrame With(this DataFrame frame, string column, Func<DataFrameRow, double?> value) =>
        frame.WithColumn(column, typeof(double), row => value(row) is { } number && double.IsFinite(number) ? number : null);

    /// <summary>The frame with one more column of text, or with that column replaced.</summary>
    public static DataFrame With(this DataFrame frame, string column, Func<DataFrameRow, string?> value) =>
        frame.WithColumn(column, typeof(string), value);

    /// <summary>The columns of these names, in this order, and the evidence.</summary>
    public static DataFrame Only(this DataFrame frame, params string[] columns) => new(
        columns.Append(FrameColumns.Evidence).Distinct(StringComparer.Ordinal)
            .Where(name => name != FrameColumns.Evidence || frame.Columns.IndexOf(name) >= 0)
            .Select(name => FrameColumns.Find(frame, name)));

    /// <summary>
    /// Columns of numbers below one another: a row a row and column, the column's name under <paramref name="name"/> and its number under
    /// <paramref name="value"/>; the other columns are repeated.
    /// </summary>
    public static DataFrame Long(this DataFrame frame, string name, string value, params string[] columns)
    {
        var numbers = columns.Select(column => FrameColumns.Values(frame, column)).ToList();
        var cells = Rows(frame)
            .SelectMany(row => columns.Select((column, index) => (Row: row, Column: column, Number: numbers[index][row]))).ToList();
        var rest = new DataFrame(frame.Columns.Where(column => !columns.Contains(column.Name, StringComparer.Ordinal)))
            .Pick([.. cells.Select(cell => cell.Row)]);
        rest.Columns.Add(FrameColumns.Make(name, typeof(string), cells.Select(cell => cell.Column)));
        rest.Columns.Add(FrameColumns.Make(value, typeof(double), cells.Select(cell => cell.Number)));
        return rest.EvidenceLast();
    }

    /// <summary>The sum of a column, nulls left out; 0 where there is nothing to add.</summary>
    public static decimal Total(this DataFrame frame, string column) =>
        FrameColumns.Values(frame, column).OfType<object>().Sum(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture));

    /// <summary>What has most: the texts of the rows whose value is the greatest, several where they have as much; empty where no row has a
    /// value.</summary>
    public static IReadOnlyList<string> Leaders(this DataFrame frame, string column, string values)
    {
        var (texts, numbers) = (FrameColumns.Values(frame, column), FrameColumns.Values(frame, values));
        var most = numbers.Max(FrameColumns.Order);
        return most is null ? [] : [.. Rows(frame).Where(row => most.Equals(numbers[row]))
            .Select(row => Convert.ToString(texts[row], CultureInfo.InvariantCulture)!)];
    }

    /// <summary>The text of a column's cell in a row, counted from 0; "–" where it is unknown or there is no such row, so that sentences
    /// over an empty frame can be made.</summary>
    public static string Text(this DataFrame frame, string column, int row = 0) =>
        row < frame.Rows.Count && FrameColumns.Find(frame, column)[row] is { } value
            ? Convert.ToString(value, CultureInfo.InvariantCulture)! : "–";

    /// <summary>The texts of a column, each once, in order; nulls left out.</summary>
    public static IReadOnlyList<string> Texts(this DataFrame frame, string column) =>
        [.. FrameColumns.Values(frame, column).OfType<object>().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>A cell of text; "" where it is unknown.</summary>
    public static string Text(this DataFrameRow row, string column) => Convert.ToString(row[column], CultureInfo.InvariantCulture) ?? "";

    /// <summary>A cell with a number of any kind; null where it is unknown.</summary>
    public static double? Number(this DataFrameRow row, string column) =>
        row[column] is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A cell with a whole number; 0 where it is unknown.</summary>
    public static long Whole(this DataFrameRow row, string column) =>
        row[column] is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;

    /// <summary>A cell with a date; null where it is unknown.</summary>
    public static DateTime? Date(this DataFrameRow row, string column) => row[column] as DateTime?;

    /// <summary>A frame of these rows, in this order.</summary>
    internal static DataFrame Pick(this DataFrame frame, IReadOnlyList<int> rows) => new(frame.Columns.Select(column =>
    {
        var values = FrameColumns.Values(column);
        return FrameColumns.Make(column.Name, column.DataType, rows.Select(row => values[row]));
    }));

    /// <summary>A key of a row over several columns; empty for one with a null where null is equal to nothing.</summary>
    internal static Func<int, string> Key(DataFrame frame, IReadOnlyList<string> columns, bool nullIsEqual)
    {
        var values = columns.Select(name => FrameColumns.Values(frame, name)).ToList();
        return row => !nullIsEqual && values.Exists(column => column[row] is null) ? ""
            : string.Join('\u001f', values.Select(column => column[row] switch
            {
                null => "\u0000",
                DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            })) + "\u001e";
    }

    internal static IEnumerable<int> Rows(DataFrame frame) => Enumerable.Range(0, (int)frame.Rows.Count);

    private static DataFrame WithColumn(this DataFrame frame, string column, Type type, Func<DataFrameRow, object?> value)
    {
        var made = FrameColumns.Make(column, type, frame.Rows.Select(value));
        var others = frame.Columns.Where(own => own.Name != column).ToList();
        others.Insert(frame.Columns.IndexOf(column) is >= 0 and var place ? place : others.Count, made);
        return new DataFrame(others).EvidenceLast();
    }

    private static DataFrame EvidenceLast(this DataFrame frame) =>
        new(frame.Columns.OrderBy(column => column.Name == FrameColumns.Evidence));
}
