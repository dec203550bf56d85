using System.Diagnostics;
using System.Text;
using NewsAnalysis.Cli.Commands;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record CommandResult(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>
/// Runs the program. Starting it costs more than most tests ask of it, so that it is called inside the tests' process,
/// one call at a time since the streams belong to the process; <see cref="RunProcess"/> is for what is about a process: signals, pipes,
/// what threads and caches leave behind.
/// </summary>
internal static class CommandLine
{
    private const string CacheVariable = "NEWS_ANALYSIS_CACHE";

    private static readonly Lock Gate = new();

    /// <summary>The cache of the programs that a test starts; null for none.</summary>
    public static AsyncLocal<string?> Cache { get; } = new();

    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root => RepositoryFolder.Root;

    public static CommandResult Run(params string[] arguments) => RunWith(null, arguments);

    public static CommandResult RunWith(string? input, params string[] arguments)
    {
        lock (Gate)
        {
            using var output = new KeptStream();
            using var error = new KeptStream();
            var (before, beforeOut, beforeError, beforeFolder) = (Console.In, Console.Out, Console.Error, Environment.CurrentDirectory);
            try
            {
                Environment.CurrentDirectory = Root;
                Environment.SetEnvironmentVariable(CacheVariable, Cache.Value ?? "off");
                StandardOutput.Instead = output;
                Console.SetIn(new StringReader(input ?? ""));
                Console.SetOut(new EscapingWriter(Writer(output)));
                Console.SetError(new EscapingWriter(Writer(error)));
                var status = Task.Run(() => CommandTree.ExecuteAsync(arguments)).GetAwaiter().GetResult();
                return new CommandResult(status, output.Text, error.Text);
            }
            finally
            {
                Console.SetIn(before);
                Console.SetOut(beforeOut);
                Console.SetError(beforeError);
                Environment.CurrentDirectory = beforeFolder;
                StandardOutput.Instead = null;
                Environment.SetEnvironmentVariable(CacheVariable, "off");
            }
        }
    }

    /// <summary>Runs it as a user does: as a process of its own.</summary>
    public static CommandResult RunProcess(params string[] arguments)
    {
        using var process = Start(arguments);
        // Both streams are read while the process writes, so that neither pipe fills up.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "news-analysis.dll"), .. arguments])
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
        start.Environment[CacheVariable] = Cache.Value ?? "off";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Keeps what was written when its writers close it.</summary>
    private sealed class KeptStream : MemoryStream
    {
        public string Text => Encoding.UTF8.GetString(ToArray());

        protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
    }
}
