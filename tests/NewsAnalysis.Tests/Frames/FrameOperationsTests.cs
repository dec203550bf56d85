using System.Globalization;
using Microsoft.Data.Analysis;
using NewsAnalysis.Frames;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Tests.Frames;

/// <summary>What the package gets wrong, done right; the same frame goes through the package to show that it still does not.</summary>
public sealed class FrameOperationsTests
{
    // k = a, null, b, a, null; v = 1, 2, null, null, 5; d = dates with nulls.
    private static DataFrame Made() => new(
        new StringDataFrameColumn("k", ["a", null!, "b", "a", null!]),
        new DoubleDataFrameColumn("v", [1, 2, null, null, 5]),
        new DateTimeDataFrameColumn("d", [new DateTime(2024, 1, 1), null, null, new DateTime(2024, 5, 31), new DateTime(2023, 1, 1)]),
        new StringDataFrameColumn("evidence", ["x@m1", "x@m2", "y@m1", "x@m1", null!]));

    [Fact]
    public void By_Mean_LeavesNullsOutAndKeepsUnknownKeys()
    {
        var means = Made().By("k").Mean("v").Frame;

        Assert.Equal(["a", null, "b"], FrameColumns.Values(means, "k"));
        Assert.Equal([1.0, 3.5, null], FrameColumns.Values(means, "v"));
        Assert.Equal(2, Made().GroupBy("k").Mean("v").Rows.Count);
    }

    [Fact]
    public void By_SumCountMaxDistinct_AreOfTheKnownValues()
    {
        var groups = Made().By("k").Count("rows").Sum("v").Max("d").Distinct("v", "different").Frame;

        Assert.Equal([2L, 2L, 1L], FrameColumns.Values(groups, "rows"));
        Assert.Equal([1.0, 7.0, null], FrameColumns.Values(groups, "v"));
        Assert.Equal([new DateTime(2024, 5, 31), new DateTime(2023, 1, 1), null], FrameColumns.Values(groups, "d"));
        Assert.Equal([1L, 2L, 0L], FrameColumns.Values(groups, "different"));
        Assert.Equal(["x@m1", "x@m2", "y@m1"], FrameColumns.Values(groups, "evidence"));
    }

    [Fact]
    public void By_SeveralColumns_KeepsThemApart()
    {
        var frame = new DataFrame(new StringDataFrameColumn("a", ["x", "x", "x"]), new StringDataFrameColumn("b", ["y", null!, "y"]),
            new Int64DataFrameColumn("n", [1, 2, 3]));

        var sums = frame.By("a", "b").Sum("n").Frame;

        Assert.Equal(["y", null], FrameColumns.Values(sums, "b"));
        Assert.Equal([4L, 2L], FrameColumns.Values(sums, "n"));
    }

    [Fact]
    public void By_EmptyFrame_KeepsItsColumns() =>
    Assert.Equal(["k", "v", "evidence"], Made().First(0).By("k").Sum("v").Frame.Columns.Select(column => column.Name));

    [Fact]
    public void Sorted_TextAndTies_AreOrdinalAndStableWithNullsLast()
    {
        var frame = new DataFrame(new StringDataFrameColumn("t", ["b", "a", null!, "B", "a"]),
            new Int64DataFrameColumn("n", [1, 2, 3, 4, 5]));

        Assert.Equal([4L, 2L, 5L, 1L, 3L], FrameColumns.Values(frame.Sorted("t"), "n"));
        Assert.Equal([1L, 5L, 2L, 4L, 3L], FrameColumns.Values(frame.Sorted("-t", "-n"), "n"));
    }

    [Fact]
    public void JoinOn_TwoColumns_PairsEqualRowsOnlyAndKeepsAllLeftOnes()
    {
        var left = new DataFrame(new StringDataFrameColumn("a", [null!, "x", "x"]), new Int64DataFrameColumn("b", [2, 1, 9]));
        var right = new DataFrame(new StringDataFrameColumn("a", [null!, "x"]), new Int64DataFrameColumn("b", [2, 1]),
            new StringDataFrameColumn("c", ["wrong", "right"]));

        Assert.Equal([null, "right", null], FrameColumns.Values(left.JoinOn(right, "a", "b"), "c"));
    }

    [Fact]
    public void Save_AnyCulture_IsTheSameAndReadsBack()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture.Clone() is CultureInfo own ? With(own) : before;
            var path = Path.Combine(Directory.CreateTempSubdirectory("frame").FullName, "f.csv");
            new DataFrame(new DoubleDataFrameColumn("v", [0.1, null]), new StringDataFrameColumn("t", ["007", null!]),
                new DateTimeDataFrameColumn("published", [new DateTime(2024, 5, 31), null])).Save(path);

            Assert.Equal("v,t,published\n0.1,007,2024-05-31\n,,\n", File.ReadAllText(path));
            Assert.Equal([0.1m, "007", "2024-05-31"], SavedTable.Read(path).Rows[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Find_UnknownColumn_ListsThoseThereAre() => Assert.Equal(
        "The data frame has no column 'actor'; it has k, v, d, evidence.",
        Assert.Throws<ArgumentException>(() => Made().Total("actor")).Message);

    [Fact]
    public void Apart_SeveralTextsInACell_AreARowEach()
    {
        var apart = new DataFrame(new StringDataFrameColumn("k", ["a; b", "c", null!]), new DoubleDataFrameColumn("v", [1, 2, 3]))
            .Apart("k");

        Assert.Equal(["a", "b", "c", null], FrameColumns.Values(apart, "k"));
        Assert.Equal([1.0, 1.0, 2.0, 3.0], FrameColumns.Values(apart, "v"));
    }

    [Fact]
    public void Leaders_Ties_AreAllNamed()
    {
        Assert.Equal(["a", "b"], new DataFrame(new StringDataFrameColumn("n", ["a", "b", "c"]), new Int64DataFrameColumn("v", [2, 2, 1]))
            .Leaders("n", "v"));
        Assert.Empty(Made().First(0).Leaders("k", "v"));
    }

    [Fact]
    public void Long_Columns_StandBelowOneAnother()
    {
        var frame = new DataFrame(new StringDataFrameColumn("what", ["x"]), new DoubleDataFrameColumn("p", [0.5]),
            new DoubleDataFrameColumn("r", [null]));

        var made = frame.Long("measure", "share", "p", "r");

        Assert.Equal(["p", "r"], FrameColumns.Values(made, "measure"));
        Assert.Equal([0.5, null], FrameColumns.Values(made, "share"));
    }

    [Fact]
    public void Show_Evidence_IsAReferenceAndNoColumn()
    {
        var table = Made().Show("Made", "A note.");

        Assert.Equal(["k", "v", "d"], table.Columns.Select(column => column.Name));
        Assert.Equal("x@m1", table.References[(0, 0)]);
        Assert.Contains("<caption>Made</caption>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("A note.", table.ToText(), StringComparison.Ordinal);
    }

    private static CultureInfo With(CultureInfo culture)
    {
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
