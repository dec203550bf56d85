using System.Text.Json;
using NewsAnalysis.Actors;

namespace NewsAnalysis.Cli.Tests;

public sealed class ActorsTests
{
    private const string Text =
        "Jonas Feld left Peru on Monday.\n\nFeld thanked the Harbour Council, and the Harbour Council thanked Peru.\n";

    [Fact]
    public void Suggest_Folder_PrintsADictionaryThatLoads()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Text);

        var result = CommandLine.Run("actors", "suggest", folder.Path);

        Assert.Equal(0, result.Status);
        Assert.Empty(result.Error);
        Assert.Equal(
            ["Harbour Council", "Jonas Feld", "Peru"],
            ActorDictionary.Parse(result.Output, "actors.yaml").Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
        Assert.Contains("# 2 mentions in 1 article: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_Json_HasFormsAndExample()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Text);
        folder.File("actors.yaml", "- {name: Peru, type: state}\n- {name: Harbour Council, type: organisation}\n");

        var result = CommandLine.Run("actors", "suggest", folder.Path, "--json");

        using var json = JsonDocument.Parse(result.Output);
        var suggestion = Assert.Single(json.RootElement.GetProperty("suggestions").EnumerateArray());
        Assert.Equal("Jonas Feld", suggestion.GetProperty("name").GetString());
        Assert.Equal("person", suggestion.GetProperty("type").GetString());
        Assert.Equal(2, suggestion.GetProperty("mentions").GetInt32());
        Assert.Equal(["Feld", "Jonas Feld"], suggestion.GetProperty("forms").EnumerateArray()
            .Select(form => form.GetProperty("text").GetString()));
        Assert.Equal("Jonas Feld left Peru on Monday.", suggestion.GetProperty("example").GetString());
    }

    [Fact]
    public void Suggest_MissingFolder_ExitsWithTwo() => Assert.Equal(2, CommandLine.Run("actors", "suggest", "no-such-folder").Status);

    [Fact]
    public void Mentions_EventDataUnderYaml_CountsBothAndReportsWhatIsUnread()
    {
        using var folder = new TemporaryFolder();
        var eventData = folder.File("n.actors", "NORLAND_ [NOR]\n+NORRLAND_\nJONAS_FELD_\n\t[NORGOV 01-02]\n");
        var yaml = folder.File("actors.yaml", "- name: Kingdom of Norland\n  type: state\n  aliases: [Norland]\n");

        var result = CommandLine.RunWith(
            """{"id":"a","text":"Jonas Feld left Norland."}""", "extract", "mentions", "-", "--actors", eventData, "--actors", yaml);

        using var line = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal(
            ["Jonas Feld", "Kingdom of Norland"],
            line.RootElement.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("actor").GetString()));
        Assert.Equal(
            "dictionary: 2 places that could not be read, 0 names that two entries have; 'check DIR --actors FILE' lists them all:",
            result.Error.Split('\n')[0]);
        Assert.Contains("n.actors:4: found '01-02' in '[NORGOV 01-02]'", result.Error, StringComparison.Ordinal);
    }
}
