using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Review;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>review</c>: a page on this machine to go through what was extracted, and to correct it.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder; corrections.yaml is written there." };

    private static readonly Option<string[]> Actors = CorpusOptions.Actors();

    private static readonly Option<string?> Map = CorpusOptions.Map();

    private static readonly Option<int> Port =
        new("--port") { Description = "The port on 127.0.0.1; default: any that is free.", HelpName = "N" };

    private static readonly Option<string?> ExportGold = new("--export-gold")
    {
        Description = "Serve nothing; write the reviewed articles as gold files (mentions.json, figures.json) into this folder.",
        HelpName = "FOLDER",
    };

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("--port expects a number from 0 to 65535.");
        });
        var command = new Command("review",
            "Serves a page on this machine to review mentions and figures by keyboard; it writes corrections.yaml. Ctrl-C ends it.")
        {
            Folder, Actors, Map, Port, ExportGold,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var (folder, actors, map) =
                (parsed.GetRequiredValue(Folder), string.Join(';', parsed.GetValue(Actors) ?? []), parsed.GetValue(Map) ?? "");
            return parsed.GetValue(ExportGold) is { } gold ? Export(folder, actors, map, gold)
                : await ServeAsync(folder, actors, map, parsed.GetValue(Port), cancel);
        });
        return command;
    }

    private static int Export(string folder, string actors, string map, string gold)
    {
        var written = GoldExport.Write(Workbook.Open(folder, actors, map: map), gold);
        Console.WriteLine($"{Counted.Of(written.Count, "reviewed article")} written to {gold}; measure the extraction with: "
            + $"run 90-extraction-quality --articles {folder} -p gold={gold}");
        return ExitStatus.Done;
    }

    private static async Task<int> ServeAsync(string folder, string actors, string map, int port, CancellationToken cancel)
    {
        await using var server = await ReviewServer.StartAsync(folder, actors, map, port);
        Console.WriteLine($"Open {server.Address}");
        Console.WriteLine($"Corrections go to {Path.Combine(folder, CorrectionSet.FileName)} at once. "
            + "Only this machine can reach the page; keep its address to yourself. Ctrl-C ends it.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (OperationCanceledException)
        {
            // Everything is saved already: to stop is the way out.
        }

        return ExitStatus.Done;
    }
}
