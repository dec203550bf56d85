namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Asks the person in front for input: the stdin channel.</summary>
internal sealed class InputChannel(Endpoint endpoint, MessageCodec codec, Action<string> report) : IDisposable
{
    private readonly Lock _gate = new();
    private RouterSocket? _socket;
    private TaskCompletionSource<string>? _asked;

    /// <summary>Begins to listen.</summary>
    public void Start()
    {
        _socket = new RouterSocket(endpoint, Receive, report);
        _socket.Start();
    }

    /// <summary>Asks the front end that sent the request, and waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">The front end has no input channel.</exception>
    public string Ask(KernelMessage request)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
            _asked = answer;
        var question = new JsonObject { ["prompt"] = "", ["password"] = false };
        if (!_socket!.Send(request.Sender, codec.Write(null, "input_request", request.HeaderBytes, question)))
            throw new InvalidOperationException(
                "the cell reads from the console, and this front end takes no input; give the value in the cell.");
        return answer.Task.GetAwaiter().GetResult();
    }

    public Task FinishAsync(TimeSpan atMost) => _socket?.FinishAsync(atMost) ?? Task.CompletedTask;

    public void Dispose() => _socket?.Dispose();

    private ValueTask Receive(Sender sender, IReadOnlyList<byte[]> parts)
    {
        try
        {
            var message = codec.Read(sender, parts);
            if (message.Type is "input_reply")
            {
                // An answer that nobody waits for belongs to a cell that was interrupted.
                lock (_gate)
                    _asked?.TrySetResult(message.Text("value"));
            }
        }
        catch (MessageException e)
        {
            report($"stdin: {e.Message} It was dropped.");
        }
        return ValueTask.CompletedTask;
    }
}
