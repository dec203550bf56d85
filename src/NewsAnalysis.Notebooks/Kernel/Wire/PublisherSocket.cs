namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>XPUB: sends each message to the peers whose subscriptions its first frame begins with.</summary>
/// <param name="endpoint">Where it listens.</param>
/// <param name="report">Told what peers did wrong.</param>
internal sealed class PublisherSocket(Endpoint endpoint, Action<string> report) : ServerSocket(endpoint, "XPUB", ["SUB", "XSUB"], report)
{
    private const int MostSubscriptions = 1024;
    private readonly Dictionary<Peer, List<byte[]>> _subscriptions = [];
    private readonly Lock _gate = new();

    /// <summary>Whether anybody subscribed.</summary>
    public bool IsHeard
    {
        get
        {
            lock (_gate)
                return _subscriptions.Count > 0;
        }
    }

    /// <summary>Sends to everybody who subscribed.</summary>
    /// <param name="parts">The topic, then the message.</param>
    public void Send(IReadOnlyList<byte[]> parts)
    {
        var bytes = Frames.Message(parts);
        // Under the lock, so that all peers see the messages in one order.
        lock (_gate)
        {
            foreach (var (peer, topics) in _subscriptions)
            {
                if (topics.Exists(topic => parts[0].AsSpan().StartsWith(topic)))
                    peer.Send(bytes);
            }
        }
    }

    protected override void OnClosed(Peer peer)
    {
        lock (_gate)
            _subscriptions.Remove(peer);
    }

    // ZMTP 3.0 subscribes by messages whose first byte is 1 or 0, 3.1 by commands.
    protected override ValueTask OnMessage(Peer peer, IReadOnlyList<byte[]> parts)
    {
        if (parts is [[1, ..] add])
            Subscribe(peer, add[1..]);
        else if (parts is [[0, ..] remove])
            Cancel(peer, remove[1..]);
        return ValueTask.CompletedTask;
    }

    protected override void OnCommand(Peer peer, string name, byte[] data)
    {
        if (name is "SUBSCRIBE")
            Subscribe(peer, data);
        else if (name is "CANCEL")
            Cancel(peer, data);
    }

    private void Subscribe(Peer peer, byte[] topic)
    {
        lock (_gate)
        {
            if (!_subscriptions.TryGetValue(peer, out var topics))
                _subscriptions[peer] = topics = [];
            if (topics.Count >= MostSubscriptions)
                throw new WireException($"more than {MostSubscriptions} subscriptions.");
            topics.Add(topic);
        }
    }

    private void Cancel(Peer peer, byte[] topic)
    {
        lock (_gate)
        {
            if (!_subscriptions.TryGetValue(peer, out var topics))
                return;
            // A topic that was subscribed to twice has to be cancelled twice.
            var index = topics.FindIndex(known => known.AsSpan().SequenceEqual(topic));
            if (index >= 0)
                topics.RemoveAt(index);
        }
    }
}
