using System.CommandLine;
using System.CommandLine.Help;
using NewsAnalysis.Cli.Running;

namespace NewsAnalysis.Cli.Commands;

/// <summary>The commands, their options and their help texts.</summary>
internal static class CommandTree
{
    /// <summary>The root command; without a sub-command it does what <c>run</c> does without arguments.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand(
            "How do news outlets differ in what they report? Reads a folder of articles, executes the C# notebooks and writes "
            + "them, their pages and their tables to out/. Without a command: run.")
        {
            RunCommand.Build(),
            RunCommand.BuildWatch(),
            CheckCommand.Build(),
            ReviewCommand.Build(),
            ExtractCommand.Build(),
            ExportCommand.Build(),
            ServeCommand.Build(),
            ActorsCommand.Build(),
            KernelCommand.Build(),
            ArchiveCommands.Merge(),
            ArchiveCommands.Keys(),
            ArchiveCommands.Solve(),
            ArchiveCommands.Join(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            ((HelpAction)help.Action!).MaxWidth = 110;
        root.SetAction((_, cancel) => RunCommand.ExecuteAsync(new RunRequest(), cancel));
        return root;
    }
}
