using System.Diagnostics;
using System.Text;

namespace NewsAnalysis.Cli.Tests.Kernel;

/// <summary>The kernel, installed into a folder of its own, and Jupyter's client to drive it.</summary>
public sealed class KernelFixture : IDisposable
{
    private const string Name = ".net-csharp";

    // Debian's packages belong to Debian's interpreter, which need not be the first on the path.
    private static readonly string[] Interpreters = ["/usr/bin/python3", "python3", "python"];

    private readonly TemporaryFolder _folder = new();
    private readonly string? _python;
    private CommandResult? _checks;

    public KernelFixture()
    {
        _python = Interpreters.FirstOrDefault(command => Run(command, ["-c", "import jupyter_client, zmq"]) is { Status: 0 });
        Installed = CommandLine.Run("kernel", "install", "--no-compile", "--prefix", _folder.Path);
    }

    /// <summary>What <c>kernel install</c> gave.</summary>
    internal CommandResult Installed { get; }

    /// <summary>Where it is installed.</summary>
    internal string Prefix => _folder.Path;

    /// <summary>Runs Python with the kernel on Jupyter's path; skips the test where there is no client.</summary>
    internal CommandResult Python(params string[] arguments)
    {
        Assert.SkipWhen(
            _python is null, "No Python with jupyter_client was found; install it (apt-get install jupyter-client) to drive the kernel.");
        return Run(_python, arguments)!;
    }

    /// <summary>
    /// Starts classic Jupyter Notebook over the folder; its own files go there too. Skips the test where it is not installed.
    /// </summary>
    internal Process StartNotebook(string notebooks, int port, string token)
    {
        Assert.SkipUnless(Python("-c", "import notebook, notebook.notebookapp").Status == 0,
            "Python without classic Notebook (apt-get install python3-notebook).");
        var start = Start(
            _python!, ["-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={port}", "--port-retries=0",
                $"--NotebookApp.token={token}", $"--notebook-dir={notebooks}"]);
        foreach (var variable in new[] { "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR" })
            start.Environment[variable] = Path.Combine(notebooks, ".jupyter");
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>What kernel_checks.py says of a check; it runs all of them at once, since they share kernels.</summary>
    internal void Check(string name)
    {
        _checks ??= Python(Path.Combine(CommandLine.Root, "tests", "NewsAnalysis.Cli.Tests", "Kernel", "kernel_checks.py"), Name);
        Assert.True($"\n{_checks.Output}".Contains($"\n{name}: passed", StringComparison.Ordinal), $"{_checks.Output}\n{_checks.Error}");
    }

    public void Dispose() => _folder.Dispose();

    private ProcessStartInfo Start(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = CommandLine.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["JUPYTER_PATH"] = Path.Combine(_folder.Path, "share", "jupyter");
        start.Environment["PYTHONWARNINGS"] = "ignore";
        return start;
    }

    private CommandResult? Run(string command, string[] arguments)
    {
        try
        {
            using var process = Process.Start(Start(command, arguments))!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
