namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>REP that sends back what it gets: the heartbeat.</summary>
/// <param name="endpoint">Where it listens.</param>
/// <param name="report">Told what peers did wrong.</param>
internal sealed class EchoSocket(Endpoint endpoint, Action<string> report) : ServerSocket(endpoint, "REP", ["REQ", "DEALER"], report)
{
    protected override ValueTask OnMessage(Peer peer, IReadOnlyList<byte[]> parts)
    {
        peer.Send(Frames.Message(parts));
        return ValueTask.CompletedTask;
    }
}
