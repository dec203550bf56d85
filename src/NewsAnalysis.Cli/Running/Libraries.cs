using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Cli.Running;

/// <summary>The libraries that notebooks load with <c>#r</c>.</summary>
internal static class Libraries
{
    /// <summary>Checks that every library a notebook names by a relative path is there.</summary>
    /// <exception cref="InputException">One is missing; the message says how to build it.</exception>
    public static void Check(SourceNotebook notebook)
    {
        var missing = Paths(notebook).FirstOrDefault(path => !File.Exists(System.IO.Path.Combine(notebook.Folder, path)));
        if (missing is not null)
        {
            throw new InputException(
                $"{notebook.Name}.ipynb: #r \"{missing}\": there is no such library; build it with 'dotnet build Analysis.sln -c Release'.");
        }
    }

    /// <summary>The relative paths that the notebook names with <c>#r</c>, in order.</summary>
    public static IEnumerable<string> Paths(SourceNotebook notebook) =>
        notebook.Document.Cells
            .Where(cell => cell.Kind == CellKind.Code)
            .SelectMany(cell => cell.Source.Split('\n'))
            .Select(Path)
            .OfType<string>();

    private static string? Path(string line)
    {
        var parts = line.Trim().Split('"');
        return parts.Length >= 2 && parts[0].TrimEnd() == "#r" && parts[1].StartsWith('.') && parts[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? parts[1]
            : null;
    }
}
