using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What another program gets from <c>serve --mcp</c>, asked with the client of the protocol's own library.</summary>
public sealed class ServeTests
{
    private const string First = "The flood killed 12 people in Redport on Monday, the mayor said. The Red Cross sent boats.";
    private const string Second =
        "At least 30 people were killed in the flood in Redport, the Red Cross said. \"We have no boats left,\" Mayor Ann Oram said.";

    [Fact]
    public async Task Tools_OfACorpus_AnswerWithArticlePlaceAndSentence()
    {
        using var folder = Corpus();
        await using var client = await Connect(folder.Path);

        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["claims", "corpus", "mentions", "quotes", "search", "topics"], tools.Select(tool => tool.Name)
            .Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));

        var articles = await Ask(client, "corpus");
        Assert.Equal(["a:Courier:2024-03-05", "b:Herald:2024-03-06"], Items(articles)
            .Select(item => $"{Text(item, "article")}:{Text(item, "outlet")}:{Text(item, "published")}"));

        var claim = Assert.Single(Items(await Ask(client, "claims", ("about", "people kill"), ("outlet", "Herald"))));
        Assert.Equal("At least 30", Second[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
        Assert.Equal(30, claim.GetProperty("low").GetDecimal());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("high").ValueKind);
        Assert.Equal("At least 30 people were killed in the flood in Redport, the Red Cross said.", Text(claim, "sentence"));

        var topic = Assert.Single(Items(await Ask(client, "topics", ("story", "flood"))),
            topic => topic.GetProperty("claims").GetArrayLength() == 2);
        Assert.Equal(["a", "b"], topic.GetProperty("claims").EnumerateArray().Select(item => Text(item, "article")));

        var mention = Assert.Single(Items(await Ask(client, "mentions", ("actor", "Red Cross"), ("article", "a"))));
        Assert.Equal("Red Cross", First[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]);
        Assert.Equal("The Red Cross sent boats.", Text(mention, "sentence"));

        var quote = Assert.Single(Items(await Ask(client, "quotes", ("source", "oram"))));
        Assert.Contains("We have no boats left", Second[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()],
            StringComparison.Ordinal);

        Assert.Equal(["a", "b"], Items(await Ask(client, "search", ("words", "\"red cross\""))).Select(item => Text(item, "article")));
        Assert.Equal(["The Red Cross sent boats."], Items(await Ask(client, "search", ("words", "cross boat")))
            .Select(item => Text(item, "sentence")));
    }

    [Fact]
    public async Task Answers_BeyondTheLimit_ComePageByPage_AndWhatCannotBeAskedIsSaid()
    {
        using var folder = Corpus();
        await using var client = await Connect(folder.Path);

        var first = await Ask(client, "search", ("words", "the"), ("limit", 1));
        var last = await Ask(client, "search", ("words", "the"), ("limit", 1), ("offset", first.GetProperty("total").GetInt32() - 1));
        Assert.Equal(1, first.GetProperty("next").GetInt32());
        Assert.Equal(JsonValueKind.Null, last.GetProperty("next").ValueKind);
        Assert.NotEqual(Text(Assert.Single(Items(first)), "sentence"), Text(Assert.Single(Items(last)), "sentence"));

        Assert.Equal("outlet: there is no 'Times'; expected one of: Courier, Herald.",
            await Refusal(client, "claims", ("outlet", "Times")));
        Assert.Equal("article: there is no 'c'; expected one of: a, b.", await Refusal(client, "quotes", ("article", "c")));
        Assert.Equal("limit: 0 answers cannot be given at once; expected 1 to 200; ask for the next page with 'offset'.",
            await Refusal(client, "mentions", ("limit", 0)));
        Assert.Equal("topics: there is no argument 'article'; expected some of: grade, story, outlet, offset, limit.",
            await Refusal(client, "topics", ("article", "a")));
    }

    [Fact]
    public void Serve_WithoutProtocolOrFolder_SaysWhatItExpects()
    {
        var (none, missing) = (CommandLine.Run("serve", "seeds"), CommandLine.Run("serve", "no-such-folder", "--mcp"));

        Assert.Equal((2, 2), (none.Status, missing.Status));
        Assert.StartsWith("serve expects --mcp", none.Error, StringComparison.Ordinal);
        Assert.StartsWith("no-such-folder: there is no such folder", missing.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Corpus()
    {
        var folder = new TemporaryFolder();
        folder.File("a.txt", First);
        folder.File("b.txt", Second);
        folder.File("articles.csv", "file,outlet,published,event\na.txt,Courier,2024-03-05,flood\nb.txt,Herald,2024-03-06,flood\n");
        folder.File("actors.yaml", "- name: Red Cross\n  type: organisation\n- name: Ann Oram\n  type: person\n");
        return folder;
    }

    private static Task<McpClient> Connect(string folder) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "news-analysis.dll"), "serve", folder, "--mcp"],
            WorkingDirectory = CommandLine.Root
        }),
        cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<CallToolResult> Call(McpClient client, string tool, (string Name, object Value)[] arguments) =>
        await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, object? (argument) => argument.Value),
            cancellationToken: TestContext.Current.CancellationToken);

    private static string Words(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static async Task<JsonElement> Ask(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await Call(client, tool, arguments);
        Assert.False(result.IsError ?? false, Words(result));
        return JsonElement.Parse(Words(result));
    }

    private static async Task<string> Refusal(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await Call(client, tool, arguments);
        Assert.True(result.IsError);
        return Words(result);
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement page) => page.GetProperty("items").EnumerateArray();

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
