using System.Formats.Tar;

namespace NewsAnalysis.Cli;

/// <summary>What stands in the place of a file and is none.</summary>
internal static class SpecialFile
{
    /// <summary>Whether there is a pipe, a device or a socket, itself or through links. It is not opened.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return false;
        // What fails is left to what opens it to say so.
        return Disk.Try(() =>
        {
            var file = new FileInfo(path);
            file = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            // A link to "pipe:[7]" is a pipe of a shell; any other that leads to nothing is left to what opens it.
            // What has a length is a file.
            if (!file.Exists)
                return file.Name.Contains(":[", StringComparison.Ordinal);
            return file.Length == 0 && KindOf(file.FullName) is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile);
        }, otherwise: false);
    }

    // .NET tells the kind of a file only to its archives.
    private static TarEntryType? KindOf(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (IOException)
        {
            // A socket has no place there.
            return null;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
