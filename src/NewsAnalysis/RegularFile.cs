namespace NewsAnalysis;

/// <summary>Reads files that somebody named. A pipe or device in the place of a file might never end: they have no length and are read as
/// empty.</summary>
public static class RegularFile
{
    /// <summary>Whether there is anything to read.</summary>
    public static bool HasContent(string path)
    {
        var file = new FileInfo(path);
        return ((file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? file).Length > 0;
    }

    /// <summary>The file's bytes.</summary>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadAllBytes(string path) => HasContent(path) ? File.ReadAllBytes(path) : [];
}
