using NewsAnalysis.Measures.Changes;

namespace NewsAnalysis.Cli.Running;

/// <summary>The notebooks of a run. Two of them need what a run over any articles lacks, an earlier run and gold files: they are part of a
/// run that names it, that names the notebook, or that asks for all.</summary>
internal static class NotebookChoice
{
    private const string Since = "since";
    private const string Gold = "gold";

    /// <summary>The notebooks of a run.</summary>
    /// <exception cref="InputException">The earlier run's folder has no record, or a notebook is not found.</exception>
    public static IReadOnlyList<SourceNotebook> Choose(Workspace workspace, RunRequest request, ProgressReport progress)
    {
        if (request.Since is { } since)
            _ = RunRecordFile.Load(since);
        var notebooks = NotebookSet.Load(workspace, request.Notebooks);
        if (request.Notebooks.Count > 0)
        {
            return request.Since is null || notebooks.Any(notebook => Has(notebook, Since))
                ? notebooks
                : [.. notebooks, .. NotebookSet.Load(workspace, []).Where(notebook => Has(notebook, Since))];
        }

        // Only with its outputs stored can a reader see a notebook without running it.
        if (request.All || request.Save)
            return notebooks;
        var chosen = new List<SourceNotebook>();
        foreach (var notebook in notebooks)
        {
            if (Lacks(notebook, request) is { } lack)
                progress.Line($"Passed over: {notebook.Name}, since {lack}.");
            else
                chosen.Add(notebook);
        }

        return chosen;
    }

    private static string? Lacks(SourceNotebook notebook, RunRequest request) =>
        Has(notebook, Since) && request.Since is null && !IsGiven(request, Since) ? "no earlier run is named to compare with (--since OUT)"
        : Has(notebook, Gold) && !IsGiven(request, Gold) ? "it measures against gold files (-p gold=FOLDER, or --all)" : null;

    private static bool IsGiven(RunRequest request, string parameter) =>
        request.Parameters.Any(given => given.StartsWith(parameter + "=", StringComparison.Ordinal));

    private static bool Has(SourceNotebook notebook, string parameter) => notebook.Parameters.Any(known => known.Name == parameter);
}
