using System.Text.Json;

namespace NewsAnalysis.Cli.Tests;

public sealed class ExtractTests
{
    private const string Flood = """{"id":"a","text":"The flood killed more than 1,400 people, the ministry said."}""";

    [Fact]
    public void Figures_LineOnStandardInput_PrintsOneLineWithTheContractsFields()
    {
        var result = CommandLine.RunWith(Flood + "\n", "extract", "figures", "-");

        Assert.Equal(0, result.Status);
        Assert.Empty(result.Error);
        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal("a", line.RootElement.GetProperty("id").GetString());
        var figure = Assert.Single(line.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal(
            ["start", "end", "text", "value", "low", "high", "bound", "change", "unit", "normalizedUnit", "counted", "about", "event",
             "source", "asOf", "part", "sentence", "reason"],
            figure.EnumerateObject().Select(field => field.Name));
        Assert.Equal(17, figure.GetProperty("start").GetInt32());
        Assert.Equal(32, figure.GetProperty("end").GetInt32());
        Assert.Equal("more than 1,400", figure.GetProperty("text").GetString());
        Assert.Equal(1400, figure.GetProperty("value").GetDecimal());
        Assert.Equal(1400, figure.GetProperty("low").GetDecimal());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("high").ValueKind);
        Assert.Equal(">", figure.GetProperty("bound").GetString());
        Assert.Equal("kill", figure.GetProperty("event").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("reason").ValueKind);
    }

