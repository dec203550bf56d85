namespace NewsAnalysis.Notebooks.Kernel.Messages;

/// <summary>A Jupyter message that arrived.</summary>
/// <param name="Sender">Who sent it.</param>
/// <param name="HeaderBytes">The header as it came; answers carry it back as their parent.</param>
/// <param name="Type">Such as <c>execute_request</c>.</param>
/// <param name="Content">What it asks.</param>
internal sealed record KernelMessage(Sender Sender, byte[] HeaderBytes, string Type, JsonObject Content)
{
    /// <summary>A text of the content; the fallback when it is missing or no text.</summary>
    public string Text(string name, string fallback = "") =>
        MultilineText.Text(Content[name]) ?? fallback;

    /// <summary>A switch of the content.</summary>
    public bool Flag(string name, bool fallback) =>
        Content[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : fallback;

    /// <summary>A number of the content.</summary>
    public int Number(string name, int fallback) =>
        Content[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : fallback;
}
