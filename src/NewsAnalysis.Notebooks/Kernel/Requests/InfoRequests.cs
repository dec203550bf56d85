namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary>What the kernel says of itself.</summary>
internal static class InfoRequests
{
    /// <summary>Answers a <c>kernel_info_request</c>.</summary>
    public static JsonObject Kernel()
    {
        var version = typeof(InfoRequests).Assembly.GetName().Version!.ToString(3);
        return new JsonObject
        {
            ["status"] = "ok",
            ["protocol_version"] = MessageCodec.Protocol,
            ["implementation"] = "news-analysis",
            ["implementation_version"] = version,
            ["language_info"] = NotebookLanguage.Info(),
            ["banner"] = $"C# notebooks of the news analysis workbook {version}, .NET {Environment.Version}",
            ["debugger"] = false,
            ["supported_features"] = new JsonArray(),
            ["help_links"] = new JsonArray(new JsonObject { ["text"] = "C#", ["url"] = "https://learn.microsoft.com/dotnet/csharp/" }),
        };
    }

    /// <summary>Answers a <c>comm_info_request</c>: cells open no widgets.</summary>
    public static JsonObject Comms() => new() { ["status"] = "ok", ["comms"] = new JsonObject() };

    /// <summary>Answers who opens a comm that there is none of that name.</summary>
    public static void RefuseComm(Request request) =>
        request.Publish("comm_close", new JsonObject { ["comm_id"] = request.Message.Text("comm_id"), ["data"] = new JsonObject() });
}
