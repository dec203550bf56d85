using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NewsAnalysis.Notebooks.Documents;
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
        IReadOnlyList<string> notices = [];
        AtomicFile.Write(Path.Combine(folder, FileName), stream => notices = Write(stream, files));
        return notices;
    }

    // The library keeps what it writes in memory until the end. So it makes the workbook with empty sheets, and the rows go straight into the file.
    private static List<string> Write(Stream stream, List<string> files)
    {
        var names = SheetNames.Of(files.Select(Path.GetFileNameWithoutExtension).OfType<string>());
        using var empty = new MemoryStream();
        var sheets = WriteEmpty(empty, names);
        var notices = new SortedDictionary<int, IReadOnlyList<string>>();
        using var source = new ZipArchive(empty, ZipArchiveMode.Read);
        using var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        // Programs that tell files by their beginning expect the list of contents first.
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var written = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            written.LastWriteTime = s_fixedTime;
            using var output = written.Open();
            if (sheets.TryGetValue("/" + entry.FullName, out var sheet))
            {
                notices[sheet] = SheetWriter.Write(output, SavedTable.Read(files[sheet]));
                continue;
            }

            using var input = entry.Open();
            input.CopyTo(output);
        }

        return [.. notices.SelectMany(sheet => sheet.Value.Select(notice => $"{FileName}, {names[sheet.Key]}: {notice}"))];
    }

    /// <summary>Writes a workbook of empty sheets; which sheet each part is.</summary>
    private static Dictionary<string, int> WriteEmpty(Stream stream, IReadOnlyList<string> names)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        // Ids are made at random otherwise.
        document.ChangeIdOfPart(workbook, "workbook");
        SheetStyles.AddTo(workbook);
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sheets = new Sheets();
        foreach (var (index, name) in names.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>($"sheet{index + 1}");
            part.Worksheet = new Worksheet(new SheetData());
            parts[part.Uri.OriginalString] = index;
            sheets.Append(new Sheet { Name = name, SheetId = (uint)index + 1, Id = $"sheet{index + 1}" });
        }

        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
        return parts;
    }
}
