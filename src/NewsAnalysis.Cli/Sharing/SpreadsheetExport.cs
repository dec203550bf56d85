using System.IO.Compression;
using SpreadCheetah;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The tables of a folder as one workbook for spreadsheets: a sheet a table, what the columns mean first.</summary>
internal static class SpreadsheetExport
{
    /// <summary>The workbook's file name.</summary>
    public const string FileName = "tables.xlsx";

    // The first day that a zip file can name: the time of writing says nothing of the results.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <c>tables.xlsx</c> into the folder of the tables, whole or not at all.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mostRows">How many rows a sheet holds, the headings among them.</param>
    /// <returns>What could not be written as it is, a sentence each.</returns>
    public static IReadOnlyList<string> Write(string folder, int mostRows = 1_048_576)
    {
        var files = Directory.GetFiles(folder, "*.csv").Where(file => File.Exists(file + TableMetadata.Suffix))
            .OrderBy(file => Path.GetFileName(file) != TableExport.Dictionary).ThenBy(file => file, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            return [];
        IReadOnlyList<string> notices = [];
        AtomicFile.Write(Path.Combine(folder, FileName), stream =>
        {
            var place = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            using var made = new FileStream(
                place, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
            notices = WriteAsync(made, files, mostRows).GetAwaiter().GetResult();
            CopyWithoutTimes(made, stream);
        });
        return notices;
    }

    private static async Task<IReadOnlyList<string>> WriteAsync(Stream stream, List<string> files, int mostRows)
    {
        var names = SheetNames.Of(files.Select(Path.GetFileNameWithoutExtension).OfType<string>());
        var notices = new List<string>();
        // Fast here, since it is compressed for good when it is copied; who wrote it and when is left out.
        var options = new SpreadCheetahOptions
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
            DocumentProperties = null,
            WriteCellReferenceAttributes = true,
        };
        await using var book = await Spreadsheet.CreateNewAsync(stream, options);
        var writer = new SheetWriter(book, mostRows);
        foreach (var (name, file) in names.Zip(files))
            notices.AddRange((await writer.WriteAsync(name, SavedTable.Read(file))).Select(notice => $"{FileName}, {name}: {notice}"));
        await book.FinishAsync();
        return notices;
    }

    // Programs that tell files by their beginning expect the list of contents first.
    private static void CopyWithoutTimes(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries
            .OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var written = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            written.LastWriteTime = FixedTime;
            using var input = entry.Open();
            using var output = written.Open();
            input.CopyTo(output);
        }
    }
}
