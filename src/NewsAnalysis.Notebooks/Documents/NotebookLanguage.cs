namespace NewsAnalysis.Notebooks.Documents;

/// <summary>The language of the notebooks, as their metadata and the kernel name it.</summary>
public static class NotebookLanguage
{
    /// <summary>nbformat's <c>language_info</c>. Editors take it over from the kernel when they save; VS Code marks every cell whose own
    /// language is not the name, and knows this one as <c>csharp</c>.</summary>
    public static JsonObject Info() => new()
    {
        ["name"] = "csharp",
        ["version"] = "14.0",
        ["mimetype"] = "text/x-csharp",
        ["file_extension"] = ".cs",
        ["pygments_lexer"] = "csharp",
    };
}
