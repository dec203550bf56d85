using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NewsAnalysis.Cli.Sharing;
using SheetNames = NewsAnalysis.Cli.Sharing.SheetNames;
using Table = NewsAnalysis.Tables.Table;

namespace NewsAnalysis.Cli.Tests.Sharing;

public sealed class SpreadsheetExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_TypedColumns_AreTypedCells()
    {
        var cells = Written(Table.From([("=1+1", "2024-11-18")], "Made")
            .Text("text", row => row.Item1).Date("day", row => row.Item2).Date("year", _ => "2024").Whole("count", _ => 1200L).Number("share", _ => 0.25m)
            .Truth("known", _ => true).Text("unknown", _ => null).Date("old", _ => "1899-12-31").Whole("long", _ => 1_234_567_890_123_456).Build());

        Assert.Equal(
            [
                // 2024-11-18 is day 45,614 of a spreadsheet.
                ("A2", "inlineStr", "=1+1", 0u), ("B2", "n", "45614", SheetStyles.Date), ("C2", "inlineStr", "2024", 0u), ("D2", "n", "1200", SheetStyles.Whole),
                ("E2", "n", "0.25", SheetStyles.Number), ("F2", "b", "1", 0u), ("H2", "inlineStr", "1899-12-31", 0u), ("I2", "inlineStr", "1234567890123456", 0u),
            ],
            cells.Where(cell => cell.Place.EndsWith('2')));
    }

    [Fact]
    public void Write_TextThatXmlCannotHold_IsReplacedAndNothingIsReadAsAnEscape()
    {
        var cells = Written(Table.From(["a\u0001b\uD800c", "_x0041_ <b>&", " two\nlines "], "Made").Text("text", row => row).Build());

        Assert.Equal(["text", "a\uFFFDb\uFFFDc", "_x005F_x0041_ <b>&", " two\nlines "], cells.Select(cell => cell.Value));
    }

    [Fact]
    public void Write_TextLongerThanACell_IsCutWithANotice()
    {
        Table.From([new string('x', 40_000), "short"], "Made").Text("text", row => row).Build().Save(_folder.At("made.csv"));

        var notice = Assert.Single(SpreadsheetExport.Write(_folder.Path));

        Assert.Equal("tables.xlsx, made: 1 text longer than the 32,767 characters of a cell is cut at \"…\"; the CSV file has it whole.", notice);
        Assert.Equal(32_767, Cells().Max(cell => cell.Value.Length));
    }

    [Fact]
    public void Write_MoreRowsThanASheetHolds_WritesTheFirstWithANotice()
    {
        using var sheet = new MemoryStream();

        var notices = SheetWriter.Write(sheet, Table.From(Enumerable.Range(1, 1200).ToList(), "Made").Whole("n", number => number).Build(), mostRows: 1001);

        Assert.Equal(["1,200 rows; the sheet holds the first 1,000, the CSV file all."], notices);
        var xml = System.Text.Encoding.UTF8.GetString(sheet.ToArray());
        Assert.Contains("autoFilter ref=\"A1:A1001\"", xml, StringComparison.Ordinal);
        Assert.EndsWith("1000</x:v></x:c></x:row></x:sheetData><x:autoFilter ref=\"A1:A1001\" /></x:worksheet>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytesOfAValidWorkbook()
    {
        Table.From([1, 2], "One").Whole("n", number => number).Build().Save(_folder.At("one.csv"));
        Table.From(["x"], "Two").Text("t", text => text).Build().Save(_folder.At("two.csv"));
        Table.From(Array.Empty<string>(), "None").Text("t", text => text).Build().Save(_folder.At("data-dictionary.csv"));
        File.WriteAllText(_folder.At("stranger.csv"), "a,b");

        Assert.Empty(SpreadsheetExport.Write(_folder.Path));
        var first = File.ReadAllBytes(_folder.At("tables.xlsx"));
        Assert.Empty(SpreadsheetExport.Write(_folder.Path));

        Assert.Equal(first, File.ReadAllBytes(_folder.At("tables.xlsx")));
        using var document = SpreadsheetDocument.Open(_folder.At("tables.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["data-dictionary", "one", "two"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => file.Contains(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Names_AreLegalAndUnique() => Assert.Equal(
        ["articles-that-differ-in-themsel", "articles-that-differ-in-thems 2", "a-b-c", "A-B-C 2", "History 2", "table"],
        SheetNames.Of(["articles-that-differ-in-themselves", "articles-that-differ-in-themselves too", "a/b:c", "A?B*C", "History", "'"]));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Letters_Column_IsItsName(int column, string name) => Assert.Equal(name, SheetWriter.Letters(column));

    private List<(string Place, string Type, string Value, uint Style)> Written(Table table)
    {
        table.Save(_folder.At("made.csv"));
        Assert.Empty(SpreadsheetExport.Write(_folder.Path));
        return Cells();
    }

    private List<(string Place, string Type, string Value, uint Style)> Cells()
    {
        using var document = SpreadsheetDocument.Open(_folder.At("tables.xlsx"), isEditable: false);
        return
        [
            .. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>()
                .Select(cell => (cell.CellReference!.Value!, cell.DataType?.InnerText ?? "n", cell.InnerText, cell.StyleIndex?.Value ?? 0)),
        ];
    }
}
