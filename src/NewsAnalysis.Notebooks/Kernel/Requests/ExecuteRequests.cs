using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary><c>execute_request</c>: runs a cell and tells everybody what it gives out.</summary>
/// <param name="session">Where cells run.</param>
/// <param name="history">Remembers them.</param>
/// <param name="ask">Asks the front end that sent a request for a line of input.</param>
internal sealed class ExecuteRequests(CSharpSession session, History history, Func<Request, string> ask)
{
    private int _count;

    /// <summary>Runs the cell.</summary>
    /// <returns>Whether the requests that wait shall go on.</returns>
    public async Task<bool> HandleAsync(Request request)
    {
        var message = request.Message;
        var code = message.Text("code");
        var silent = message.Flag("silent", false);
        var isStored = !silent && message.Flag("store_history", true);
        if (isStored)
            _count++;
        // One that is too long to run is not sent back and not remembered.
        var shown = code.Length <= SubmissionCompiler.MostCode ? code : "// too long";
        if (!silent)
            request.Publish("execute_input", new JsonObject { ["code"] = shown, ["execution_count"] = _count });
        var plain = new PlainResult();
        var result = new CellResult(null);
        if (!string.IsNullOrWhiteSpace(code))
            result = await Run(request, code, silent, plain);
        if (isStored)
            history.Add(_count, shown, plain.Text);
        var reply = result.Error is null ? await Succeeded(message.Content["user_expressions"] as JsonObject) : Failed(result.Error);
        request.Reply(reply);
        return result.Succeeded || !message.Flag("stop_on_error", true);
    }

    /// <summary>Answers without running: an earlier request failed.</summary>
    public void Abort(Request request) =>
        request.Reply(new JsonObject { ["status"] = "aborted", ["execution_count"] = _count });

    private async Task<CellResult> Run(Request request, string code, bool silent, PlainResult plain)
    {
        Func<string>? input = request.Message.Flag("allow_stdin", true) ? () => ask(request) : null;
        using var publisher = new CellPublisher(request, _count, input);
        plain.Next = silent ? null : publisher;
        return await session.ExecuteAsync(code, $"Cell {_count}", plain);
    }

    private async Task<JsonObject> Succeeded(JsonObject? expressions)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions ?? [])
        {
            var plain = new PlainResult();
            var result = await session.ExecuteAsync(MultilineText.Join(expression), name, plain);
            values[name] = result.Error is { } error
                ? WithStatus("error", CellPublisher.ErrorContent(error))
                : WithStatus("ok", new JsonObject { ["data"] = plain.Data?.ToMessage() ?? [], ["metadata"] = new JsonObject() });
        }
        return new JsonObject
        {
            ["status"] = "ok",
            ["execution_count"] = _count,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = values,
        };
    }

    private JsonObject Failed(CellError error)
    {
        var content = WithStatus("error", CellPublisher.ErrorContent(error));
        content["execution_count"] = _count;
        return content;
    }

    private static JsonObject WithStatus(string status, JsonObject content)
    {
        content["status"] = status;
        return content;
    }

    /// <summary>Keeps a cell's result and passes everything on.</summary>
    private sealed class PlainResult : ICellObserver
    {
        public CellPublisher? Next { get; set; }

        public MimeBundle? Data { get; private set; }

        public string? Text => Data?["text/plain"]?.GetValue<string>();

        public void OnOutput(CellOutput output)
        {
            if (output is ResultOutput result)
                Data = result.Data;
            Next?.OnOutput(output);
        }

        public string? ReadLine() => Next is { } next
            ? next.ReadLine()
            : throw new InvalidOperationException("the cell reads from the console, and a silent one has nobody to ask.");
    }
}
