using Microsoft.Data.Analysis;
using NewsAnalysis.Frames;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Tests.Frames;

public class TableFramesTests
{
    private static readonly Table Every = new(
        "Every kind",
        [
            new("word", ColumnKind.Text), new("count", ColumnKind.Whole), new("share", ColumnKind.Number),
            new("known", ColumnKind.Truth), new("day", ColumnKind.Date), new("source", ColumnKind.Link),
        ],
        [
            ["one, \"two\"", 3L, 0.25, true, "2024-05-31", new Link("here", "https://example.org/a")],
            [null, null, null, null, null, null],
            ["", long.MaxValue, 1.5m, false, "2024-05", new Link("there", "")],
        ]);

    [Fact]
    public void ToDataFrame_EveryKind_KeepsColumnTypes()
    {
        var frame = Every.ToDataFrame();

        Assert.Equal(
            ["word String", "count Int64", "share Double", "known Boolean", "day DateTime", "day as stated String", "source String",
                "source address String"],
            frame.Columns.Select(column => $"{column.Name} {column.DataType.Name}"));
    }

    [Fact]
    public void ToDataFrame_Unknown_StaysNull()
    {
        var frame = Every.ToDataFrame();

        Assert.All(frame.Columns, column => Assert.Null(column[1]));
        Assert.All(frame.Columns, column => Assert.Equal(1, column.NullCount));
    }

    [Fact]
    public void ToDataFrame_DateKnownToTheMonth_IsItsFirstDayWithTheDateAsStatedBesideIt()
    {
        var frame = Every.ToDataFrame();

        Assert.Equal(new DateTime(2024, 5, 1), frame["day"][2]);
        Assert.Equal("2024-05", frame["day as stated"][2]);
        Assert.Equal(new DateTime(2024, 5, 31), frame["day"][0]);
    }

    [Fact]
    public void ToDataFrame_CellOfAnotherKind_SaysWhichColumnAndCell()
    {
        var table = new Table("Wrong", [new("count", ColumnKind.Whole)], [["many"]]);

        var error = Assert.Throws<ArgumentException>(() => table.ToDataFrame());

        Assert.Equal("Column 'count': found 'many' (String); expected a cell of kind Whole.", error.Message);
    }

    [Fact]
    public void From_TableThroughDataFrame_IsTheSameTable() => AssertSame(Every, Table.From(Every.ToDataFrame(), Every.Title));

    [Fact]
    public void From_EmptyTable_KeepsItsColumns()
    {
        var table = new Table("Nothing", Every.Columns, []);

        AssertSame(table, Table.From(table.ToDataFrame(), "Nothing"), companions: 1);
    }

    [Fact]
    public void From_OtherColumnTypes_BecomeTheNearestKind()
    {
        var frame = new DataFrame(
            new Int32DataFrameColumn("int", [7]), new SingleDataFrameColumn("float", [0.5f]), new CharDataFrameColumn("letter", ['x']),
            new DoubleDataFrameColumn("nan", [double.NaN]));

        var table = Table.From(frame);

        Assert.Equal([ColumnKind.Whole, ColumnKind.Number, ColumnKind.Text, ColumnKind.Number],
            table.Columns.Select(column => column.Kind));
        Assert.Equal([7L, 0.5, "x", null], table.Rows[0]);
    }

    private static void AssertSame(Table expected, Table actual, int companions = 0)
    {
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.Columns.Select(column => column.Name), actual.Columns.Select(column => column.Name));
        Assert.Equal(expected.Columns.Select(column => column.Kind), actual.Columns.Select(column => column.Kind));
        Assert.Equal(expected.Rows.Count, actual.Rows.Count);
        Assert.All(expected.Rows.Zip(actual.Rows), rows => Assert.Equal(rows.First.Select(Comparable), rows.Second.Select(Comparable)));
        Assert.InRange(companions, 0, 1);
    }

    private static object? Comparable(object? cell) => cell is decimal number ? (double)number : cell;
}
