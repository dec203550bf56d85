using System.Text;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Columns that stand side by side in text taken out of PDF; tables, lists and lines with double blanks stay.</summary>
public sealed class TextColumnsTests
{
    private static readonly string[] Left =
        ["The port said on Monday that", "two cranes were unsafe and", "would be taken down be-", "fore winter begins."];

    private static readonly string[] Right =
        ["A union called for a strike", "on Thursday and said that", "1,100 members would join it", "and that ferries would stop."];

    [Fact]
    public void Read_ColumnsSideBySide_StandOneBelowTheOther()
    {
        var text = Assert.Single(Drafts.Of("a.txt", Encoding.UTF8.GetBytes("Cranes to come down\n" + Beside(Left, Right)))).Text;
        Assert.Equal(
            "Cranes to come down\n\nThe port said on Monday that two cranes were unsafe and would be taken down before winter begins.\n\n"
            + "A union called for a strike on Thursday and said that 1,100 members would join it and that ferries would stop.",
            text);
    }

    [Theory]
    [InlineData("Ida Moss            chair of the inquiry\nOle Brandt          counsel to the inquiry\n"
        + "Pia Lund            secretary of the board\nKarl Weber          lawyer for the families")]
    [InlineData("North        1,204      38.2\nSouth        2,118      41.0\nEast           980      22.7\nWest         1,455      30.1")]
    [InlineData("A ship struck the pier.  Nobody was hurt there.\nIt was towed away.  The crew are in a hotel.\n"
        + "The pier is old.  It was painted a year ago.\nThe port is shut.  Ferries run from the west.")]
    public void Read_TableListOrDoubleBlanks_StaysLineByLine(string block)
    {
        var text = Assert.Single(Drafts.Of("a.txt", Encoding.UTF8.GetBytes(
            "The inquiry opens on Monday and will hear forty witnesses over six weeks, its chair said.\n\n" + block + "\n"))).Text;
        var last = block.Split('\n')[^1];
        Assert.Contains(string.Join(' ', last.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static string Beside(string[] left, string[] right) =>
        string.Concat(left.Zip(right, (one, other) => one.PadRight(34) + other + "\n"));
}
