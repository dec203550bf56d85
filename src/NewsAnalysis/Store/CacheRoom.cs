namespace NewsAnalysis.Store;

/// <summary>Keeps the cache within a size.</summary>
internal static class CacheRoom
{
    /// <summary>Deletes folders of records, those used longest ago first, until the rest has no more bytes than allowed.</summary>
    /// <param name="root">The folder of the cache: in it a folder a build, in each a folder a kind of record.</param>
    /// <param name="mostBytes">Number of bytes that may stay.</param>
    /// <param name="used">Folders that stay in any case.</param>
    public static void Keep(string root, long mostBytes, IReadOnlyCollection<string> used)
    {
        // Somebody may have named a folder that holds other things.
        var builds = Directory.GetDirectories(root).Where(build => Guid.TryParseExact(Path.GetFileName(build), "N", out _)).ToList();
        var folders = builds.SelectMany(Directory.GetDirectories).Where(IsOwn)
            .Select(folder => (Path: folder, Files: new DirectoryInfo(folder).GetFiles()))
            .Select(folder => (folder.Path, Bytes: folder.Files.Sum(file => file.Length),
                Used: folder.Files.Select(file => file.LastWriteTimeUtc).DefaultIfEmpty().Max()))
            .ToList();
        var left = folders.Sum(folder => folder.Bytes);
        foreach (var folder in folders.OrderBy(folder => folder.Used).ThenBy(folder => folder.Path, StringComparer.Ordinal))
        {
            if (left <= mostBytes)
                break;
            if (used.Contains(folder.Path, StringComparer.Ordinal))
                continue;
            TryDelete(folder.Path);
            left -= folder.Bytes;
        }

        foreach (var build in builds.Where(build => !Directory.EnumerateFileSystemEntries(build).Any()))
            TryDelete(build);
    }

    private static bool IsOwn(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).All(path => Path.GetExtension(path) is Pack.Extension or PackWriter.Temporary);

    /// <summary>Deletes a folder; one that somebody uses stays, and is looked at again after the next run.</summary>
    public static void TryDelete(string folder) => Disk.Try(() => Directory.Delete(folder, recursive: true));
}
