using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>The DevTools protocol over a web socket to this machine: commands with their answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> waiting = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> events = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private Task reading = Task.CompletedTask;
    private string? session;
    private int last;

    /// <summary>Connects to the browser that was started with this profile, and to its page.</summary>
    public static async Task<DevTools> ConnectAsync(string profile, Process process, CancellationToken cancellationToken)
    {
        var tools = new DevTools();
        try
        {
            await tools.socket.ConnectAsync(await AddressAsync(profile, process, cancellationToken), cancellationToken);
            tools.reading = Task.Run(tools.ReadAsync, CancellationToken.None);
            var targets = await tools.SendAsync("Target.getTargets", [], cancellationToken);
            var page = ((JsonArray)targets["targetInfos"]!).OfType<JsonObject>().First(target => MultilineText.Join(target["type"]) is "page");
            var attached = await tools.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = MultilineText.Join(page["targetId"]), ["flatten"] = true }, cancellationToken);
            tools.session = MultilineText.Join(attached["sessionId"]);
            await tools.SendAsync("Page.enable", [], cancellationToken);
            return tools;
        }
        catch
        {
            await tools.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a command; its result.</summary>
    public async Task<JsonObject> SendAsync(string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref last);
        var answer = waiting[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = arguments };
        if (session is not null)
            command["sessionId"] = session;
        await socket.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, true, cancellationToken);
        return await answer.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Waits for the next event of this name.</summary>
    public Task EventAsync(string name, CancellationToken cancellationToken) =>
        events.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await reading;
        socket.Dispose();
        closing.Dispose();
    }

    // The browser writes the port it took, and the address below it, into its profile.
    private static async Task<Uri> AddressAsync(string profile, Process process, CancellationToken cancellationToken)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (File.Exists(file) && await File.ReadAllLinesAsync(file, cancellationToken) is [var port, var path, ..])
                return new Uri($"ws://127.0.0.1:{port}{path}");
            if (process.HasExited)
                throw new InvalidOperationException($"it ended with status {process.ExitCode}");
            await Task.Delay(20, cancellationToken);
        }
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), closing.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    break;
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage)
                    continue;
                Take((JsonObject)JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!);
                message.SetLength(0);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Whoever still waits is told below.
        }

        foreach (var (_, answer) in waiting)
            answer.TrySetException(new NotebookException("The browser closed its connection before it had answered."));
        foreach (var (_, happening) in events)
            happening.TrySetException(new NotebookException("The browser closed its connection while a page was loading."));
    }

    private void Take(JsonObject message)
    {
        if (message["id"] is { } id)
        {
            if (!waiting.TryRemove(id.GetValue<int>(), out var answer))
                return;
            if (message["error"] is JsonObject error)
                answer.TrySetException(new NotebookException($"The browser refused a command: {MultilineText.Join(error["message"])}"));
            else
                answer.TrySetResult(message["result"] as JsonObject ?? []);
        }
        else if (events.TryRemove(MultilineText.Join(message["method"]), out var happening))
            happening.TrySetResult(true);
    }
}
