using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>Tables as data frames and back.</summary>
/// <remarks>A column keeps its name and order: text is a <see cref="StringDataFrameColumn"/>, whole numbers an
/// <see cref="Int64DataFrameColumn"/>, numbers a <see cref="DoubleDataFrameColumn"/>, yes and no a <see cref="BooleanDataFrameColumn"/>,
/// dates a <see cref="DateTimeDataFrameColumn"/> at midnight. Unknown stays null. A date known only to its month or year is that period's
/// first day, and a text column beside it, "NAME as stated", holds every date as it is known. A link is its text, with its target in a text
/// column "NAME address". Title and notes have no place in a data frame; what its columns mean is known by their names.</remarks>
public static class TableFrames
{
    extension(Table table)
    {
        /// <summary>The table as a data frame; a row a row, in order. What its cells lead to is in a column <c>evidence</c>.</summary>
        public DataFrame ToDataFrame()
        {
            var rows = table.Rows.ToList();
            var columns = table.Columns.SelectMany((column, index) => FrameColumns.Of(column, [.. rows.Select(row => row[index])]));
            if (table.References.Count > 0)
                columns = columns.Append(FrameColumns.Make(
                    FrameColumns.Evidence, typeof(string), rows.Select((_, row) => Enumerable.Range(0, table.Columns.Count)
                        .Select(column => table.References.GetValueOrDefault((row, column))).FirstOrDefault(lines => lines is not null))));
            return new(columns);
        }

        /// <summary>A data frame as a table, so that it shows itself in every host and saves itself as CSV. Whole numbers of every width
        /// become whole numbers, other numbers numbers, dates <c>yyyy-MM-dd</c>; companion columns ("NAME as stated", "NAME address")
        /// return to the column they belong to; other types become their text.</summary>
        /// <param name="frame">The data frame.</param>
        /// <param name="title">The caption.</param>
        /// <exception cref="ArgumentException">A whole number is too large for 64 bits with sign.</exception>
        public static Table From(DataFrame frame, string title = "")
        {
            var columns = FrameReading.Columns(frame);
            var rows = Enumerable.Range(0, (int)frame.Rows.Count)
                .Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))]);
            return new Table(title, [.. columns.Select(column => column.Column)],
                new LaterRows<IReadOnlyList<object?>>(rows, () => (int)frame.Rows.Count));
        }
    }
}
