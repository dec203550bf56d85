using System.Diagnostics;
using System.Text;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record CommandResult(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the built program as a user does: as a process of its own.</summary>
internal static class CommandLine
{
    /// <summary>The cache of the programs that a test starts; null for the one that all tests have.</summary>
    public static AsyncLocal<string?> Cache { get; } = new();

    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root => RepositoryFolder.Root;

    public static CommandResult Run(params string[] arguments) => RunWith(null, arguments);

    public static CommandResult RunWith(string? input, params string[] arguments)
    {
        using var process = Start(arguments);
        // Both streams are read while the process writes, so that neither pipe fills up.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', arguments)}' did not end within 5 minutes.");
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        if (Cache.Value is { } cache)
        {
            start.Environment["NEWS_ANALYSIS_CACHE"] = cache;
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "news-analysis.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