    [Theory]
    [InlineData(false, "Storm hits the coast\n\nThe storm killed 12 people on the coast, the mayor said.")]
    [InlineData(true, "Share this article\n\nStorm hits the coast\n\nThe storm killed 12 people on the coast, the mayor said.")]
    public void Articles_KeepFurniture_LeavesItInTheText(bool kept, string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(
            "one.txt", "Share this article\n\nStorm hits the coast\n\nThe storm killed 12 people on the coast, the mayor said.\n");

        var result = CommandLine.Run(["extract", "articles", file, .. kept ? (string[])["--keep-furniture"] : []]);

        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal(text, line.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Figures_All_AddsTheNumbersThatAreNoClaims()
    {
        const string line = """{"id":"a","text":"In 2011 the city had 40 buses."}""";

        Assert.Equal([null], Reasons(CommandLine.RunWith(line, "extract", "figures", "-")));
        Assert.Equal(["year", null], Reasons(CommandLine.RunWith(line, "extract", "figures", "-", "--all")));
    }

    [Theory]
    [InlineData("literal", 24, 99)]
    [InlineData("decimal", 12, 120)]
    [InlineData("event-data", 12, 12)]
    public void Figures_Vague_FollowsTheConvention(string convention, decimal low, decimal high)
    {
        var result = CommandLine.RunWith("""{"id":"a","text":"Dozens of villages were flooded."}""", "extract", "figures",
            "-", "--vague", convention);

        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        var figure = Assert.Single(line.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal(low, figure.GetProperty("low").GetDecimal());
        Assert.Equal(high, figure.GetProperty("high").GetDecimal());
    }

    [Theory]
    [InlineData("utf16", 17)]
    [InlineData("codepoints", 16)]
    public void Figures_Offsets_AreInTheUnitAskedFor(string unit, int start)
    {
        // One emoji is two UTF-16 code units and one code point.
        var result = CommandLine.RunWith("""{"id":"a","text":"🚒 The town sent 30 engines."}""", "extract",
            "figures", "-", "--offsets", unit);

        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        var figure = Assert.Single(line.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal(start, figure.GetProperty("start").GetInt32());
        Assert.Equal(start + 2, figure.GetProperty("end").GetInt32());
    }

    [Fact]
    public void Extract_LineThatIsNoJson_IsRejectedInItsPlaceAndTheRestIsRead()
    {
        var result = CommandLine.RunWith($"{Flood}\nnot json\n{Flood}\n", "extract", "figures", "-");

        Assert.Equal(0, result.Status);
        Assert.Equal(3, result.Lines.Length);
        using var rejected = JsonDocument.Parse(result.Lines[1]);
        Assert.Equal("-#2", rejected.RootElement.GetProperty("id").GetString());
        const string reason = "-:2: found no JSON at byte 2; expected one object a line.";
        Assert.Equal(reason, rejected.RootElement.GetProperty("rejected").GetString());
        Assert.Equal($"-#2: {reason}\n", result.Error);
    }

    [Fact]
    public void Extract_NothingReadable_ExitsWithOne() =>
        Assert.Equal(1, CommandLine.RunWith("""{"id":"a"}""", "extract", "figures", "-").Status);

    [Fact]
    public void Articles_Seeds_GivesMetadataWithOrigins()
    {
        var result = CommandLine.Run("extract", "articles", "seeds");

        Assert.Equal(0, result.Status);
        var published = result.Lines.Select(Published);
        Assert.Equal(["2023-11-03", "2024-11-18", null, "2023-12-17", "2023-10-28"], published);
        using var first = JsonDocument.Parse(result.Lines[0]);
        Assert.Equal("New Eastern Outlook", first.RootElement.GetProperty("outlet").GetString());
        Assert.Equal("curator", first.RootElement.GetProperty("origins").GetProperty("outlet").GetString());
        var text = first.RootElement.GetProperty("text").GetString()!;
        var headline = first.RootElement.GetProperty("parts")[0];
        Assert.Equal("headline", headline.GetProperty("part").GetString());
        Assert.Equal(
            "Hamas Leaders Leave Turkey and Hand Over Hostages to Iran",
            text[headline.GetProperty("start").GetInt32()..headline.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Mentions_FileWithDictionary_FindsTheActor()
    {
        using var folder = new TemporaryFolder();
        var actors = folder.File("actors.yaml", "- name: Norland\n  type: state\n  demonyms: [Norlandic]\n");

        var result = CommandLine.RunWith(
            """{"id":"a","text":"Norland and its Norlandic allies met."}""", "extract", "mentions", "-", "--actors", actors);

        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        var mentions = line.RootElement.GetProperty("mentions").EnumerateArray().ToList();
        Assert.Equal(["name", "demonym"], mentions.Select(mention => mention.GetProperty("kind").GetString()));
        Assert.All(mentions, mention => Assert.Equal("Norland", mention.GetProperty("actor").GetString()));
    }

    [Fact]
    public void Mentions_NoDictionary_SaysWhatToDo()
    {
        var result = CommandLine.RunWith(Flood, "extract", "mentions", "-");

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Output);
        Assert.Equal("-: found no actors.yaml; name a dictionary with --actors FILE.\n", result.Error);
    }

    [Fact]
    public void Topics_TwoArticlesThatDiffer_AreInConflict()
    {
        const string lines = """
            {"id":"a","text":"The flood in Norland killed 1,213 people.","event":"flood","outlet":"A"}
            {"id":"b","text":"The flood in Norland killed 1,871 people.","event":"flood","outlet":"B"}
            """;

        var result = CommandLine.RunWith(lines, "extract", "topics", "-");

        using var topic = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal("conflict", topic.RootElement.GetProperty("verdict").GetString());
        Assert.Equal("flood", topic.RootElement.GetProperty("story").GetString());
        Assert.Equal(["a", "b"], topic.RootElement.GetProperty("claims").EnumerateArray()
            .Select(claim => claim.GetProperty("article").GetString()));
    }

    [Theory]
    [InlineData("topics")]
    [InlineData("stories")]
    public void Extract_TwoArticlesWithOneId_TheSecondIsRejected(string layer)
    {
        var result = CommandLine.RunWith($"{Flood}\n{Flood}\n", "extract", layer, "-");

        Assert.Equal(0, result.Status);
        Assert.Equal("a: -: the id 'a' belongs to an earlier article; expected an id of its own; rename one of them.\n", result.Error);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public void Extract_BrokenEscape_IsRejectedWithAReason()
    {
        var result = CommandLine.RunWith("""{"id":"a","text":"half \ud83d of a pair"}""", "extract", "articles", "-");

        Assert.Equal(1, result.Status);
        Assert.Equal("a: -:1: found half a surrogate pair (a broken \\u escape); expected whole characters.\n", result.Error);
    }

    [Fact]
    public void Extract_ManifestFault_IsToldOnTheErrorStream()
    {
        using var folder = new TemporaryFolder();
        folder.File("one.txt", "Storm hits the coast\n\nThe storm killed 12 people.");
        folder.File("articles.csv", "file,outlet\none.txt,A\ngone.txt,B\n");

        var result = CommandLine.Run("extract", "articles", folder.Path);

        Assert.Equal(0, result.Status);
        Assert.Single(result.Lines);
        Assert.StartsWith("articles.csv:3: file 'gone.txt' is not in the folder; ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_MissingPath_SaysWhatWasExpected()
    {
        var result = CommandLine.Run("extract", "articles", "no-such-folder");

        Assert.Equal(2, result.Status);
        Assert.Equal(
            "no-such-folder: no such file or folder; expected a corpus folder, an article file, a .jsonl file, or - for standard input.\n",
            result.Error);
    }

    [Fact]
    public void Extract_UnknownOption_ExitsWithTwo()
    {
        var result = CommandLine.Run("extract", "figures", "seeds", "--colour", "red");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("'--colour' is no option of this command; see its --help.", result.Error, StringComparison.Ordinal);
    }

    private static string? Published(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("published").GetString();
    }

    private static IEnumerable<string?> Reasons(CommandResult result)
    {
        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        return [.. line.RootElement.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("reason").GetString())];
    }
}
