using System.CommandLine;
using System.Text;
using NewsAnalysis;
using NewsAnalysis.Cli;
using NewsAnalysis.Cli.Commands;
using NewsAnalysis.Notebooks;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var parsed = CommandTree.Build().Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("See 'news-analysis --help' for the commands and '<command> --help' for their options.");
    return ExitStatus.WrongUse;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(2),
    });
}
catch (Exception error) when (error is InputException or NotebookException)
{
    Console.Error.WriteLine(error.Message);
    return ExitStatus.WrongUse;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. What was finished before is kept.");
    return ExitStatus.Interrupted;
}
