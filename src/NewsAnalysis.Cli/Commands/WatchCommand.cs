using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Notebooks;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>watch</c>: runs, and runs again whenever the articles change; each further round says what is new and nothing
/// else.</summary>
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
            throw new InputException(
                $"{request.Articles}: there is no such folder; expected a folder of articles to watch; make it or check the path.");
        var results = OutFolder.FullPath(request.Out ?? workspace.Out) + Path.DirectorySeparatorChar;
        if (results.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InputException($"{results}: the results would go into the folder that is watched, and each run would start the next; "
                + "name a folder outside with --out.");
        var watch = new FolderWatch(folder, [.. request.Actors.Select(Path.GetFullPath)]);
        var progress = new ProgressReport(Console.Out);
        // What changes during the run starts the next one.
        watch.Note();
        await RunOnce(workspace, request, progress, cancel);
        Console.WriteLine($"Watching {folder}; Ctrl-C ends it.");
        progress.BeLater();
        var before = Record(results);
        while (true)
        {
            await watch.WaitAsync(cancel);
            watch.Note();
            await RunOnce(workspace, request, progress, cancel);
            if (Record(results) is not { } now)
                continue;
            Tell(before is null ? [$"{Counted.Of(now.Articles.Count, "article")} read."]
                : ChangeFindings.Lines(ChangeMeasures.Between(before, now)));
            before = now;
        }
    }

    private static void Tell(IEnumerable<string> news)
    {
        var lines = news.ToList();
        foreach (var line in lines.Count > 0 ? lines : ["Nothing is new."])
            Console.WriteLine(line);
    }

    /// <summary>What the last round left; null where it did not succeed, which it has said.</summary>
    private static RunRecord? Record(string results) =>
        File.Exists(Path.Combine(results, RunRecordFile.Name)) ? RunRecordFile.Load(results) : null;

    private static async Task RunOnce(Workspace workspace, RunRequest request, ProgressReport progress, CancellationToken cancel)
    {
        try
        {
            await using var pictures = RunPictures.For(request.Browser);
            await new WorkbookRun(workspace, request, pictures, progress).ExecuteAsync(cancel);
        }
        catch (Exception error) when (error is InputException or NotebookException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
        }
    }
}
