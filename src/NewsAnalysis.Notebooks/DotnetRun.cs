using System.ComponentModel;
using NewsAnalysis.Notebooks.Kernel.Install;

namespace NewsAnalysis.Notebooks;

/// <summary>Runs the <c>dotnet</c> command line, which never outlives the call.</summary>
public static class DotnetRun
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">The words after <c>dotnet</c>.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellationToken">Ends it at once.</param>
    /// <returns>The exit status and everything it printed; status -1 when it did not start or took too long.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the command was ended.</exception>
    public static (int Status, string Output) Execute(IEnumerable<string> arguments, string folder, TimeSpan limit,
        CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(KernelInstaller.DotnetCommand())
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // A build that started this program must not hand its own settings on.
        start.Environment.Remove("MSBuildSDKsPath");
        try
        {
            using var process = Process.Start(start)!;
            return Await(process, limit, cancellationToken);
        }
        catch (Win32Exception e)
        {
            return (-1, $"the dotnet command does not start ({e.Message}); the .NET SDK is needed.");
        }
    }

    private static (int Status, string Output) Await(Process process, TimeSpan limit, CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        cancelled.CancelAfter(limit);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.WaitForExitAsync(cancelled.Token).GetAwaiter().GetResult();
            return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (-1, $"the dotnet command did not end within {limit.TotalSeconds:0} seconds.");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
