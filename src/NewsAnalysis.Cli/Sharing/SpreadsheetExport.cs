using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The tables of a folder as one workbook for spreadsheets: a sheet a table, what the columns mean first.</summary>
internal static class SpreadsheetExport
{
    /// <summary>The workbook's file name.</summary>
    public const string FileName = "tables.xlsx";

    // The first day that a zip file can name: the time of writing says nothing of the results.
    private static readonly DateTimeOffset s_fixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <c>tables.xlsx</c> into the folder of the tables, whole or not at all.</summary>
    /// <returns>What could not be written as it is, a sentence each.</returns>
    public static IReadOnlyList<string> Write(string folder)
    {
        var files = Directory.GetFiles(folder, "*.csv").Where(file => File.Exists(file + TableMetadata.Suffix))
            .OrderBy(file => Path.GetFileName(file) != TableExport.Dictionary).ThenBy(file => file, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            return [];
        var raw = Path.Combine(folder, FileName + ".tmp");
        var ordered = raw + "2";
        try
        {
            var notices = WriteWorkbook(raw, files);
            CopyWithoutTimes(raw, ordered);
            File.Move(ordered, Path.Combine(folder, FileName), overwrite: true);
            return notices;
        }
        finally
        {
            File.Delete(raw);
            File.Delete(ordered);
        }
    }

    private static List<string> WriteWorkbook(string path, List<string> files)
    {
        var notices = new List<string>();
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        // Ids are made at random otherwise.
        document.ChangeIdOfPart(workbook, "workbook");
        SheetStyles.AddTo(workbook);
        var sheets = new Sheets();
        var names = SheetNames.Of(files.Select(Path.GetFileNameWithoutExtension).OfType<string>());
        foreach (var (index, file) in files.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>($"sheet{index + 1}");
            notices.AddRange(SheetWriter.Write(part, SavedTable.Read(file)).Select(notice => $"{FileName}, {names[index]}: {notice}"));
            sheets.Append(new Sheet { Name = names[index], SheetId = (uint)index + 1, Id = $"sheet{index + 1}" });
        }

        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
        return notices;
    }

    private static void CopyWithoutTimes(string from, string to)
    {
        using var source = ZipFile.OpenRead(from);
        using var target = ZipFile.Open(to, ZipArchiveMode.Create);
        // Programs that tell files by their beginning expect the list of contents first.
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = s_fixedTime;
            using var input = entry.Open();
            using var output = copy.Open();
            input.CopyTo(output);
        }
    }
}
