namespace NewsAnalysis.Cli;

/// <summary>The folder that holds notebooks/, seeds/ and, after a run, out/.</summary>
/// <param name="Root">Its full path.</param>
internal sealed record Workspace(string Root)
{
    /// <summary>The notebooks, in the order they are executed.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>Where results go when no other folder is named.</summary>
    public string Out => Path.Combine(Root, "out");

    /// <summary>Looks upward from the working directory, then from the program's own folder.</summary>
    /// <exception cref="InputException">No folder above either holds Analysis.sln.</exception>
    public static Workspace Find() =>
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
        ?? throw new InputException(
            $"{Environment.CurrentDirectory}: found no Analysis.sln here or above; run the command inside the workbook's folder.");

    private static Workspace? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Analysis.sln")))
                return new Workspace(at.FullName);
        }

        return null;
    }
}
