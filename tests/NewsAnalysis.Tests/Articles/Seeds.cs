namespace NewsAnalysis.Tests.Articles;

/// <summary>The five seed texts, without the manifest beside them.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Find();

    /// <summary>A copy of the texts alone, so that only what they say about themselves is known.</summary>
    public static TempFolder WithoutManifest()
    {
        var copy = new TempFolder();
        foreach (var file in Directory.GetFiles(Folder, "*.txt"))
            copy.With(Path.GetFileName(file), File.ReadAllBytes(file));
        return copy;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Analysis.sln is above no test folder."), "seeds");
    }
}
