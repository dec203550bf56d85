namespace NewsAnalysis.Notebooks.Running;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>Every cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell did not compile or threw.</summary>
    Failed,

    /// <summary>A cell did not end within its time.</summary>
    TimedOut,

    /// <summary>The run was cancelled.</summary>
    Cancelled,
}

/// <summary>The end of a run.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Document">The executed notebook; up to the cell that stopped it, with the error in that cell.</param>
/// <param name="Failure">Where and why it stopped; null when it succeeded.</param>
public sealed record RunResult(RunStatus Status, NotebookDocument Document, RunFailure? Failure);

/// <summary>Where and why a run stopped.</summary>
/// <param name="Notebook">The file name.</param>
/// <param name="Cell">The number of the cell as shown beside it, from 1.</param>
/// <param name="Line">The line in the cell, from 1; null when unknown.</param>
/// <param name="Error">The error as it stands in the document.</param>
public sealed record RunFailure(string Notebook, int Cell, int? Line, CellError Error)
{
    /// <summary>One line for people: <c>02.ipynb: cell 3, line 4: System.FormatException: …</c>.</summary>
    public string Message =>
        $"{Notebook}: cell {Cell}{(Line is null ? "" : $", line {Line}")}: {Error.Name}: {Error.Message.ReplaceLineEndings(" ")}";
}
