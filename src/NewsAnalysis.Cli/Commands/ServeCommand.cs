using System.CommandLine;
using NewsAnalysis.Cli.Serving;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>serve --mcp</c>: the corpus as tools for another program, over standard input and output.</summary>
internal static class ServeCommand
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder; nothing is written there." };

    private static readonly Option<bool> Mcp =
        new("--mcp") { Description = "Speak the Model Context Protocol on standard input and output; the only protocol there is." };

    private static readonly Option<string[]> Actors = new("--actors")
    {
        Description = "Actor dictionaries (actors.yaml, .actors; repeatable); default: the actors.yaml of the folder.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<string?> Map = MapOption.Build();

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new Command("serve", "Offers corpus, mentions, claims, topics, "
            + "quotes and search as read-only tools to another program, until that closes standard input.")
        {
            Folder, Mcp, Actors, Map,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(Mcp))
                result.AddError("serve expects --mcp, the protocol to speak: serve my-articles --mcp.");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = parsed.GetRequiredValue(Folder);
            if (!Directory.Exists(folder))
                throw new InputException(
                    $"{folder}: there is no such folder; expected a folder of articles to serve; make it or check the path.");
            var (actors, map) = (string.Join(';', parsed.GetValue(Actors) ?? []), parsed.GetValue(Map) ?? "");
            await CorpusServer.RunAsync(() => Workbook.Open(folder, actors, map: map), cancel);
            return ExitStatus.Done;
        });
        return command;
    }
}
