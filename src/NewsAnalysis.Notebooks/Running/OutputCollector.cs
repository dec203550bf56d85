namespace NewsAnalysis.Notebooks.Running;

/// <summary>Turns what a cell gives out into nbformat outputs; keys stand in Jupyter's (sorted) order.</summary>
/// <param name="executionCount">The cell's number.</param>
/// <param name="displays">The shown values of earlier cells, by display id, which later cells may replace.</param>
internal sealed class OutputCollector(int executionCount, Dictionary<string, JsonObject> displays) : ICellObserver
{
    // Beyond this a cell's console text helps nobody and would make the file unreadable.
    private const int MostStreamLength = 10_000_000;

    private readonly List<(JsonObject Json, StreamText? Stream)> _outputs = [];
    private readonly Lock _gate = new();
    private bool _clearsOnNext;

    public void OnOutput(CellOutput output)
    {
        lock (_gate)
            Add(output);
    }

    /// <summary>The outputs so far, in order; consecutive writes to one stream are one output.</summary>
    public IReadOnlyList<JsonObject> ToJson()
    {
        lock (_gate)
        {
            foreach (var (json, stream) in _outputs)
            {
                if (stream is not null)
                    json["text"] = MultilineText.Split(stream.Text.ToString());
            }
            return [.. _outputs.Select(output => output.Json)];
        }
    }

    private void Add(CellOutput output)
    {
        if (output is ClearOutput clear)
        {
            _clearsOnNext = clear.Waits;
            if (!clear.Waits)
                _outputs.Clear();
            return;
        }
        if (_clearsOnNext)
            _outputs.Clear();
        _clearsOnNext = false;
        switch (output)
        {
            case StreamOutput stream:
                AddText(stream);
                break;
            case DisplayOutput { IsUpdate: true } update:
                if (displays.TryGetValue(update.DisplayId, out var shown))
                    shown["data"] = update.Data.ToJson();
                break;
            case DisplayOutput display:
                var json =
                    new JsonObject { ["data"] = display.Data.ToJson(), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" };
                displays[display.DisplayId] = json;
                _outputs.Add((json, null));
                break;
            case ResultOutput result:
                _outputs.Add((Result(result), null));
                break;
            case ErrorOutput error:
                _outputs.Add((Error(error.Error), null));
                break;
        }
    }

    private JsonObject Result(ResultOutput result) => new()
    {
        ["data"] = result.Data.ToJson(),
        ["execution_count"] = executionCount,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    };

    private static JsonObject Error(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    private void AddText(StreamOutput output)
    {
        if (_outputs.Count == 0 || _outputs[^1].Stream is not { } stream
            || !string.Equals(stream.Name, output.Name, StringComparison.Ordinal))
        {
            stream = new StreamText(output.Name, new());
            _outputs.Add((new JsonObject { ["name"] = output.Name, ["output_type"] = "stream", ["text"] = new JsonArray() }, stream));
        }
        if (stream.Text.Length < MostStreamLength)
            stream.Text.Append(output.Text);
        else if (stream.Text[^1] != '…')
            stream.Text.Append("\n…");
    }

    private sealed record StreamText(string Name, System.Text.StringBuilder Text);
}
