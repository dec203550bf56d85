using NewsAnalysis.Notebooks.Pictures;
using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Running;

/// <summary>The outputs of an executed notebook put back into its source.</summary>
internal static class StoredOutputs
{
    /// <summary>A copy of the source with the executed notebook's outputs; its own cells and paths stay as they are, and so do its pictures
    /// of charts that did not change.</summary>
    public static NotebookDocument From(NotebookDocument source, NotebookDocument executed)
    {
        var copy = source.Clone();
        var cells = executed.Cells.Where(cell => !ParametersCell.IsInjected(cell));
        foreach (var (cell, done) in copy.Cells.Where(cell => !ParametersCell.IsInjected(cell)).Zip(cells))
        {
            if (cell.Kind == CellKind.Code)
                cell.SetOutputs(done.Outputs.Select(output => (JsonObject)output.DeepClone()), done.ExecutionCount);
        }

        if (copy.Json["metadata"] is JsonObject metadata)
            metadata["language_info"] = NotebookLanguage.Info();
        NotebookPictures.TakeOver(copy, source);
        return copy;
    }
}
