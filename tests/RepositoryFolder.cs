namespace NewsAnalysis.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>Full path of the folder that holds Analysis.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Analysis.sln.");
        }

        return folder.FullName;
    }
}
