namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>Who sent a message.</summary>
/// <param name="Peer">The connection it came over; null for one that is no more.</param>
/// <param name="Name">What the peer calls itself on all its connections.</param>
internal sealed record Sender(Peer? Peer, byte[] Name);

/// <summary>ROUTER: every message comes with who sent it, and is answered over the same connection; when the peer has connected again
/// since, over its newest.</summary>
/// <param name="endpoint">Where it listens.</param>
/// <param name="onMessage">Takes the sender and the message.</param>
/// <param name="report">Told what peers did wrong.</param>
internal sealed class RouterSocket(Endpoint endpoint, Func<Sender, IReadOnlyList<byte[]>, ValueTask> onMessage, Action<string> report)
    : ServerSocket(endpoint, "ROUTER", ["DEALER", "REQ", "ROUTER"], report)
{
    private readonly Dictionary<string, Peer> _newest = new(StringComparer.Ordinal);
    private readonly Dictionary<Peer, byte[]> _names = [];
    private readonly Lock _gate = new();
    private uint _unnamed;

    /// <summary>Sends to who sent a message; false when that peer has gone.</summary>
    public bool Send(Sender to, IReadOnlyList<byte[]> parts)
    {
        Peer? peer;
        lock (_gate)
            peer = to.Peer is not null && _names.ContainsKey(to.Peer) ? to.Peer : _newest.GetValueOrDefault(Convert.ToHexString(to.Name));
        peer?.Send(Frames.Message(parts));
        return peer is not null;
    }

    /// <summary>Whether a peer of that name is connected.</summary>
    public bool IsConnected(byte[] name)
    {
        lock (_gate)
            return _newest.ContainsKey(Convert.ToHexString(name));
    }

    protected override void OnConnected(Peer peer)
    {
        lock (_gate)
        {
            var name = peer.Identity.Length > 0 ? peer.Identity : NextName();
            _names[peer] = name;
            _newest[Convert.ToHexString(name)] = peer;
        }
    }

    protected override void OnClosed(Peer peer)
    {
        lock (_gate)
        {
            if (!_names.Remove(peer, out var name) || _newest.GetValueOrDefault(Convert.ToHexString(name)) != peer)
                return;
            // Another connection under the name goes on.
            var other = _names.FirstOrDefault(pair => pair.Value.AsSpan().SequenceEqual(name)).Key;
            if (other is null)
                _newest.Remove(Convert.ToHexString(name));
            else
                _newest[Convert.ToHexString(name)] = other;
        }
    }

    protected override ValueTask OnMessage(Peer peer, IReadOnlyList<byte[]> parts)
    {
        byte[] name;
        lock (_gate)
            name = _names[peer];
        return onMessage(new Sender(peer, name), parts);
    }

    // Names that peers choose never begin with zero.
    private byte[] NextName()
    {
        var name = new byte[5];
        BinaryPrimitives.WriteUInt32BigEndian(name.AsSpan(1), ++_unnamed);
        return name;
    }
}
