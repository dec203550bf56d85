namespace NewsAnalysis.Articles;

/// <summary>The folders that browsers put beside a saved page ("Story.html" and "Story_files"): its scripts, styles, frames and pictures
/// belong to the page and are no articles.</summary>
internal static class SideFolders
{
    // As browsers name them, in the languages that they were translated to.
    private static readonly string[] Endings =
        ["_files", ".files", "_fichiers", "_archivos", "_arquivos", "-Dateien", "_Dateien", "_bestanden", "-filer", "_pliki", "_soubory",
            "_elemei", "_tiedostot", "_dosyalar", "_file"];

    private static readonly string[] Pages = [".html", ".htm", ".xhtml"];

    /// <summary>The saved page that a folder belongs to, or null where it is a folder of its own.</summary>
    /// <param name="folder">The folder's name or path.</param>
    /// <param name="isFile">Whether there is a file of that name or path.</param>
    public static string? PageOf(string folder, Func<string, bool> isFile) => Endings
        .Where(ending => folder.Length > ending.Length && folder.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        .SelectMany(ending => Pages.Select(page => folder[..^ending.Length] + page))
        .FirstOrDefault(isFile);

    /// <summary>What is told about a folder that is passed over.</summary>
    /// <param name="folder">Its path relative to the corpus folder.</param>
    /// <param name="page">The name of its page.</param>
    /// <param name="path">Its full path.</param>
    public static Notice Notice(string folder, string page, string path)
    {
        var files = Directory.EnumerateFiles(path, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = true
        }).Count();
        return new Notice(Severity.Info, folder, null,
            $"{folder}/: the folder belongs to the saved page '{page}'; "
                + $"its {(files == 1 ? "file is no article and is" : $"{files:#,0} files are no articles and are")} passed over.");
    }
}
