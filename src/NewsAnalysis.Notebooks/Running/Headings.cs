using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Notebooks.Running;

/// <summary>Headings of markdown cells, to say where in a notebook something is.</summary>
internal static class Headings
{
    /// <summary>The text of the nearest heading above the cell; null without one.</summary>
    public static string? Above(IReadOnlyList<NotebookCell> cells, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (cells[i].Kind != CellKind.Markdown)
                continue;
            var heading = cells[i].Source.Split('\n').LastOrDefault(line => line.StartsWith('#'));
            if (heading is not null)
                return heading.TrimStart('#').Trim();
        }
        return null;
    }
}
