namespace NewsAnalysis.Cli.Running;

/// <summary>The folder that results go to.</summary>
internal static class OutFolder
{
    /// <summary>Its full path.</summary>
    /// <exception cref="InputException">The path is empty.</exception>
    public static string FullPath(string path) => path.Length > 0
        ? Target(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
        : throw new InputException("--out: found an empty path; expected a folder for the results, or leave the option out.");

    // Relative paths lead from where a link leads.
    private static string Target(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    /// <summary>Tries to write there, or beside it where it is missing, so that a wrong one costs no run.</summary>
    /// <exception cref="InputException">It cannot be made or written to.</exception>
    public static void Prepare(string folder)
    {
        if (File.Exists(folder))
        {
            var found = new FileInfo(folder).LinkTarget is null ? "file" : "link that leads to no folder";
            throw new InputException($"{folder}: this is a {found}; expected a folder for the results; name another with --out.");
        }

        try
        {
            var trial = Path.Combine(Directory.Exists(folder) ? folder : Directory.CreateDirectory(Path.GetDirectoryName(folder)!).FullName,
                $".{Guid.NewGuid():n}.tmp");
            File.WriteAllBytes(trial, []);
            File.Delete(trial);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"{folder}: cannot be written to ({error.Message}); expected a folder for the results; "
                    + "allow writing there or name another with --out.", error);
        }
    }
}
