using NewsAnalysis.Measures.Changes;

namespace NewsAnalysis.Cli.Running;

/// <summary>The notebook that compares with an earlier run: it is part of a run that names one, or that names the notebook.</summary>
internal static class Comparison
{
    private const string Parameter = "since";

    /// <summary>The notebooks of a run.</summary>
    /// <exception cref="InputException">The earlier run's folder has no record, or a notebook is not found.</exception>
    public static IReadOnlyList<SourceNotebook> Choose(Workspace workspace, RunRequest request, ProgressReport progress)
    {
        if (request.Since is { } since)
        {
            _ = RunRecordFile.Load(since);
        }

        var notebooks = NotebookSet.Load(workspace, request.Notebooks);
        if (request.Notebooks.Count > 0)
        {
            return request.Since is null || notebooks.Any(Compares) ? notebooks : [.. notebooks, .. NotebookSet.Load(workspace, []).Where(Compares)];
        }

        // Only with its outputs stored can a reader see the notebook without running it.
        if (request.Since is not null || request.Save || request.Parameters.Any(given => given.StartsWith(Parameter + "=", StringComparison.Ordinal)))
        {
            return notebooks;
        }

        foreach (var notebook in notebooks.Where(Compares))
        {
            progress.Line($"Passed over: {notebook.Name}, since no earlier run is named to compare with (--since OUT).");
        }

        return [.. notebooks.Where(notebook => !Compares(notebook))];
    }

    private static bool Compares(SourceNotebook notebook) => notebook.Parameters.Any(parameter => parameter.Name == Parameter);
}
