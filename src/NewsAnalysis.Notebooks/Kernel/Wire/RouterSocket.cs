using System.Buffers.Binary;

namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>
/// ROUTER: every message comes with the name of the peer that sent it and is answered to that name. A peer that comes back
/// under its name takes the place of its old connection.
/// </summary>
/// <param name="endpoint">Where it listens.</param>
/// <param name="onMessage">Takes the peer's name and the message.</param>
/// <param name="report">Told what peers did wrong.</param>
internal sealed class RouterSocket(Endpoint endpoint, Func<byte[], IReadOnlyList<byte[]>, ValueTask> onMessage, Action<string> report)
    : ServerSocket(endpoint, "ROUTER", ["DEALER", "REQ", "ROUTER"], report)
{
    private readonly Dictionary<string, Peer> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Peer, byte[]> names = [];
    private readonly Lock gate = new();
    private uint unnamed;

    /// <summary>Sends to the peer of that name; false when it has gone.</summary>
    public bool Send(byte[] name, IReadOnlyList<byte[]> parts)
    {
        Peer? peer;
        lock (gate)
            byName.TryGetValue(Convert.ToHexString(name), out peer);
        peer?.Send(Frames.Message(parts));
        return peer is not null;
    }

    protected override void OnConnected(Peer peer)
    {
        Peer? old;
        lock (gate)
        {
            var name = peer.Identity.Length > 0 ? peer.Identity : NextName();
            names[peer] = name;
            byName.Remove(Convert.ToHexString(name), out old);
            byName[Convert.ToHexString(name)] = peer;
        }
        old?.Close();
    }

    protected override void OnClosed(Peer peer)
    {
        lock (gate)
        {
            if (names.Remove(peer, out var name) && byName.GetValueOrDefault(Convert.ToHexString(name)) == peer)
                byName.Remove(Convert.ToHexString(name));
        }
    }

    protected override ValueTask OnMessage(Peer peer, IReadOnlyList<byte[]> parts)
    {
        byte[] name;
        lock (gate)
            name = names[peer];
        return onMessage(name, parts);
    }

    // Names that peers choose never begin with zero.
    private byte[] NextName()
    {
        var name = new byte[5];
        BinaryPrimitives.WriteUInt32BigEndian(name.AsSpan(1), ++unnamed);
        return name;
    }
}
