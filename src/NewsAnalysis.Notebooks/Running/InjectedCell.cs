using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Notebooks.Running;

/// <summary>Makes the cell that holds a run's overrides.</summary>
internal static class InjectedCell
{
    public static JsonObject Create(NotebookDocument document, string source)
    {
        var cell = new JsonObject { ["cell_type"] = "code", ["execution_count"] = null };
        // Ids belong to nbformat 4.5; before it they are invalid.
        if (document.Minor >= 5)
            cell["id"] = FreeId(document);
        cell["metadata"] = new JsonObject { ["tags"] = new JsonArray(ParametersCell.InjectedTag) };
        cell["outputs"] = new JsonArray();
        cell["source"] = MultilineText.Split(source);
        return cell;
    }

    private static string FreeId(NotebookDocument document)
    {
        var taken = document.Cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
        var id = ParametersCell.InjectedTag;
        for (var i = 2; taken.Contains(id); i++)
            id = $"{ParametersCell.InjectedTag}-{i}";
        return id;
    }
}
