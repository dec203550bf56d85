using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Running;

/// <summary>The libraries that notebooks load with <c>#r</c>.</summary>
internal static class Libraries
{
    /// <summary>Checks that every library is there which a notebook, or a script that it imports, names by a relative path.</summary>
    /// <exception cref="InputException">One is missing; the message says how to build it.</exception>
    public static void Check(SourceNotebook notebook)
    {
        foreach (var (folder, source) in Sources(notebook))
        {
            if (source.Split('\n').Select(Library).OfType<string>()
                .FirstOrDefault(path => !File.Exists(Path.Combine(folder, path))) is { } missing)
                throw new InputException($"{notebook.Name}.ipynb: #r \"{missing}\": there is no such library; "
                    + "build it with 'dotnet build Analysis.sln -c Release'.");
        }
    }

    private static IEnumerable<(string Folder, string Source)> Sources(SourceNotebook notebook)
    {
        foreach (var source in notebook.Document.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source))
        {
            yield return (notebook.Folder, source);
            foreach (var script in PathRewriter.Imported(source).Select(path => Path.Combine(notebook.Folder, path))
                .Where(path => path.EndsWith(".csx", StringComparison.Ordinal) && File.Exists(path)))
                yield return (Path.GetDirectoryName(script)!, File.ReadAllText(script));
        }
    }

    private static string? Library(string line)
    {
        var parts = line.Trim().Split('"');
        return parts.Length >= 2 && parts[0].TrimEnd() == "#r" && parts[1].StartsWith('.')
            && parts[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? parts[1] : null;
    }
}
