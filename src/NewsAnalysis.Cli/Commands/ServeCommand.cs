using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NewsAnalysis.Cli.Serving;
using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>serve --mcp</c>: the corpus as tools for another program, over standard input and output.</summary>
internal static class ServeCommand
{
    private const string Instructions =
        "What news articles of several outlets say, read by rules. Every answer names the article, the place in its text (start and end, "
            + "UTF-16 units, half-open) and the sentence: "
        + "quote the sentence, and name the outlet and the date. Outlets differ; nothing here says who is right. 'ambiguous' mentions, "
            + "and topics graded 'look', are not certain.";

    // What is unknown is written as null, never left out.
    private static readonly JsonSerializerOptions Answers = new(McpJsonUtilities.DefaultOptions)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder; nothing is written there." };

    private static readonly Option<bool> Mcp =
        new("--mcp") { Description = "Speak the Model Context Protocol on standard input and output; the only protocol there is." };

    private static readonly Option<string[]> Actors = CorpusOptions.Actors();

    private static readonly Option<string?> Map = CorpusOptions.Map();

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new Command("serve", "Offers corpus, mentions, claims, topics, "
            + "quotes and search as read-only tools to another program, until that closes standard input.")
        {
            Folder, Mcp, Actors, Map,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(Mcp))
                result.AddError("serve expects --mcp, the protocol to speak: serve my-articles --mcp.");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = parsed.GetRequiredValue(Folder);
            if (!Directory.Exists(folder))
                throw new InputException(
                    $"{folder}: there is no such folder; expected a folder of articles to serve; make it or check the path.");
            var (actors, map) = (string.Join(';', parsed.GetValue(Actors) ?? []), parsed.GetValue(Map) ?? "");
            await ServeAsync(() => Workbook.Open(folder, actors, map: map), cancel);
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>Serves until the other program closes standard input.</summary>
    private static async Task ServeAsync(Func<Workbook> open, CancellationToken cancel)
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
        select new CheckedTool(McpServerTool.Create(method, tools, new McpServerToolCreateOptions { SerializerOptions = Answers }));

    /// <summary>A tool that refuses arguments which it does not have, since an answer without them would be to another question, and says
    /// what is wrong with those it has.</summary>
    private sealed class CheckedTool(McpServerTool tool) : DelegatingMcpServerTool(tool)
    {
        public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request,
            CancellationToken cancellationToken = default)
        {
            var known = ProtocolTool.InputSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
            if (request.Params?.Arguments?.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
                return Refused($"{ProtocolTool.Name}: there is no argument '{unknown}'; expected some of: {string.Join(", ", known)}.");
            try
            {
                return await base.InvokeAsync(request, cancellationToken);
            }
            catch (InputException error)
            {
                return Refused(error.Message);
            }
        }

        private static CallToolResult Refused(string message) =>
            new() { IsError = true, Content = [new TextContentBlock { Text = message }] };
    }
}
