namespace NewsAnalysis.Notebooks.Running;

/// <summary>Runs a notebook from a clean session: cells in order, stopping at the first that fails. The same notebook over the same files
/// gives the same document.</summary>
public static class NotebookRunner
{
    // The current folder belongs to the process, so runs in one process wait for each other.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>Runs a copy of the document; the document itself is left alone, and nothing is written to disk.</summary>
    /// <exception cref="NotebookException">A parameter is unknown or its value is none of its type, or the folder is missing.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while another run of this process was still going on.</exception>
    public static async Task<RunResult> RunAsync(
        NotebookDocument document, RunOptions options, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(options.Folder))
            throw new NotebookException(
                $"{document.Name}: no folder {options.Folder}; expected the existing folder that the notebook runs in.");
        var copy = document.Clone();
        ParametersCell.Inject(copy, options.Overrides, options.Folder);
        foreach (var cell in copy.Cells)
            cell.Clear();
        await OneAtATime.WaitAsync(cancellationToken);
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = options.Folder;
            return await RunCells(copy, options, cancellationToken);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            OneAtATime.Release();
        }
    }

    private static async Task<RunResult> RunCells(NotebookDocument document, RunOptions options, CancellationToken cancellationToken)
    {
        var session = new CSharpSession(options.Folder) { StandsFor = options.StandsFor };
        var displays = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var cells = document.Cells;
        var count = cells.Count(IsRun);
        var number = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (!IsRun(cells[i]))
                continue;
            number++;
            options.OnCell?.Invoke(new CellProgress(document.Name, number, count, HeadingAbove(cells, i)));
            var (status, error) = await RunCell(session, cells[i], number, displays, options.CellTimeout, cancellationToken);
            if (error is not null)
                return new RunResult(status, document, new RunFailure(document.Name, number, error.Line, error));
        }
        return new RunResult(RunStatus.Succeeded, document, null);
    }

    private static bool IsRun(NotebookCell cell) => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source);

    private static async Task<(RunStatus Status, CellError? Error)> RunCell(
        CSharpSession session, NotebookCell cell, int number, Dictionary<string, JsonObject> displays, TimeSpan limit,
        CancellationToken cancellationToken)
    {
        var collector = new OutputCollector(number, displays);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        var (status, error) = (RunStatus.Succeeded, (CellError?)null);
        try
        {
            error = (await session.ExecuteAsync(cell.Source, $"Cell {number}", collector, timeout.Token)).Error;
            status = error is null ? RunStatus.Succeeded : RunStatus.Failed;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            status = cancellationToken.IsCancellationRequested ? RunStatus.Cancelled : RunStatus.TimedOut;
            error = GivenUp(status, limit);
            collector.OnOutput(new ErrorOutput(error));
        }
        cell.SetOutputs(collector.ToJson(), number);
        return (status, error);
    }

    private static CellError GivenUp(RunStatus status, TimeSpan limit)
    {
        var (name, message) = status == RunStatus.Cancelled
            ? ("Cancelled", "the run was cancelled in this cell.")
            : ("Timeout", $"the cell did not end within {limit.TotalSeconds:0.###} seconds; make it faster or allow more time.");
        return new CellError(name, message, [$"{name}: {message}"], null, null);
    }

    /// <summary>The text of the nearest heading above the cell; null without one.</summary>
    private static string? HeadingAbove(IReadOnlyList<NotebookCell> cells, int index)
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
