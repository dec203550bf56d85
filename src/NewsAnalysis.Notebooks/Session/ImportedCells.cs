using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>The cells that <c>#!import</c> brings.</summary>
internal static class ImportedCells
{
    /// <summary>The code cells of a notebook, or a script as one cell; their relative paths lead where they led from their own
    /// folder.</summary>
    /// <param name="path">The file, relative to the folder.</param>
    /// <param name="folder">Where the session's relative paths start.</param>
    /// <returns>Each cell's source and how reports name it.</returns>
    /// <exception cref="NotebookException">The file is missing or of another kind.</exception>
    public static IReadOnlyList<(string Source, string Name)> Read(string path, string folder)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')));
        var name = Path.GetFileName(full);
        switch (Path.GetExtension(full).ToLowerInvariant())
        {
            case ".ipynb":
                var document = PathRewriter.Rewrite(NotebookDocument.Load(full), Path.GetDirectoryName(full)!, folder);
                var cells = document.Cells.Where(cell => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source));
                return [.. cells.Select((cell, i) => (cell.Source, $"{name} cell {i + 1}"))];
            case ".cs" or ".csx":
                if (!File.Exists(full))
                    throw new NotebookException($"{full}: no such file; expected a script (.cs, .csx). Check the path.");
                // As a cell and no #load, so that the cells below have its using directives too.
                return [(PathRewriter.Rewrite(File.ReadAllText(full), Path.GetDirectoryName(full)!, folder), name)];
            default:
                throw new NotebookException($"{path}: this cannot be imported; expected a notebook (.ipynb) or a script (.cs, .csx).");
        }
    }
}
