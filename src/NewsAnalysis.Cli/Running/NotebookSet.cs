using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Running;

/// <summary>A notebook that is going to run.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Document">What it holds.</param>
/// <param name="Parameters">The parameters it declares.</param>
internal sealed record SourceNotebook(string Path, NotebookDocument Document, IReadOnlyList<NotebookParameter> Parameters)
{
    /// <summary>The folder that its relative paths start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Its name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The default of a string parameter; null where there is no such parameter or its default is no plain string.</summary>
    public string? Default(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Text;

    /// <summary>Whether the parameter is a path: a string whose default begins with ./ or ../.</summary>
    public bool IsPath(string name) =>
        Default(name) is { } text && (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal));
}

/// <summary>Finds and loads the notebooks of a run.</summary>
internal static class NotebookSet
{
    /// <summary>The named notebooks, in the order named; without names all of notebooks/, in order of name.</summary>
    /// <exception cref="InputException">A name fits no notebook, or two of them have one file name.</exception>
    public static IReadOnlyList<SourceNotebook> Load(Workspace workspace, IReadOnlyList<string> names)
    {
        var paths = names.Count > 0
            ? [.. names.Select(name => Find(workspace, name))]
            : Directory.Exists(workspace.Notebooks)
            ? Directory.GetFiles(workspace.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
        if (paths.Count == 0)
            throw new InputException(
                $"{workspace.Notebooks}: found no notebook; expected .ipynb files there, or name the notebooks to run.");
        var twice = paths.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? [.. paths.Select(Load)]
            : throw new InputException($"{twice.Key}: named more than once; their results would overwrite each other. "
                + "Run them one after the other, each with its own --out.");
    }

    private static SourceNotebook Load(string path)
    {
        var document = NotebookDocument.Load(path);
        return new SourceNotebook(Path.GetFullPath(path), document,
            ParametersCell.Read(document, Path.GetDirectoryName(Path.GetFullPath(path))));
    }

    private static string Find(Workspace workspace, string name)
    {
        string[] places = [name, Path.Combine(workspace.Notebooks, name), Path.Combine(workspace.Notebooks, name + ".ipynb")];
        return places.FirstOrDefault(File.Exists)
            ?? throw new InputException(
                $"{name}: found no such notebook; expected a file, or one of {string.Join(", ", Known(workspace))}.");
    }

    private static IEnumerable<string?> Known(Workspace workspace) =>
        Directory.Exists(workspace.Notebooks)
            ? Directory.GetFiles(workspace.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).Select(Path.GetFileNameWithoutExtension)
            : [];
}
