using System.Text;

namespace NewsAnalysis.Tables;

/// <summary>Writes files whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes UTF-8 without a byte order mark beside the target, then renames: the last good file stays until the new one is complete.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".tmp";
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
