namespace NewsAnalysis.Tables;

/// <summary>Writes files whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes UTF-8 without a byte order mark beside the target, then renames: the last good file stays until the new one is
    /// complete. The text is written piece by piece, so that it is never in memory whole.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".tmp";
        using var pending = PendingFiles.Add(temporary);
        try
        {
            using (var writer =
                new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16))
                write(writer);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
