using System.CommandLine.Help;
using NewsAnalysis.Notebooks;

namespace NewsAnalysis.Cli.Commands;

/// <summary>The commands, their options and their help texts.</summary>
internal static class CommandTree
{
    // Errno EPIPE, which .NET gives as it is.
    private const int BrokenPipe = 32;

    /// <summary>Does what the arguments say; the exit status. What goes wrong is said on standard error.</summary>
    public static async Task<int> ExecuteAsync(string[] arguments)
    {
        var parsed = Build().Parse(arguments);
        if (parsed.Errors.Count > 0)
            return WrongUse(parsed);
        try
        {
            CheckFiles(parsed);
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // A kernel is interrupted by the signal that ends everything else.
                ProcessTerminationTimeout = KernelCommand.IsStart(parsed) ? null : TimeSpan.FromSeconds(2),
            });
        }
        catch (Exception error) when (error is InputException or NotebookException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitStatus.WrongUse;
        }
        catch (IOException error) when (error.HResult == BrokenPipe)
        {
            Console.Error.WriteLine("Standard output was closed before everything was written.");
            return ExitStatus.WrongUse;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Inputs name their own faults; what is left is a place that cannot be written.
            Console.Error.WriteLine($"The results cannot be written ({Staging.WithPlace(error.Message)}); "
                + "expected a place with room that may be written to; check its rights, or name another.");
            return ExitStatus.WrongUse;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. What an earlier run gave is as it was.");
            return ExitStatus.Interrupted;
        }
    }

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

    private static int WrongUse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("See 'news-analysis --help' for the commands and '<command> --help' for their options.");
        return ExitStatus.WrongUse;
    }

    // Read as a file, a pipe may never end, and a device may be without end.
    private static void CheckFiles(ParseResult parsed)
    {
        if (parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && SpecialFile.Is(token.Value)) is { } special)
            throw new InputException($"{special.Value}: this is a pipe, device or socket; expected a file or a folder; "
                + "save what it gives into a file, and name that.");
    }
}
