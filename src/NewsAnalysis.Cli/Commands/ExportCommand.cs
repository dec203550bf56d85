using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>export</c>: puts the results of a run into other forms.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string?> Out =
        new("out") { Description = "The folder that a run wrote to; default: out/.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string?> To =
        new("--to") { Description = "Where the files go; default: export/ in that folder.", HelpName = "DIR" };

    private static readonly Option<bool> Pdf = new("--pdf") { Description = "Every page as PDF; takes a browser." };

    private static readonly Option<bool> Tables = new("--tables")
    {
        Description = "Every table as CSV and JSON Lines and as a sheet of tables.xlsx, with a data dictionary, "
            + "and a citation for each claim."
    };

    private static readonly Option<bool> Figures =
        new("--figures") { Description = "Every chart as PNG, SVG and Plotly JSON; the pictures take a browser." };

    private static readonly Option<bool> Methods = new("--methods") { Description = "How the numbers came about, as text for a report." };

    private static readonly Option<bool> Parquet =
        new("--parquet") { Description = "Every table as Parquet; of a folder that 'merge' wrote, all that was extracted." };

    private static readonly Option<string?> Browser =
        new("--browser") { Description = "The Chromium, Chrome or Edge to use; default: the one on the machine.", HelpName = "PATH" };

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Out.Validators.Add(TypedWords.RefuseOptions);
        var command = new Command("export", "Puts the results of a run into other forms; without an option into all of them.")
        {
            Out, To, Pdf, Tables, Figures, Methods, Parquet, Browser,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            bool[] chosen = [parsed.GetValue(Pdf), parsed.GetValue(Tables), parsed.GetValue(Figures), parsed.GetValue(Methods),
                parsed.GetValue(Parquet)];
            var all = Array.TrueForAll(chosen, choice => !choice);
            var request = new ExportRequest(
                parsed.GetValue(Out), parsed.GetValue(To), all || chosen[0], all || chosen[1], all || chosen[2], all || chosen[3],
                all || chosen[4], parsed.GetValue(Browser));
            // Large tables are written for minutes; Ctrl-C need not wait for them.
            return await Task.Run(() => new ExportRun(Workspace.Find(), request, Console.Out).ExecuteAsync(cancel), cancel)
                .WaitAsync(cancel);
        });
        return command;
    }
}
