using System.Threading.Channels;

namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>One connection: handshake, then messages both ways. Messages are sent in the order they were given; a peer that stops reading
/// is let go after a while, so that it cannot hold up the others for ever.</summary>
internal sealed class Peer : IDisposable
{
    private const int MostWaiting = 4096;
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MostHeldUp = TimeSpan.FromSeconds(30);

    private readonly NetworkStream _network;
    private readonly BufferedStream _reading;
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<byte[]> _outbound = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public Peer(Socket socket)
    {
        _network = new NetworkStream(socket, ownsSocket: true);
        _reading = new BufferedStream(_network, 64 * 1024);
    }

    /// <summary>The name that the peer gave itself; empty when it gave none.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Greets the peer and learns what it is.</summary>
    /// <param name="socketType">What this side is, such as <c>ROUTER</c>.</param>
    /// <param name="accepted">What the other side may be.</param>
    /// <exception cref="WireException">The peer breaks the protocol or is no fit.</exception>
    public async Task HandshakeAsync(string socketType, IReadOnlyList<string> accepted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        limit.CancelAfter(HandshakeTime);
        await _network.WriteAsync(Zmtp.Greeting(), limit.Token);
        var greeting = new byte[Zmtp.GreetingLength];
        await _reading.ReadExactlyAsync(greeting, limit.Token);
        Zmtp.CheckGreeting(greeting);
        await _network.WriteAsync(Frames.Command(Zmtp.Ready(socketType)), limit.Token);
        var frame = await Frames.ReadAsync(_reading, Zmtp.MostCommandBytes, limit.Token);
        var (name, data) = frame.IsCommand ? Zmtp.ReadCommand(frame.Body) : ("a message", []);
        if (name is not "READY")
            throw new WireException($"the handshake began with {name}; expected READY.");
        var properties = Zmtp.ReadProperties(data);
        var type = properties.TryGetValue("Socket-Type", out var value) ? Encoding.ASCII.GetString(value) : "";
        if (!accepted.Contains(type, StringComparer.Ordinal))
        {
            await _network.WriteAsync(Frames.Command(Zmtp.Error("socket types do not fit")), limit.Token);
            throw new WireException($"a {socketType} socket was connected to by '{type}'; expected {string.Join(" or ", accepted)}.");
        }
        Identity = properties.GetValueOrDefault("Identity") ?? [];
    }

    /// <summary>Reads until the peer has gone.</summary>
    /// <param name="onMessage">Takes each message, in order.</param>
    /// <param name="onCommand">Takes each command that is meant for this kind of socket.</param>
    public async Task ReadAsync(Func<IReadOnlyList<byte[]>, ValueTask> onMessage, Action<string, byte[]> onCommand)
    {
        var parts = new List<byte[]>();
        var room = (long)Zmtp.MostMessageBytes;
        while (true)
        {
            var frame = await Frames.ReadAsync(_reading, room, _closing.Token);
            if (frame.IsCommand)
            {
                Obey(Zmtp.ReadCommand(frame.Body), onCommand);
                continue;
            }
            parts.Add(frame.Body);
            room -= frame.Body.Length;
            if (parts.Count > Zmtp.MostFrames)
                throw new WireException($"a message of more than {Zmtp.MostFrames} frames.");
            if (frame.More)
                continue;
            await onMessage(parts);
            (parts, room) = ([], Zmtp.MostMessageBytes);
        }
    }

    /// <summary>Writes what <see cref="Send"/> was given until the connection is closed.</summary>
    public async Task WriteAsync()
    {
        await foreach (var bytes in _outbound.Reader.ReadAllAsync(_closing.Token))
            await _network.WriteAsync(bytes, _closing.Token);
    }

    /// <summary>Queues a message; waits while the peer is far behind, and gives the peer up when that takes too long.</summary>
    public void Send(byte[] bytes)
    {
        if (_outbound.Writer.TryWrite(bytes))
            return;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
            limit.CancelAfter(MostHeldUp);
            _outbound.Writer.WriteAsync(bytes, limit.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is OperationCanceledException or ChannelClosedException)
        {
            Close();
        }
    }

    /// <summary>Takes no more messages; those that wait are still written.</summary>
    public void Finish() => _outbound.Writer.TryComplete();

    /// <summary>Ends the connection at once.</summary>
    public void Close()
    {
        _outbound.Writer.TryComplete();
        _closing.Cancel();
        _network.Close();
    }

    public void Dispose()
    {
        Close();
        _reading.Dispose();
        _network.Dispose();
        _closing.Dispose();
    }

    private void Obey((string Name, byte[] Data) command, Action<string, byte[]> onCommand)
    {
        switch (command.Name)
        {
            case "PING" when command.Data.Length >= 2:
                // Two bytes of time to live, then a context to send back.
                _outbound.Writer.TryWrite(Frames.Command(Zmtp.Command("PONG", command.Data.AsSpan(2))));
                break;
            case "ERROR":
                throw new WireException("the peer reported an error.");
            default:
                onCommand(command.Name, command.Data);
                break;
        }
    }
}
