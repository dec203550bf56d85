namespace NewsAnalysis.Notebooks.Documents;

/// <summary>A view of one cell over the notebook's JSON; what it does not know stays as it is.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    /// <summary>The cell's own JSON.</summary>
    public JsonObject Json { get; }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind => MultilineText.Text(Json["cell_type"]) switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        _ => CellKind.Raw,
    };

    /// <summary>The cell's id; null before nbformat 4.5.</summary>
    public string? Id => MultilineText.Join(Json["id"]) is { Length: > 0 } id ? id : null;

    /// <summary>The cell's text. Setting it keeps its shape in the file: one string, or an array of lines.</summary>
    public string Source
    {
        get => MultilineText.Join(Json["source"]);
        set => Json["source"] = Json["source"] is JsonValue ? value : MultilineText.Split(value);
    }

    /// <summary>The tags in the cell's metadata, in their order.</summary>
    public IReadOnlyList<string> Tags =>
        Json["metadata"] is JsonObject metadata && metadata["tags"] is JsonArray tags ? [.. tags.Select(MultilineText.Join)] : [];

    /// <summary>Whether the cell carries the tag, in exactly this spelling.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    /// <summary>The outputs of a code cell as nbformat JSON; empty for other cells.</summary>
    public IReadOnlyList<JsonObject> Outputs => Json["outputs"] is JsonArray outputs ? [.. outputs.OfType<JsonObject>()] : [];

    /// <summary>The number shown beside a code cell; null when it has not run.</summary>
    public int? ExecutionCount => Json["execution_count"] is JsonValue value && value.TryGetValue<int>(out var count) ? count : null;

    /// <summary>Replaces the outputs and the number of a code cell.</summary>
    /// <exception cref="InvalidOperationException">The cell is no code cell.</exception>
    public void SetOutputs(IEnumerable<JsonObject> outputs, int? executionCount)
    {
        if (Kind != CellKind.Code)
            throw new InvalidOperationException("Only a code cell has outputs.");
        Json["execution_count"] = executionCount;
        Json["outputs"] = new JsonArray([.. outputs.Select(JsonNode? (output) => output)]);
    }

    /// <summary>Empties a code cell: no outputs, no number, no execution times; other cells stay as they are.</summary>
    public void Clear()
    {
        if (Kind != CellKind.Code)
            return;
        SetOutputs([], null);
        (Json["metadata"] as JsonObject)?.Remove("execution");
    }
}
