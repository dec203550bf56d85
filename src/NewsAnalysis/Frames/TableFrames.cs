using Microsoft.Data.Analysis;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>Tables as data frames and back.</summary>
/// <remarks>
/// A column keeps its name and order: text is a <see cref="StringDataFrameColumn"/>, whole numbers an <see cref="Int64DataFrameColumn"/>, numbers a
/// <see cref="DoubleDataFrameColumn"/>, yes and no a <see cref="BooleanDataFrameColumn"/>, dates a <see cref="DateTimeDataFrameColumn"/> at midnight. Unknown stays
/// null. A date known only to its month or year is that period's first day, and a text column beside it, "NAME as stated", holds every date as it is known; it is there
/// only where such a date is. A link is its text, with its target in a text column "NAME address". Title, notes and descriptions have no place in a data frame.
/// </remarks>
public static class TableFrames
{
    extension(Table table)
    {
        /// <summary>The table as a data frame; a row a row, in order.</summary>
        public DataFrame ToDataFrame() =>
            new(table.Columns.SelectMany((column, index) => FrameColumns.Of(column, [.. table.Rows.Select(row => row[index])])));

        /// <summary>
        /// A data frame as a table, so that it shows itself in every host and saves itself as CSV. Whole numbers of every width become whole numbers, other numbers numbers,
        /// dates <c>yyyy-MM-dd</c>; companion columns ("NAME as stated", "NAME address") return to the column they belong to; other types become their text.
        /// </summary>
        /// <param name="frame">The data frame.</param>
        /// <param name="title">The caption.</param>
        /// <exception cref="ArgumentException">A whole number is too large for 64 bits with sign.</exception>
        public static Table From(DataFrame frame, string title = "")
        {
            var columns = FrameReading.Columns(frame);
            var rows = Enumerable.Range(0, (int)frame.Rows.Count)
                .Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))]);
            return new Table(title, [.. columns.Select(column => column.Column)], [.. rows]);
        }
    }
}
