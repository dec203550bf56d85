using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using NewsAnalysis.Notebooks.Kernel.Messages;
using NewsAnalysis.Notebooks.Kernel.Requests;
using NewsAnalysis.Notebooks.Kernel.Wire;
using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Session.Editing;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>A Jupyter kernel: the five channels of a connection file over one session. Requests of the shell channel are carried out one
/// after the other in the order they came; those of the control channel at once.</summary>
public sealed class KernelHost : IDisposable
{
    private static readonly TimeSpan UntilClosed = TimeSpan.FromSeconds(2);

    private const int LeastThreads = 512;

    private readonly MessageCodec codec;
    private readonly CSharpSession session;
    private readonly History history = new();
    private readonly LastWord lastWord = new();
    private readonly RouterSocket shell;
    private readonly RouterSocket control;
    private readonly PublisherSocket publisher;
    private readonly EchoSocket heartbeat;
    private readonly InputChannel input;
    private readonly IoPub ioPub;
    private readonly ExecuteRequests execute;
    private readonly EditingRequests editing;
    private readonly Channel<(long Number, Request Request)> waiting = Channel.CreateUnbounded<(long, Request)>();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long received;
    private long abortUntil;
    private bool isWarm;
    private volatile Request? running;
    private volatile bool isBusy;

    private KernelHost(ConnectionFile connection, string folder)
    {
        codec = new MessageCodec(connection.Key, Guid.NewGuid().ToString("N"));
        session = new CSharpSession(folder);
        shell = new RouterSocket(connection.Shell, (sender, parts) => Receive(sender, parts, isControl: false), Report);
        control = new RouterSocket(connection.Control, (sender, parts) => Receive(sender, parts, isControl: true), Report);
        publisher = new PublisherSocket(connection.IoPub, Report);
        heartbeat = new EchoSocket(connection.Heartbeat, Report);
        input = new InputChannel(connection.Stdin, codec, Report);
        ioPub = new IoPub(publisher, codec);
        execute = new ExecuteRequests(session, history, request => input.Ask(request.Message));
        editing = new EditingRequests(new SessionEditor(session));
    }

    /// <summary>Serves until a front end asks it to stop, its parent is gone, or the token is cancelled.</summary>
    /// <param name="connectionFile">The path of the file that the front end wrote.</param>
    /// <param name="folder">Where the notebook's relative paths start.</param>
    /// <param name="cancellationToken">Ends the kernel.</param>
    /// <exception cref="NotebookException">The connection file cannot be used.</exception>
    public static async Task RunAsync(string connectionFile, string folder, CancellationToken cancellationToken)
    {
        using var host = new KernelHost(ConnectionFile.Read(connectionFile), folder);
        await host.ServeAsync(connectionFile, cancellationToken);
    }

    /// <summary>Closes all channels.</summary>
    public void Dispose()
    {
        ioPub.Dispose();
        shell.Dispose();
        control.Dispose();
        publisher.Dispose();
        heartbeat.Dispose();
        input.Dispose();
        lastWord.Dispose();
    }

