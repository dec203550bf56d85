namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary>Publishes what a cell gives out, as it comes.</summary>
/// <param name="request">The request that runs the cell.</param>
/// <param name="executionCount">The cell's number.</param>
/// <param name="input">Asks for a line of input; null when the front end allows none.</param>
internal sealed class CellPublisher(Request request, int executionCount, Func<string>? input) : ICellObserver, IDisposable
{
    private readonly StreamBuffer _streams = new((name, text) =>
        request.Publish("stream", new JsonObject { ["name"] = name, ["text"] = text }, waits: true));

    public void OnOutput(CellOutput output)
    {
        if (output is StreamOutput stream)
        {
            _streams.Write(stream.Name, stream.Text);
            return;
        }
        _streams.Flush();
        var (type, content) = output switch
        {
            DisplayOutput display => (display.IsUpdate ? "update_display_data" : "display_data", Display(display)),
            ResultOutput result => ("execute_result", Result(result)),
            ClearOutput clear => ("clear_output", new JsonObject { ["wait"] = clear.Waits }),
            ErrorOutput error => ("error", ErrorContent(error.Error)),
            _ => throw new InvalidOperationException($"No message is known for {output.GetType().Name}."),
        };
        request.Publish(type, content, waits: true);
    }

    public string? ReadLine()
    {
        _streams.Flush();
        return input is null
            ? throw new InvalidOperationException(
                "the cell reads from the console, and this front end takes no input; give the value in the cell.")
            : input();
    }

    public void Dispose() => _streams.Dispose();

    /// <summary>An error as messages and replies carry it.</summary>
    public static JsonObject ErrorContent(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    private JsonObject Result(ResultOutput result) => new()
    {
        ["execution_count"] = executionCount,
        ["data"] = result.Data.ToMessage(),
        ["metadata"] = new JsonObject(),
    };

    private static JsonObject Display(DisplayOutput display) => new()
    {
        ["data"] = display.Data.ToMessage(),
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = display.DisplayId },
    };
}
