using System.CommandLine;
using NewsAnalysis;
using NewsAnalysis.Cli;
using NewsAnalysis.Cli.Commands;
using NewsAnalysis.Notebooks;

StandardOutput.Guard();
// A thread that a cell left running must not keep the process alive.
Environment.Exit(await RunAsync(CommandTree.Build().Parse(args)));

// Errno EPIPE, which .NET gives as it is.
const int BrokenPipe = 32;

static async Task<int> RunAsync(ParseResult parsed)
{
    if (parsed.Errors.Count > 0)
        return WrongUse(parsed);
    try
    {
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
        Console.Error.WriteLine($"The results cannot be written ({error.Message}); expected a place with room that may be written to; check its rights, or name another.");
        return ExitStatus.WrongUse;
    }
    catch (OperationCanceledException)
    {
        Console.Error.WriteLine("Stopped. What an earlier run gave is as it was.");
        return ExitStatus.Interrupted;
    }
}

static int WrongUse(ParseResult parsed)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("See 'news-analysis --help' for the commands and '<command> --help' for their options.");
    return ExitStatus.WrongUse;
}
