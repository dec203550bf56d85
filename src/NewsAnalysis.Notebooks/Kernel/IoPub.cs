namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Publishes to all front ends, in the order of the calls, from a thread of its own: an interrupted cell loses nothing of what it
/// gave out before. A cell that writes faster than the front ends read waits.</summary>
internal sealed class IoPub : IDisposable
{
    private const long MostBytesWaiting = 64 * 1024 * 1024;

    private readonly PublisherSocket _socket;
    private readonly MessageCodec _codec;
    private readonly Queue<IReadOnlyList<byte[]>> _queue = new();
    private readonly object _gate = new();
    private readonly Thread _thread;
    private long _waiting;
    private bool _sending;
    private bool _closed;

    public IoPub(PublisherSocket socket, MessageCodec codec)
    {
        (_socket, _codec) = (socket, codec);
        _thread = new Thread(SendAll) { IsBackground = true, Name = "iopub" };
        _thread.Start();
    }

    /// <summary>Publishes a message.</summary>
    /// <param name="type">Such as <c>stream</c>.</param>
    /// <param name="parent">The header of the request it belongs to; null without one.</param>
    /// <param name="content">What it says.</param>
    /// <param name="waits">Whether the caller waits while the front ends are far behind.</param>
    public void Publish(string type, byte[]? parent, JsonObject content, bool waits = false)
    {
        var parts = _codec.Write(Encoding.UTF8.GetBytes($"kernel.{type}"), type, parent, content);
        lock (_gate)
        {
            _queue.Enqueue(parts);
            _waiting += parts.Sum(part => (long)part.Length);
            Monitor.PulseAll(_gate);
            while (waits && _waiting > MostBytesWaiting && !_closed)
                Monitor.Wait(_gate);
        }
    }

    /// <summary>Publishes that the kernel is busy with a request, or idle again.</summary>
    public void Status(string state, byte[]? parent) => Publish("status", parent, new JsonObject { ["execution_state"] = state });

    /// <summary>Waits until everything was handed to the connections.</summary>
    public void Flush(TimeSpan atMost)
    {
        var end = DateTime.UtcNow + atMost;
        lock (_gate)
        {
            while ((_queue.Count > 0 || _sending) && DateTime.UtcNow < end)
                Monitor.Wait(_gate, TimeSpan.FromMilliseconds(50));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
        _thread.Join(TimeSpan.FromSeconds(1));
    }

    private void SendAll()
    {
        while (Next() is { } parts)
        {
            _socket.Send(parts);
            lock (_gate)
            {
                _waiting -= parts.Sum(part => (long)part.Length);
                _sending = false;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private IReadOnlyList<byte[]>? Next()
    {
        lock (_gate)
        {
            while (_queue.Count == 0 && !_closed)
                Monitor.Wait(_gate);
            _sending = _queue.Count > 0;
            return _sending ? _queue.Dequeue() : null;
        }
    }
}
