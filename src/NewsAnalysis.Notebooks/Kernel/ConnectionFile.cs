namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>What a front end tells a kernel it starts: where to listen and the key of the signatures.</summary>
internal sealed record ConnectionFile(Endpoint Shell, Endpoint Control, Endpoint IoPub, Endpoint Stdin, Endpoint Heartbeat, string Key)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="NotebookException">It is missing, no JSON, lacks a value, or names a place that is not this
    /// machine's own.</exception>
    public static ConnectionFile Read(string path)
    {
        JsonObject json;
        try
        {
            // A pipe or device in its place might never end; they have no length.
            if (new FileInfo(path) is { Exists: true, Length: 0 })
                throw new NotebookException($"{path}: no JSON object; expected a Jupyter connection file.");
            json = JsonText.Parse(File.ReadAllText(path)) as JsonObject
                ?? throw new NotebookException($"{path}: no JSON object; expected a Jupyter connection file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new NotebookException($"{path}: cannot be read ({e.Message}); expected a Jupyter connection file.", e);
        }
        if (json["signature_scheme"] is { } scheme && Text(json, "signature_scheme") is not "hmac-sha256")
            throw new NotebookException($"{path}: signature_scheme {scheme.ToJsonString()} is unknown; expected \"hmac-sha256\".");
        var transport = Text(json, "transport") ?? "tcp";
        var place = Text(json, "ip") ?? "127.0.0.1";
        return new ConnectionFile(
            At("shell_port"), At("control_port"), At("iopub_port"), At("stdin_port"), At("hb_port"), Text(json, "key") ?? "");

        Endpoint At(string name) =>
            json[name] is JsonValue value && value.TryGetValue<int>(out var port)
                ? Endpoint.Of(transport, place, port)
                : throw new NotebookException($"{path}: {name} is missing or no number; expected a port.");
    }

    private static string? Text(JsonObject json, string name) => MultilineText.Text(json[name]);
}
