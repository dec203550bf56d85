namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>A request with the way back to who asked.</summary>
/// <param name="message">What was asked.</param>
/// <param name="socket">Where it came in.</param>
/// <param name="codec">Writes the answers.</param>
/// <param name="ioPub">Where everybody hears of it.</param>
internal sealed class Request(KernelMessage message, RouterSocket socket, MessageCodec codec, IoPub ioPub)
{
    /// <summary>What was asked.</summary>
    public KernelMessage Message => message;

    /// <summary>Answers; <c>…_request</c> becomes <c>…_reply</c>.</summary>
    public void Reply(JsonObject content)
    {
        var type = message.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        socket.Send(message.Sender, codec.Write(null, type, message.HeaderBytes, content));
    }

    /// <summary>Publishes to everybody, as belonging to this request.</summary>
    /// <param name="type">Such as <c>execute_result</c>.</param>
    /// <param name="content">What it says.</param>
    /// <param name="waits">Whether to wait while the front ends are far behind.</param>
    public void Publish(string type, JsonObject content, bool waits = false) => ioPub.Publish(type, message.HeaderBytes, content, waits);

    /// <summary>Publishes that the kernel is busy with this request, or idle again.</summary>
    public void Status(string state) => ioPub.Status(state, message.HeaderBytes);
}
