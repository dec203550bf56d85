using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using NewsAnalysis.Notebooks.Kernel.Requests;
using NewsAnalysis.Notebooks.Session.Editing;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>A Jupyter kernel: the five channels of a connection file over one session. Requests of the shell channel are carried out one
/// after the other in the order they came; those of the control channel at once.</summary>
public sealed class KernelHost : IDisposable
{
    private static readonly TimeSpan UntilClosed = TimeSpan.FromSeconds(2);

    private const int LeastThreads = 512;

    private readonly MessageCodec _codec;
    private readonly CSharpSession _session;
    private readonly History _history = new();
    private readonly LastWord _lastWord = new();
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly PublisherSocket _publisher;
    private readonly EchoSocket _heartbeat;
    private readonly InputChannel _input;
    private readonly IoPub _ioPub;
    private readonly ExecuteRequests _execute;
    private readonly EditingRequests _editing;
    private readonly Channel<(long Number, Request Request)> _waiting = Channel.CreateUnbounded<(long, Request)>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _received;
    private long _abortUntil;
    private bool _isWarm;
    private volatile Request? _running;
    private volatile bool _isBusy;

    private KernelHost(ConnectionFile connection, string folder)
    {
        _codec = new MessageCodec(connection.Key, Guid.NewGuid().ToString("N"));
        _session = new CSharpSession(folder);
        _shell = new RouterSocket(connection.Shell, (sender, parts) => Receive(sender, parts, isControl: false), Report);
        _control = new RouterSocket(connection.Control, (sender, parts) => Receive(sender, parts, isControl: true), Report);
        _publisher = new PublisherSocket(connection.IoPub, Report);
        _heartbeat = new EchoSocket(connection.Heartbeat, Report);
        _input = new InputChannel(connection.Stdin, _codec, Report);
        _ioPub = new IoPub(_publisher, _codec);
        _execute = new ExecuteRequests(_session, _history, request => _input.Ask(request.Message));
        _editing = new EditingRequests(new SessionEditor(_session));
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
        _ioPub.Dispose();
        _shell.Dispose();
        _control.Dispose();
        _publisher.Dispose();
        _heartbeat.Dispose();
        _input.Dispose();
        _lastWord.Dispose();
    }

    private async Task ServeAsync(string connectionFile, CancellationToken cancellationToken)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            _session.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            _ended.TrySetResult();
        });
        // A cell may hold as many threads of the pool for good; the kernel's own work must not wait behind them.
        ThreadPool.GetMinThreads(out _, out var others);
        ThreadPool.SetMinThreads(LeastThreads, others);
        ExceptionHandling.SetUnhandledExceptionHandler(Survive);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        // The heartbeat answers as soon as it can be asked; front ends take that for a kernel that lives.
        foreach (ServerSocket socket in new ServerSocket[] { _publisher, _shell, _control })
            socket.Start();
        _input.Start();
        _ioPub.Status("starting", null);
        _heartbeat.Start();
        _ = WorkAsync();
        _ = Task.Run(() => _lastWord.Watch(connectionFile), CancellationToken.None);
        _ = WarmUp.CompileAsync();
        ParentProcess.OnEnd(() => _ended.TrySetResult());
        await using var cancelled = cancellationToken.Register(() => _ended.TrySetResult());
        await _ended.Task;
        _session.Interrupt();
        _ioPub.Flush(UntilClosed);
        await Task.WhenAll(
            new ServerSocket[] { _publisher, _shell, _control, _heartbeat }.Select(socket => socket.FinishAsync(UntilClosed))
                .Append(_input.FinishAsync(UntilClosed)));
    }

    private ValueTask Receive(Sender sender, IReadOnlyList<byte[]> parts, bool isControl)
    {
        try
        {
            var request = new Request(_codec.Read(sender, parts), isControl ? _control : _shell, _codec, _ioPub);
            if (isControl)
                return new ValueTask(Carry(request, isControl: true));
            _waiting.Writer.TryWrite((Interlocked.Increment(ref _received), request));
        }
        catch (MessageException e)
        {
            Report($"{(isControl ? "control" : "shell")}: {e.Message} It was dropped.");
        }
        return ValueTask.CompletedTask;
    }

    private async Task WorkAsync()
    {
        await foreach (var (number, request) in _waiting.Reader.ReadAllAsync())
        {
            if (request.Message.Type is "execute_request" && number <= _abortUntil)
                await Surround(request, () => _execute.Abort(request));
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
        "complete_request" => Answer(request, () => _editing.CompleteAsync(request.Message)),
        "inspect_request" => Answer(request, () => Task.FromResult(_editing.Inspect(request.Message))),
        "is_complete_request" => Answer(request, () => Task.FromResult(EditingRequests.IsComplete(request.Message))),
        "history_request" => Answer(request, () => Task.FromResult(_history.Answer(request.Message))),
        "comm_info_request" => Answer(request, () => Task.FromResult(InfoRequests.Comms())),
        "comm_open" => Surround(request, () => InfoRequests.RefuseComm(request)),
        _ => Surround(request, () => Leave(request)),
    };

    private static void Leave(Request request) =>
        Report($"'{request.Message.Type}' is no request that this kernel knows on this channel; it was left unanswered.");

    private async Task ExecuteAsync(Request request)
    {
        (_running, _isBusy) = (request, true);
        _lastWord.Note(request.Message);
        if (!await _execute.HandleAsync(request))
            _abortUntil = Interlocked.Read(ref _received);
        _isBusy = false;
        _lastWord.Note(null);
        if (!_isWarm)
            _ = WarmUp.CompleteAsync();
        _isWarm = true;
    }

    /// <summary>What a thread of a cell, or async void, threw and nobody caught: it is shown, and the session goes on.</summary>
    private bool Survive(Exception error)
    {
        var text = string.Join('\n', RuntimeErrors.Describe(error, "").Traceback);
        _ioPub.Publish("stream", _running?.Message.HeaderBytes,
            new JsonObject { ["name"] = "stderr", ["text"] = $"On another thread, which has ended: {text}\n" });
        return true;
    }

    /// <summary>A cell ends the process: the front end hears of it, instead of nothing for a long time.</summary>
    private void OnExit(object? sender, EventArgs exit)
    {
        if (!_isBusy || _ended.Task.IsCompleted || _running is not { } request)
            return;
        var content = LastWord.Error($"the cell ended the kernel's process with status {Environment.ExitCode}; start the kernel anew.");
        request.Publish("error", (JsonObject)content.DeepClone());
        content["status"] = "error";
        request.Reply(content);
        request.Status("idle");
        _ioPub.Status("dead", null);
        _ioPub.Flush(UntilClosed);
        Task.WhenAll(_shell.FinishAsync(UntilClosed), _publisher.FinishAsync(UntilClosed)).Wait(UntilClosed);
    }

    private void Interrupt(Request request)
    {
        _session.Interrupt();
        request.Reply(new JsonObject { ["status"] = "ok" });
    }

    private void Shutdown(Request request)
    {
        var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Message.Flag("restart", false) };
        request.Publish("shutdown_reply", (JsonObject)content.DeepClone());
        request.Reply(content);
        _ended.TrySetResult();
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