    private async Task ServeAsync(string connectionFile, CancellationToken cancellationToken)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            session.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            ended.TrySetResult();
        });
        // A cell may hold as many threads of the pool for good; the kernel's own work must not wait behind them.
        ThreadPool.GetMinThreads(out _, out var others);
        ThreadPool.SetMinThreads(LeastThreads, others);
        ExceptionHandling.SetUnhandledExceptionHandler(Survive);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        // The heartbeat answers as soon as it can be asked; front ends take that for a kernel that lives.
        foreach (ServerSocket socket in new ServerSocket[] { publisher, shell, control })
            socket.Start();
        input.Start();
        ioPub.Status("starting", null);
        heartbeat.Start();
        _ = WorkAsync();
        _ = Task.Run(() => lastWord.Watch(connectionFile), CancellationToken.None);
        _ = WarmUp.CompileAsync();
        ParentProcess.OnEnd(() => ended.TrySetResult());
        await using var cancelled = cancellationToken.Register(() => ended.TrySetResult());
        await ended.Task;
        session.Interrupt();
        ioPub.Flush(UntilClosed);
        await Task.WhenAll(
            new ServerSocket[] { publisher, shell, control, heartbeat }.Select(socket => socket.FinishAsync(UntilClosed))
                .Append(input.FinishAsync(UntilClosed)));
    }

    private ValueTask Receive(Sender sender, IReadOnlyList<byte[]> parts, bool isControl)
    {
        try
        {
            var request = new Request(codec.Read(sender, parts), isControl ? control : shell, codec, ioPub);
            if (isControl)
                return new ValueTask(Carry(request, isControl: true));
            waiting.Writer.TryWrite((Interlocked.Increment(ref received), request));
        }
        catch (MessageException e)
        {
            Report($"{(isControl ? "control" : "shell")}: {e.Message} It was dropped.");
        }
        return ValueTask.CompletedTask;
    }

    private async Task WorkAsync()
    {
        await foreach (var (number, request) in waiting.Reader.ReadAllAsync())
        {
            if (request.Message.Type is "execute_request" && number <= abortUntil)
                await Surround(request, () => execute.Abort(request));
            else
                await Carry(request, isControl: false);
        }
    }

    private Task Carry(Request request, bool isControl) => request.Message.Type switch
    {
        "kernel_info_request" => Answer(request, () => Task.FromResult(InfoRequests.Kernel())),
        "interrupt_request" => Surround(request, () => Interrupt(request)),
        "shutdown_request" => Surround(request, () => Shutdown(request)),
        _ when isControl => Surround(request, () => Leave(request)),
        "execute_request" => Surround(request, () => ExecuteAsync(request)),
        "complete_request" => Answer(request, () => editing.CompleteAsync(request.Message)),
        "inspect_request" => Answer(request, () => Task.FromResult(editing.Inspect(request.Message))),
        "is_complete_request" => Answer(request, () => Task.FromResult(EditingRequests.IsComplete(request.Message))),
        "history_request" => Answer(request, () => Task.FromResult(history.Answer(request.Message))),
        "comm_info_request" => Answer(request, () => Task.FromResult(InfoRequests.Comms())),
        "comm_open" => Surround(request, () => InfoRequests.RefuseComm(request)),
        _ => Surround(request, () => Leave(request)),
    };

    private static void Leave(Request request) =>
        Report($"'{request.Message.Type}' is no request that this kernel knows on this channel; it was left unanswered.");

    private async Task ExecuteAsync(Request request)
    {
        (running, isBusy) = (request, true);
        lastWord.Note(request.Message);
        if (!await execute.HandleAsync(request))
            abortUntil = Interlocked.Read(ref received);
        isBusy = false;
        lastWord.Note(null);
        if (!isWarm)
            _ = WarmUp.CompleteAsync();
        isWarm = true;
    }

    /// <summary>What a thread of a cell, or async void, threw and nobody caught: it is shown, and the session goes on.</summary>
    private bool Survive(Exception error)
    {
        var text = string.Join('\n', RuntimeErrors.Describe(error, "").Traceback);
        ioPub.Publish("stream", running?.Message.HeaderBytes,
            new JsonObject { ["name"] = "stderr", ["text"] = $"On another thread, which has ended: {text}\n" });
        return true;
    }

    /// <summary>A cell ends the process: the front end hears of it, instead of nothing for a long time.</summary>
    private void OnExit(object? sender, EventArgs exit)
    {
        if (!isBusy || ended.Task.IsCompleted || running is not { } request)
            return;
        var content = LastWord.Error($"the cell ended the kernel's process with status {Environment.ExitCode}; start the kernel anew.");
        request.Publish("error", (JsonObject)content.DeepClone());
        content["status"] = "error";
        request.Reply(content);
        request.Status("idle");
        ioPub.Status("dead", null);
        ioPub.Flush(UntilClosed);
        Task.WhenAll(shell.FinishAsync(UntilClosed), publisher.FinishAsync(UntilClosed)).Wait(UntilClosed);
    }

    private void Interrupt(Request request)
    {
        session.Interrupt();
        request.Reply(new JsonObject { ["status"] = "ok" });
    }

    private void Shutdown(Request request)
    {
        var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Message.Flag("restart", false) };
        request.Publish("shutdown_reply", (JsonObject)content.DeepClone());
        request.Reply(content);
        ended.TrySetResult();
    }

    private static async Task Answer(Request request, Func<Task<JsonObject>> answer) =>
        await Surround(request, async () => request.Reply(await answer()));

    private static Task Surround(Request request, Action action) => Surround(request, () =>
    {
        action();
        return Task.CompletedTask;
    });

    private static async Task Surround(Request request, Func<Task> action)
    {
        request.Status("busy");
        try
        {
            await action();
        }
        catch (Exception e)
        {
            // A fault here is the kernel's own; the front end must not wait for ever.
            Report($"{request.Message.Type}: {e}");
            request.Reply(new JsonObject
            {
                ["status"] = "error",
                ["ename"] = e.GetType().FullName,
                ["evalue"] = e.Message,
                ["traceback"] = new JsonArray($"{e.GetType().FullName}: {e.Message}"),
            });
        }
        finally
        {
            request.Status("idle");
        }
    }

    private static void Report(string message) => Console.Error.WriteLine(message);
}
