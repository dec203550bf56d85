using System.Text;

namespace NewsAnalysis.Corrections;

/// <summary>The corrections.yaml of a corpus folder, to be changed by several at once: each change is made to the file as it is then, under
/// a lock, and the file is replaced whole. Whoever is killed in the middle leaves the last good file.</summary>
/// <param name="folder">The corpus folder.</param>
public sealed class CorrectionFile(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Full path of the file.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), CorrectionSet.FileName);

    /// <summary>Its text now; empty where there is none.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public string Read() => File.Exists(Path) ? CorrectionSet.ReadText(Path) : "";

    /// <summary>Changes the file.</summary>
    /// <param name="change">Gives the new text for the text that stands there now; what it throws leaves the file as it is.</param>
    /// <returns>The text before and after.</returns>
    /// <exception cref="InputException">The file cannot be written, is read-only, leads out of the folder, or stays locked
    /// by another process.</exception>
    public (string Before, string After) Change(Func<string, string> change)
    {
        CheckPlace();
        try
        {
            using var held = Lock();
            var before = Read();
            var after = change(before);
            if (after != before)
                Write(after);
            return (before, after);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"{Path}: cannot be written ({error.Message.TrimEnd('.')}); nothing was changed. Allow writing in this folder.", error);
        }
    }

    private void CheckPlace()
    {
        var file = new FileInfo(Path);
        if (file.LinkTarget is not null)
            throw new InputException($"{Path}: this is a link to {file.LinkTarget}; expected a file in the corpus folder. "
                + "Nothing was changed. Put the file itself here.");
        if (file.Exists && IsReadOnly(file))
            throw new InputException($"{Path}: the file is read-only; nothing was changed. Allow writing it.");
    }

    // A rename would replace a read-only file all the same, and root may write everything.
    private static bool IsReadOnly(FileInfo file) =>
        file.IsReadOnly || (!OperatingSystem.IsWindows()
            && (file.UnixFileMode & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == UnixFileMode.None);

    private FileStream Lock()
    {
        // The file stays: whoever waits for it must not hold one that another has removed.
        var path = Beside(".lock");
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (Environment.TickCount64 < end)
            {
                // The system frees the lock of a process that was killed.
                Thread.Sleep(20);
            }
        }
    }

    private void Write(string text)
    {
        var temporary = Beside(".tmp");
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(Path))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(Path));
        File.Move(temporary, Path, overwrite: true);
    }

    // Names that begin with a full stop are never articles.
    private string Beside(string ending) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "." + CorrectionSet.FileName + ending);
}
