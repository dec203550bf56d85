using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles;

/// <summary>Finds the article files of a folder by name, in ordinal order of their ids. Opens none of them.</summary>
internal static class FolderScan
{
    private const int MostLinks = 40;

    /// <summary>The files, subfolders included. Files that cannot be articles are in the list with their problem.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="notices">Receives what is worth knowing about folders that are passed over, in their order; or null.</param>
    public static IReadOnlyList<CorpusFile> Scan(string folder, List<Notice>? notices = null)
    {
        var root = RealPath(folder);
        var found = new List<CorpusFile>();
        var open = new Stack<string>([""]);
        while (open.TryPop(out var below))
            ScanOne(folder, root, below, found, open, notices);
        notices?.Sort((left, right) => string.CompareOrdinal(left.File, right.File));
        found.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id) is not 0 and var byId
            ? byId : string.CompareOrdinal(left.File, right.File));
        return RejectDoubles(found);
    }

    /// <summary>Whether a name never is an article's: the manifest, dictionaries, readmes, licences, hidden names.</summary>
    public static bool IsNeverArticle(string name) =>
        name[0] is '.' or '_'
        || name.Equals("articles.csv", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of a file: its path without extension; of a compressed file without both of its extensions.</summary>
    public static string IdOf(string file)
    {
        if (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && ArticleReaders.For(file) is not null)
            file = file[..^3];
        var slash = file.LastIndexOf('/');
        var dot = file.LastIndexOf('.');
        return dot > slash + 1 ? file[..dot] : file;
    }

    private static void ScanOne(string folder, string root, string below, List<CorpusFile> found, Stack<string> open, List<Notice>? notices)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(System.IO.Path.Combine(folder, below)).GetFileSystemInfos();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(new CorpusFile(below, below, folder,
                $"the folder cannot be read ({failure.Message}); allow reading it or remove it"));
            return;
        }

        var files = entries.Where(entry => entry is not DirectoryInfo).Select(entry => entry.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Where(entry => !IsNeverArticle(entry.Name)))
        {
            var file = below.Length == 0 ? entry.Name : $"{below}/{entry.Name}";
            if (entry is not DirectoryInfo directory)
                found.Add(new CorpusFile(IdOf(file), file, entry.FullName, FileProblem(entry, root)));
            else if (SideFolders.PageOf(entry.Name, files.Contains) is { } page && directory.LinkTarget is null)
                notices?.Add(SideFolders.Notice(file, page, entry.FullName));
            else if (directory.LinkTarget is null)
                open.Push(file);
            else
                found.Add(new CorpusFile(file, file, entry.FullName,
                    "it is a link to a folder; links to folders are not followed; copy the folder here"));
        }
    }

    private static string? FileProblem(FileSystemInfo entry, string root)
    {
        if (entry.LinkTarget is not null && !IsInside(RealPath(entry.FullName), root))
            return "it is a link out of the folder; expected a file inside it; copy the file here";
        return ArticleReaders.For(entry.Name) is not null ? null : OtherFormats.Problem(entry.Name);
    }

    private static bool IsInside(string path, string root) =>
        path.StartsWith(root.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    private static List<CorpusFile> RejectDoubles(List<CorpusFile> files)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            if (file.Problem is null && !first.TryAdd(file.Id, file.File))
                files[i] = file with
                {
                    Problem = $"it has the same id '{file.Id}' as '{first[file.Id]}', which is read; "
                        + "expected one file an id; rename one of them"
                };
        }

        return files;
    }

    /// <summary>The full path without links; the path as far as it could be followed where a link leads nowhere or in a circle.</summary>
    private static string RealPath(string path)
    {
        var links = 0;
        var pending = new Stack<string>(PartsOf(Path.GetFullPath(path)).Reverse());
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        while (pending.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            var target = new FileInfo(next).LinkTarget;
            if (target is null || ++links > MostLinks)
            {
                real = next;
                continue;
            }

            var full = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(full)!;
            foreach (var piece in PartsOf(full).Reverse())
                pending.Push(piece);
        }

        return real;
    }

    private static string[] PartsOf(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
