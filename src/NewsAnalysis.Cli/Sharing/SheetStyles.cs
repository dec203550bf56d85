using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The few formats that the cells of a workbook have, by their number.</summary>
internal static class SheetStyles
{
    /// <summary>Headings.</summary>
    public const uint Heading = 1;

    /// <summary>Whole numbers, with separators of thousands.</summary>
    public const uint Whole = 2;

    /// <summary>Numbers as they are.</summary>
    public const uint Number = 3;

    /// <summary>Days.</summary>
    public const uint Date = 4;

    private const uint OwnDate = 164;

    /// <summary>Adds them to a workbook.</summary>
    public static void AddTo(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = new Stylesheet(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OwnDate, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        // The first two are a spreadsheet's own.
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat(),
            new CellFormat { NumberFormatId = OwnDate, ApplyNumberFormat = true }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
}
