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
            .Text("text", row => row.Item1).Date("day", row => row.Item2).Date("year", _ => "2024").Whole("count", _ => 1200L)
            .Number("share", _ => 0.25m)
            .Truth("known", _ => true).Text("unknown", _ => null).Date("old", _ => "1899-12-31")
            .Whole("long", _ => 1_234_567_890_123_456).Build());

        Assert.Equal(
            [
                // 2024-11-18 is day 45,614 of a spreadsheet.
                ("A2", "inlineStr", "=1+1", ""), ("B2", "n", "45614", @"yyyy\-mm\-dd"), ("C2", "inlineStr", "2024", ""),
                ("D2", "n", "1200", "3"),
                ("E2", "n", "0.25", ""), ("F2", "b", "1", ""), ("H2", "inlineStr", "1899-12-31", ""),
                ("I2", "inlineStr", "1234567890123456", ""),
            ],
            cells.Where(cell => cell.Place.EndsWith('2')));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Write_TextThatBeginsLikeAFormula_StaysText(string text)
    {
        var cells = Written(Table.From([text], "Made").Text("text", row => row).Build());

        Assert.Equal(("A2", "inlineStr", text, ""), cells[^1]);
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

        Assert.Equal(
            "tables.xlsx, made: 1 text longer than the 32,767 characters of a cell is cut at \"…\"; the CSV file has it whole.", notice);
        Assert.Equal(32_767, Cells().Max(cell => cell.Value.Length));
    }

    [Fact]
    public void Write_MoreRowsThanASheetHolds_WritesTheFirstWithANotice()
    {
        Table.From(Enumerable.Range(1, 1200).ToList(), "Made").Whole("n", number => number).Build().Save(_folder.At("made.csv"));

        var notices = SpreadsheetExport.Write(_folder.Path, mostRows: 1001);

        Assert.Equal(["tables.xlsx, made: 1,200 rows; the sheet holds the first 1,000, the CSV file all."], notices);
        Assert.Equal(("A1001", "n", "1000", "3"), Cells()[^1]);
        using var document = SpreadsheetDocument.Open(_folder.At("tables.xlsx"), isEditable: false);
        Assert.Equal("A1:A1001", document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<AutoFilter>()
            .Single().Reference!.Value);
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
        Assert.Equal(["data-dictionary", "one", "two"], document.WorkbookPart!.Workbook.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => file.Contains(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Names_AreLegalAndUnique() => Assert.Equal(
        ["articles-that-differ-in-themsel", "articles-that-differ-in-thems 2", "a-b-c", "A-B-C 2", "History 2", "table"],
        SheetNames.Of(["articles-that-differ-in-themselves", "articles-that-differ-in-themselves too", "a/b:c", "A?B*C", "History", "'"]));

    private List<(string Place, string Type, string Value, string Format)> Written(Table table)
    {
        table.Save(_folder.At("made.csv"));
        Assert.Empty(SpreadsheetExport.Write(_folder.Path));
        return Cells();
    }

    private List<(string Place, string Type, string Value, string Format)> Cells()
    {
        using var document = SpreadsheetDocument.Open(_folder.At("tables.xlsx"), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        string FormatOf(Cell cell)
        {
            var id = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0)).NumberFormatId?.Value ?? 0;
            var own = styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(format => format.NumberFormatId! == id);
            return own?.FormatCode?.Value ?? (id == 0 ? "" : $"{id}");
        }

        return
        [
            .. document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Cell>().Where(cell => cell.InnerText.Length > 0)
                .Select(cell => (cell.CellReference!.Value!, cell.DataType?.InnerText ?? "n", cell.InnerText, FormatOf(cell))),
        ];
    }
}
