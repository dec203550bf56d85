using System.Collections.Concurrent;

namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>A listening ZeroMQ socket; what it does with messages is up to the kind of socket.</summary>
/// <remarks>NetMQ 4.0.4.5 has no Unix domain sockets (zeromq/netmq#1060), which front ends on shared machines ask for, and its XPUB drops a
/// cell's output when a front end is slow (zeromq/netmq#1070, no XPUB_NODROP), or keeps all of it in memory.</remarks>
/// <param name="endpoint">Where it listens.</param>
/// <param name="socketType">Its ZeroMQ type.</param>
/// <param name="accepted">The types it talks to.</param>
/// <param name="report">Told what peers did wrong.</param>
internal abstract class ServerSocket(Endpoint endpoint, string socketType, IReadOnlyList<string> accepted, Action<string> report)
    : IDisposable
{
    private const int MostPeers = 256;
    private readonly ConcurrentDictionary<Peer, Task> _peers = new();
    private Socket? _listener;

    /// <summary>Begins to listen; peers are served in the background.</summary>
    /// <exception cref="SocketException">The place is taken or not allowed.</exception>
    public void Start()
    {
        _listener = endpoint.Listen();
        _ = AcceptAsync(_listener);
    }

    /// <summary>Takes no more peers, lets what is queued be written, then closes.</summary>
    public async Task FinishAsync(TimeSpan atMost)
    {
        Stop();
        foreach (var peer in _peers.Keys)
            peer.Finish();
        await Task.WhenAny(Task.WhenAll(_peers.Values), Task.Delay(atMost));
        Dispose();
    }

    public void Dispose()
    {
        Stop();
        foreach (var peer in _peers.Keys)
            peer.Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>A peer is ready.</summary>
    protected virtual void OnConnected(Peer peer)
    {
    }

    /// <summary>A peer has gone.</summary>
    protected virtual void OnClosed(Peer peer)
    {
    }

    /// <summary>A peer sent a message.</summary>
    protected abstract ValueTask OnMessage(Peer peer, IReadOnlyList<byte[]> parts);

    /// <summary>A peer sent a command.</summary>
    protected virtual void OnCommand(Peer peer, string name, byte[] data)
    {
    }

    private void Stop()
    {
        _listener?.Dispose();
        if (endpoint.Path is not null)
            File.Delete(endpoint.Path);
    }

    private async Task AcceptAsync(Socket socket)
    {
        while (true)
        {
            Socket connection;
            try
            {
                connection = await socket.AcceptAsync();
            }
            catch (Exception e) when (e is SocketException { SocketErrorCode: SocketError.OperationAborted } or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // A peer that gave up while it was accepted.
                continue;
            }
            if (_peers.Count >= MostPeers)
            {
                connection.Dispose();
                continue;
            }
            if (endpoint.Path is null)
                connection.NoDelay = true;
            var peer = new Peer(connection);
            var serving = ServeAsync(peer);
            _peers[peer] = serving;
            if (serving.IsCompleted)
                _peers.TryRemove(peer, out _);
        }
    }

    private async Task ServeAsync(Peer peer)
    {
        try
        {
            await peer.HandshakeAsync(socketType, accepted);
            OnConnected(peer);
            var writing = peer.WriteAsync();
            var reading = peer.ReadAsync(parts => OnMessage(peer, parts), (name, data) => OnCommand(peer, name, data));
            await await Task.WhenAny(reading, writing);
        }
        catch (WireException e)
        {
            report($"{socketType}: {e.Message} The connection was closed.");
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Gone; that is how connections end.
        }
        finally
        {
            _peers.TryRemove(peer, out _);
            OnClosed(peer);
            peer.Close();
        }
    }
}
