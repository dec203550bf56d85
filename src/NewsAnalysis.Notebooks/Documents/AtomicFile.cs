using NewsAnalysis.Tables;

namespace NewsAnalysis.Notebooks.Documents;

/// <summary>Files that are there whole or not at all: written to a temporary file in the same folder, then renamed over the old one. A
/// process that ends before, as after Ctrl-C, takes the temporary file along.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Writes UTF-8 without a byte order mark; makes the folder when it is missing.</summary>
    public static void WriteAllText(string path, string text) => WriteAllBytes(path, Utf8.GetBytes(text));

    /// <summary>Writes the bytes; makes the folder when it is missing. A failed write leaves the old file and no temporary one.</summary>
    public static void WriteAllBytes(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <summary>The same for a file that is written piece by piece, so that it is never in memory whole.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        // Named by the process and thread, so that two writers never share one; the leading dot keeps it out of listings.
        var temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp");
        using var pending = PendingFiles.Add(temporary);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
