using NewsAnalysis.Notebooks.Kernel.Install;
using NewsAnalysis.Notebooks.Kernel.Requests;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>What a kernel cannot say itself: that FailFast, an overflow of the stack or a fault in native code has ended it. A shell beside
/// the kernel reads from a pipe which request it works on; when the pipe ends in the middle of one, it starts the program again for a
/// moment, on the same channels, to tell the front end. Only where the system says by which signal a process has ended (Linux), and only
/// until the front end has noticed by itself: then the channels are its next kernel's.</summary>
public sealed class LastWord : IDisposable
{
    /// <summary>The command that tells, with the connection file, the kernel's process and what it was doing.</summary>
    public const string Command = "last-word";

    private const int MostLength = 64 * 1024;
    private const string Script =
        "trap '' INT TERM HUP; last=; while IFS= read -r line; do last=$line; done; [ -z \"$last\" ] || exec \"$@\" \"$last\"";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    // Who ends a kernel knows of it sooner; a system that is short of memory does not.
    private static readonly TimeSpan UntilNoticed = TimeSpan.FromSeconds(1);

    // SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: it fell, and was not ended by somebody.
    private static readonly int[] Falls = [4, 6, 7, 8, 11];

    private readonly Lock _gate = new();
    private Process? _shell;
    private string _doing = "";

    /// <summary>Starts the shell; without one, a kernel that falls says nothing.</summary>
    internal void Watch(string connectionFile)
    {
        if (!OperatingSystem.IsLinux())
            return;
        string[] tell = [KernelInstaller.DotnetCommand(), Environment.GetCommandLineArgs()[0], "kernel", Command,
            Path.GetFullPath(connectionFile), Number(Environment.ProcessId)];
        try
        {
            var started = Process.Start(
                new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", .. tell]) { RedirectStandardInput = true, UseShellExecute = false })!;
            lock (_gate)
            {
                _shell = started;
                Write();
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No shell here.
        }
    }

    /// <summary>Notes which request the kernel works on; null for none.</summary>
    internal void Note(KernelMessage? request)
    {
        var line = request is null ? "" : $"{Convert.ToBase64String(request.Sender.Name)} {Convert.ToBase64String(request.HeaderBytes)}";
        lock (_gate)
        {
            _doing = line.Length > MostLength ? "" : line;
            Write();
        }
    }

    /// <summary>Tells the front end of a kernel that has fallen what happened; nothing where it has not.</summary>
    /// <param name="connectionFile">The kernel's.</param>
    /// <param name="process">The kernel's process.</param>
    /// <param name="doing">What it noted last.</param>
    /// <exception cref="NotebookException">The connection file cannot be used.</exception>
    public static async Task TellAsync(string connectionFile, int process, string doing)
    {
        var connection = ConnectionFile.Read(connectionFile);
        var (name, header) =
            doing.Split(' ') is [var first, var second] ? (Convert.FromBase64String(first), Convert.FromBase64String(second)) : ([], []);
        using var router = new RouterSocket(connection.Shell, (_, _) => ValueTask.CompletedTask, _ => { });
        using var publisher = new PublisherSocket(connection.IoPub, _ => { });
        var watch = Stopwatch.StartNew();
        while (await StateOf(process) is { IsOver: false } && watch.Elapsed < Limit)
            await Task.Delay(Pause);
        if (await StateOf(process) is not { IsOver: true, Signal: > 0 and var signal })
            return;
        if (!Falls.Contains(signal))
            await Task.Delay(UntilNoticed);
        router.Start();
        publisher.Start();
        while (!router.IsConnected(name) || !publisher.IsHeard)
        {
            if (await StateOf(process) is null || watch.Elapsed > Limit)
                return;
            await Task.Delay(Pause);
        }
        var codec = new MessageCodec(connection.Key, Guid.NewGuid().ToString("N"));
        var error = Error($"the cell ended the kernel's process or the system did (signal {signal}): FailFast, "
            + "a stack that overflowed in a library, a fault in native code, or too little memory; start the kernel anew.");
        publisher.Send(codec.Write("kernel.error"u8.ToArray(), "error", header, error));
        publisher.Send(codec.Write("kernel.status"u8.ToArray(), "status", header, new JsonObject { ["execution_state"] = "idle" }));
        error["status"] = "error";
        router.Send(new Sender(null, name), codec.Write(null, "execute_reply", header, error));
        publisher.Send(codec.Write("kernel.status"u8.ToArray(), "status", null, new JsonObject { ["execution_state"] = "dead" }));
        await Task.WhenAll(router.FinishAsync(Limit), publisher.FinishAsync(Limit));
    }

    /// <inheritdoc/>
    public void Dispose() => _shell?.Dispose();

    /// <summary>The error of a cell that ended the kernel.</summary>
    internal static JsonObject Error(string message) =>
        CellPublisher.ErrorContent(new CellError("KernelEnded", message, [$"KernelEnded: {message}"], null, null));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write()
    {
        try
        {
            _shell?.StandardInput.Write(_doing + "\n");
            _shell?.StandardInput.Flush();
        }
        catch (IOException)
        {
            // Somebody ended the shell.
            _shell = null;
        }
    }

    /// <summary>Whether a process is over, and the signal that ended it; null where its parent knows of it already. Fields 3 and 52 of
    /// proc_pid_stat(5).</summary>
    private static async Task<(bool IsOver, int Signal)?> StateOf(int process)
    {
        try
        {
            var text = await File.ReadAllTextAsync($"/proc/{Number(process)}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (fields[0] is "Z", int.Parse(fields[49], CultureInfo.InvariantCulture) & 0x7F);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
