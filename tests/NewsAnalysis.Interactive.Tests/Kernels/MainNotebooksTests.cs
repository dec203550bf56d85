using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Interactive.Tests.Kernels;

/// <summary>The notebooks run in .NET Interactive as they are.</summary>
public sealed class MainNotebooksTests : IDisposable
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _tables = Directory.CreateTempSubdirectory("tables").FullName;
    private readonly CompositeKernel _kernel = [new CSharpKernel().UseKernelHelpers()];

    public MainNotebooksTests()
    {
        _kernel.DefaultKernelName = "csharp";
        Directory.SetCurrentDirectory(Path.Combine(RepositoryFolder.Root, "notebooks"));
    }

    public void Dispose()
    {
        _kernel.Dispose();
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_tables, recursive: true);
    }

    [Theory]
    [InlineData("01-corpus")]
    [InlineData("02-mentions-per-actor")]
    [InlineData("03-coverage-per-outlet")]
    [InlineData("04-figure-discrepancies")]
    public async Task EveryCell_InACSharpKernel_GivesTheStoredFindingsAndAllCharts(string name)
    {
        var cells = JsonNode.Parse(await File.ReadAllTextAsync(name + ".ipynb", TestContext.Current.CancellationToken))!["cells"]!.AsArray();
        foreach (var cell in cells.Where(cell => (string)cell!["cell_type"]! == "code"))
        {
            var shown = await Submit(Joined(cell!["source"]!));
            if (HasTag(cell, "parameters") && Joined(cell["source"]!).Contains("string tables", StringComparison.Ordinal))
            {
                await Submit($"tables = @\"{_tables}\";");
            }

            var stored = cell["outputs"]!.AsArray().Select(output => output!["data"]).OfType<JsonObject>().ToList();
            Assert.Equal(stored.Count(data => data.ContainsKey(MimeType)), shown.Count(display => display.FormattedValues.Any(value => value.MimeType == MimeType)));
            if (HasTag(cell, "findings"))
            {
                Assert.Equal(Joined(Assert.Single(stored)["text/plain"]!).TrimEnd(), shown.SelectMany(display => display.FormattedValues).First(value => value.MimeType == "text/plain").Value.TrimEnd());
            }
        }
    }

    private const string MimeType = NewsAnalysis.Charts.ChartDisplay.MimeType;

    private async Task<IReadOnlyList<DisplayEvent>> Submit(string code)
    {
        var result = await _kernel.SendAsync(new SubmitCode(code));
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failed => failed.Message));
        return [.. result.Events.OfType<DisplayEvent>()];
    }

    private static bool HasTag(JsonNode cell, string tag) => cell["metadata"]?["tags"]?.AsArray().Any(known => (string?)known == tag) == true;

    private static string Joined(JsonNode lines) => lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;
}
