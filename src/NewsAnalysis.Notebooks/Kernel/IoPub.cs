using System.Text;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Kernel.Messages;
using NewsAnalysis.Notebooks.Kernel.Wire;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Publishes to all front ends, in the order of the calls, from a thread of its own: an interrupted cell loses nothing of what it
/// gave out before. A cell that writes faster than the front ends read waits.</summary>
internal sealed class IoPub : IDisposable
{
    private const long MostBytesWaiting = 64 * 1024 * 1024;

    private readonly PublisherSocket socket;
    private readonly MessageCodec codec;
    private readonly Queue<IReadOnlyList<byte[]>> queue = new();
    private readonly object gate = new();
    private readonly Thread thread;
    private long waiting;
    private bool sending;
    private bool closed;

    public IoPub(PublisherSocket socket, MessageCodec codec)
    {
        (this.socket, this.codec) = (socket, codec);
        thread = new Thread(SendAll) { IsBackground = true, Name = "iopub" };
        thread.Start();
    }

    /// <summary>Publishes a message.</summary>
    /// <param name="type">Such as <c>stream</c>.</param>
    /// <param name="parent">The header of the request it belongs to; null without one.</param>
    /// <param name="content">What it says.</param>
    /// <param name="waits">Whether the caller waits while the front ends are far behind.</param>
    public void Publish(string type, byte[]? parent, JsonObject content, bool waits = false)
    {
        var parts = codec.Write(Encoding.UTF8.GetBytes($"kernel.{type}"), type, parent, content);
        lock (gate)
        {
            queue.Enqueue(parts);
            waiting += parts.Sum(part => (long)part.Length);
            Monitor.PulseAll(gate);
            while (waits && waiting > MostBytesWaiting && !closed)
                Monitor.Wait(gate);
        }
    }

    /// <summary>Publishes that the kernel is busy with a request, or idle again.</summary>
    public void Status(string state, byte[]? parent) => Publish("status", parent, new JsonObject { ["execution_state"] = state });

    /// <summary>Waits until everything was handed to the connections.</summary>
    public void Flush(TimeSpan atMost)
    {
        var end = DateTime.UtcNow + atMost;
        lock (gate)
        {
            while ((queue.Count > 0 || sending) && DateTime.UtcNow < end)
                Monitor.Wait(gate, TimeSpan.FromMilliseconds(50));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            Monitor.PulseAll(gate);
        }
        thread.Join(TimeSpan.FromSeconds(1));
    }

    private void SendAll()
    {
        while (Next() is { } parts)
        {
            socket.Send(parts);
            lock (gate)
            {
                waiting -= parts.Sum(part => (long)part.Length);
                sending = false;
                Monitor.PulseAll(gate);
            }
        }
    }

    private IReadOnlyList<byte[]>? Next()
    {
        lock (gate)
        {
            while (queue.Count == 0 && !closed)
                Monitor.Wait(gate);
            sending = queue.Count > 0;
            return sending ? queue.Dequeue() : null;
        }
    }
}
