using NewsAnalysis.Cli.Running;
using NewsAnalysis.Notebooks;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>watch</c>: runs, and runs again whenever the articles change.</summary>
internal static class WatchCommand
{
    /// <summary>Runs until it is cancelled. A run that fails is told of, and the next change starts another.</summary>
    /// <exception cref="OperationCanceledException">Always, at the end: Ctrl-C is the way out.</exception>
    /// <exception cref="InputException">There is no folder to watch.</exception>
    public static async Task<int> ExecuteAsync(RunRequest request, CancellationToken cancel)
    {
        var workspace = Workspace.Find();
        var folder = Path.GetFullPath(request.Articles ?? Path.Combine(workspace.Root, "seeds"));
        if (!Directory.Exists(folder))
        {
            throw new InputException($"{request.Articles}: there is no such folder; expected a folder of articles to watch; make it or check the path.");
        }

        var results = OutFolder.FullPath(request.Out ?? workspace.Out) + Path.DirectorySeparatorChar;
        if (results.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InputException($"{results}: the results would go into the folder that is watched, and each run would start the next; name a folder outside with --out.");
        }

        var watch = new FolderWatch(folder, [.. request.Actors.Select(Path.GetFullPath)]);
        while (true)
        {
            // What changes during the run starts the next one.
            watch.Note();
            await RunOnce(workspace, request, cancel);
            Console.WriteLine($"Watching {folder}; Ctrl-C ends it.");
            await watch.WaitAsync(cancel);
        }
    }

    private static async Task RunOnce(Workspace workspace, RunRequest request, CancellationToken cancel)
    {
        try
        {
            await using var pictures = RunPictures.For(request.Browser);
            await new WorkbookRun(workspace, request, pictures, ProgressReport.For(Console.Out)).ExecuteAsync(cancel);
        }
        catch (Exception error) when (error is InputException or NotebookException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
        }
    }
}
