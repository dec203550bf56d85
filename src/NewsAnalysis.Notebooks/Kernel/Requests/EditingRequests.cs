using NewsAnalysis.Notebooks.Session.Editing;

namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary>Help while a cell is written. Jupyter counts positions in characters, .NET in UTF-16 units.</summary>
/// <param name="editor">Knows the session.</param>
internal sealed class EditingRequests(SessionEditor editor)
{
    /// <summary>Answers a <c>complete_request</c>.</summary>
    public async Task<JsonObject> CompleteAsync(KernelMessage request)
    {
        var code = request.Text("code");
        var found = await editor.CompleteAsync(code, CharacterPosition.ToUnits(code, request.Number("cursor_pos", int.MaxValue)));
        var (start, end) = (CharacterPosition.OfUnits(code, found.Start), CharacterPosition.OfUnits(code, found.End));
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            // Not in the specification, but what front ends show as icons and signatures.
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => (JsonNode)new JsonObject
                {
                    ["start"] = start, ["end"] = end, ["text"] = item.Text, ["type"] = item.Kind, ["signature"] = item.Signature ?? "",
                })]),
            },
        };
    }

    /// <summary>Answers an <c>inspect_request</c>.</summary>
    public JsonObject Inspect(KernelMessage request)
    {
        var code = request.Text("code");
        var text = editor.Inspect(code, CharacterPosition.ToUnits(code, request.Number("cursor_pos", int.MaxValue)));
        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = text is not null,
            ["data"] = text is null ? [] : new JsonObject { ["text/plain"] = text },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Answers an <c>is_complete_request</c>.</summary>
    public static JsonObject IsComplete(KernelMessage request) => SessionEditor.Check(request.Text("code")) switch
    {
        Completeness.Complete => new JsonObject { ["status"] = "complete" },
        Completeness.Incomplete => new JsonObject { ["status"] = "incomplete", ["indent"] = "    " },
        _ => new JsonObject { ["status"] = "invalid" },
    };
}
