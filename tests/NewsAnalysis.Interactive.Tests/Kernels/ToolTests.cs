using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Interactive.Tests.Kernels;

/// <summary>
/// The notebooks, executed one after the other in one kernel of the tool that .config/dotnet-tools.json names, which takes as long to start
/// as all of them to run. Chart JSON that comes as text counts as equal.
/// </summary>
public sealed class ToolRun : IDisposable
{
    private const string Python = "/usr/bin/python3";

    // nbconvert's own executor: the cells of all notebooks as one, from their folder.
    private const string Script =
        """
        import glob, os, sys, nbformat
        from nbclient import NotebookClient
        source, target = sys.argv[1:]
        books = [(path, nbformat.read(path, 4)) for path in sorted(glob.glob(os.path.join(source, "*.ipynb")))]
        whole = nbformat.from_dict({**books[0][1], "cells": [cell for _, book in books for cell in book.cells]})
        NotebookClient(whole, timeout=None, resources={"metadata": {"path": source}}).execute()
        for path, book in books:
            book.cells, whole.cells = whole.cells[:len(book.cells)], whole.cells[len(book.cells):]
            nbformat.write(book, os.path.join(target, os.path.basename(path)))
        """;

    public ToolRun()
    {
        var kernels = Directory.CreateDirectory(Path.Combine(Folder, "kernels")).FullName;
        Run("dotnet", Folder, "tool", "restore");
        Run("dotnet", Folder, "dotnet-interactive", "jupyter", "install", "--path", kernels);
        Run(Python, Folder, "-c", Script, Path.Combine(RepositoryFolder.Root, "notebooks"), Folder);
    }

    /// <summary>Where the executed notebooks are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("tool").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Run(string program, string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = RepositoryFolder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["JUPYTER_PATH"] = data;
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)}\n{output.GetAwaiter().GetResult()}{error.GetAwaiter().GetResult()}");
    }
}

/// <summary>Every notebook, executed on the tool, gives what is stored.</summary>
public sealed class ToolTests(ToolRun tool) : IClassFixture<ToolRun>
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "notebooks"), "*.ipynb")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Notebook_ExecutedOnTheTool_GivesWhatIsStored(string name)
    {
        var (expected, actual) =
            (Cells(Path.Combine(RepositoryFolder.Root, "notebooks", name + ".ipynb")), Cells(Path.Combine(tool.Folder, name + ".ipynb")));

        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair => AssertSame(pair.First, pair.Second));
    }

    private static void AssertSame(JsonNode stored, JsonNode executed)
    {
        var code = Text(stored["source"]);
        // The first cell gives a script of the tool's own.
        var outputs = Data(executed).Where(data => data["text/html"] is not { } html
            || !Text(html).Contains("dotnet-interactive-this-cell", StringComparison.Ordinal)).ToList();
        Assert.True(Data(stored).Count == outputs.Count, $"{code}\nfound {outputs.Count} outputs; expected {Data(stored).Count}");
        foreach (var (before, after) in Data(stored).Zip(outputs))
        {
            // A picture is drawn when a run is saved.
            foreach (var (mime, content) in before.Where(entry => entry.Key != "image/png"))
                Assert.True(JsonNode.DeepEquals(Value(mime, content), Value(mime, after[mime])),
                    $"{code}\n{mime}\nexpected {content}\nfound    {after[mime]}");
        }
    }

    private static List<JsonObject> Data(JsonNode cell) =>
        [.. cell["outputs"]!.AsArray().Select(output => output!["data"]).OfType<JsonObject>()];

    private static JsonNode? Value(string mime, JsonNode? content) => content switch
    {
        null => null,
        _ when !mime.EndsWith("+json", StringComparison.Ordinal) => Text(content).ReplaceLineEndings("\n").TrimEnd('\n'),
        JsonObject json => json,
        _ => JsonNode.Parse(Text(content)),
    };

    private static string Text(JsonNode? lines) =>
        lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;

    private static List<JsonNode> Cells(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().OfType<JsonNode>()
            .Where(cell => (string)cell["cell_type"]! == "code")];
}
