using System.Text;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Tables whose quotes or cells are not as RFC 4180 has them: the row is named, and the others are kept.</summary>
public sealed class TableFaultsTests
{
    private const string Body =
        "The ferry ran aground on Sunday, and sixty passengers were taken off. The harbour office said that nobody had been hurt.";

    [Theory]
    [InlineData("\"She cried \\\"to the boats\\\", and ran. {0}\"", "She cried \"to the boats\", and ran. ")]
    [InlineData("\"\\\"To the boats\\\", she cried. {0}\"", "\"To the boats\", she cried. ")]
    [InlineData("\"A path C:\\\\boats and \\\"more\\\" of it. {0}\"", "A path C:\\boats and \"more\" of it. ")]
    [InlineData("\"She cried \"\"to the boats\"\", and ran. {0}\"", "She cried \"to the boats\", and ran. ")]
    public void Read_EscapedQuotes_StayInTheirCell(string cell, string begin)
    {
        var drafts = Of("a.csv", $"id,text,outlet\n1,{string.Format(System.Globalization.CultureInfo.InvariantCulture, cell, Body)},"
            + $"Harbour Times\n2,{Body.Replace(",", "", StringComparison.Ordinal)},Quay Post\n");
        Assert.Equal((begin + Body, "Harbour Times"), (drafts[0].Text, drafts[0].Found.Outlet.Value));
        Assert.Equal("Quay Post", drafts[1].Found.Outlet.Value);
    }

    [Fact]
    public void Read_QuoteWithoutPair_JoinsNoRows()
    {
        var drafts =
            Of("a.tsv", $"id\ttext\toutlet\n1\t\"Gone, she said. {Body}\tHarbour Times\n2\t{Body}\tQuay Post\n3\t\"{Body}\"\tPier News\n");
        Assert.Equal(["Harbour Times", "Quay Post", "Pier News"], drafts.Select(draft => draft.Found.Outlet.Value));
        Assert.Equal(["1", "2", "3"], drafts.Select(draft => draft.Record));
        Assert.StartsWith("line 2: a quotation mark has no pair, and the ", Assert.Single(drafts[0].Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuoteWithoutPairInTheLastCell_EndsWithItsLine()
    {
        var drafts =
            Of("a.csv", $"id,outlet,text\n1,Harbour Times,\"{Body}\"\n2,Quay Post,\"{Body} Gone, she said.\n3,Pier News,\"{Body}\"\n");
        Assert.Equal(["Harbour Times", "Quay Post", "Pier News"], drafts.Select(draft => draft.Found.Outlet.Value));
    }

    [Fact]
    public void Read_CellOfSeveralLines_StaysOne()
    {
        var draft = Assert.Single(Of("a.csv", $"id,text,outlet\n1,\"{Body}\n\nOne, two, three.\nFour, five, six.\",Harbour Times\n"));
        Assert.EndsWith("Four, five, six.", draft.Text, StringComparison.Ordinal);
        Assert.Empty(draft.Notes);
    }

    [Fact]
    public void Read_RowWithTooManyCells_IsNamedAndTheOthersKept()
    {
        var drafts = Of("a.csv", $"id,text,outlet\n1,{Body},Harbour Times\n2,\"{Body}\",Quay Post\n3,\"{Body}\",Pier News,,\n");
        Assert.Equal("line 2: the row has 4 cells and the header 3, so that it is unknown which is which; "
            + "put a cell that holds a separator in double quotes", drafts[0].Problem);
        Assert.Equal(["Quay Post", "Pier News"], drafts.Skip(1).Select(draft => draft.Found.Outlet.Value));
    }

    [Fact]
    public void Read_RowWithTooFewCells_IsTold()
    {
        var draft = Assert.Single(Of("a.csv", $"id,text,outlet\n1,\"{Body}\"\n"));
        Assert.Equal(["line 2: the row has 2 cells and the header 3; the others are read as empty"], draft.Notes);
    }

    private static List<ArticleDraft> Of(string file, string content) => Drafts.Of(file, Encoding.UTF8.GetBytes(content));
}
