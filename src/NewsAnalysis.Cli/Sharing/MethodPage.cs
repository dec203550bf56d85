namespace NewsAnalysis.Cli.Sharing;

/// <summary>How the numbers came about, as a page.</summary>
internal static class MethodPage
{
    /// <summary>Its file.</summary>
    public const string FileName = "method.html";

    /// <summary>Writes the page.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="site">The folder of the site.</param>
    /// <param name="footer">What stands at the foot.</param>
    public static void Write(string markdown, string site, IReadOnlyList<PageSpan> footer)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray(
                new JsonObject { ["cell_type"] = "markdown", ["id"] = "methods", ["metadata"] = new JsonObject(), ["source"] = markdown }),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        AtomicFile.WriteAllText(Path.Combine(site, FileName),
            NotebookPage.Render(NotebookDocument.Parse(notebook.ToJsonString(), "method"), new PageOptions { Footer = footer }));
    }
}
