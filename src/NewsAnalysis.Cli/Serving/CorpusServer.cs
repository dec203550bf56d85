using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Serving;

/// <summary>The tools of a corpus on standard input and output.</summary>
internal static class CorpusServer
{
    private const string Instructions =
        "What news articles of several outlets say, read by rules. Every answer names the article, the place in its text (start and end, "
            + "UTF-16 units, half-open) and the sentence: "
        + "quote the sentence, and name the outlet and the date. Outlets differ; nothing here says who is right. 'ambiguous' mentions, "
            + "and topics graded 'look', are not certain.";

    // What is unknown is written as null, never left out.
    private static readonly JsonSerializerOptions Json = new(McpJsonUtilities.DefaultOptions)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Serves until the other program closes standard input.</summary>
    /// <param name="open">Opens the corpus; asked at the first question.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task RunAsync(Func<Workbook> open, CancellationToken cancel)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "news-analysis", Version = ProgramVersion.Short },
            ServerInstructions = Instructions,
            ToolCollection = [.. Tools(new CorpusTools(open))],
        };
        await using var transport = new StdioServerTransport(options);
        // Standard output is the protocol's alone.
        Console.SetOut(Console.Error);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancel);
    }

    private static IEnumerable<McpServerTool> Tools(CorpusTools tools) =>
        from method in typeof(CorpusTools).GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.IsDefined(typeof(McpServerToolAttribute))
        select new CheckedTool(McpServerTool.Create(method, tools, new McpServerToolCreateOptions { SerializerOptions = Json }));
}
