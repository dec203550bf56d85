using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Interactive.Tests.Kernels;

/// <summary>Every notebook, executed by nbconvert on the tool that .config/dotnet-tools.json names, gives what is stored. Chart JSON that comes as text counts as equal.</summary>
public sealed class ToolTests
{
    private const string Python = "/usr/bin/python3";

    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Notebook_ExecutedOnTheTool_GivesWhatIsStored(string name)
    {
        var folder = Directory.CreateTempSubdirectory("tool").FullName;
        var kernels = Directory.CreateDirectory(Path.Combine(folder, "kernels")).FullName;
        await Run("dotnet", folder, "tool", "restore");
        await Run("dotnet", folder, "dotnet-interactive", "jupyter", "install", "--path", kernels);
        var stored = Path.Combine(RepositoryFolder.Root, "notebooks", name + ".ipynb");

        await Run(Python, folder, "-m", "nbconvert", "--to", "notebook", "--execute", stored, "--output-dir", folder, "--output", name + ".ipynb");

        var (expected, actual) = (Cells(stored), Cells(Path.Combine(folder, name + ".ipynb")));
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair => AssertSame(pair.First, pair.Second));
    }

    private static void AssertSame(JsonNode stored, JsonNode executed)
    {
        var code = Text(stored["source"]);
        // The first cell gives a script of the tool's own.
        var outputs = Data(executed).Where(data => data["text/html"] is not { } html || !Text(html).Contains("dotnet-interactive-this-cell", StringComparison.Ordinal)).ToList();
        Assert.True(Data(stored).Count == outputs.Count, $"{code}\nfound {outputs.Count} outputs; expected {Data(stored).Count}");
        foreach (var (before, after) in Data(stored).Zip(outputs))
        {
            // A picture is drawn when a run is saved.
            foreach (var (mime, content) in before.Where(entry => entry.Key != "image/png"))
                Assert.True(JsonNode.DeepEquals(Value(mime, content), Value(mime, after[mime])), $"{code}\n{mime}\nexpected {content}\nfound    {after[mime]}");
        }
    }

    private static List<JsonObject> Data(JsonNode cell) => [.. cell["outputs"]!.AsArray().Select(output => output!["data"]).OfType<JsonObject>()];

    private static JsonNode? Value(string mime, JsonNode? content) => content switch
    {
        null => null,
        _ when !mime.EndsWith("+json", StringComparison.Ordinal) => Text(content).ReplaceLineEndings("\n").TrimEnd('\n'),
        JsonObject json => json,
        _ => JsonNode.Parse(Text(content)),
    };

    private static string Text(JsonNode? lines) => lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;

    private static List<JsonNode> Cells(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().OfType<JsonNode>().Where(cell => (string)cell["cell_type"]! == "code")];

    private static async Task Run(string program, string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = RepositoryFolder.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_PATH"] = data;
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{string.Concat(output)}");
    }
}
