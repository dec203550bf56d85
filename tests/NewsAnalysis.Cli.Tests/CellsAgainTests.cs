using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Tests;

/// <summary>A reader runs a cell again when the ones below have run: it must not find a name of its own under another type.</summary>
public sealed class CellsAgainTests
{
    [Fact]
    public void Cells_RunAgainFromTheLastToTheFirst_GiveTheSame()
    {
        using var folder = new TemporaryFolder();
        var notebooks = Path.Combine(CommandLine.Root, "notebooks");
        string[] names = [.. Directory.GetFiles(notebooks, "*.ipynb").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        foreach (var name in names)
            Doubled(PathRewriter.Rewrite(NotebookDocument.Load(Path.Combine(notebooks, name)), notebooks, folder.Path))
                .Save(folder.At(name));

        var run = CommandLine.Run(
            ["run", .. names.Select(name => folder.At(name)), "--browser", "none", "--evidence", "none", "--out", folder.At("out")]);

        Assert.True(run.Status == 0, run.Error);
        foreach (var name in names)
        {
            var shown = NotebookDocument.Load(folder.At("out", name)).Cells
                .Where(cell => cell.Kind == CellKind.Code && !cell.HasTag(ParametersCell.InjectedTag)).Select(Shown).ToList();
            Assert.All(shown.Zip(shown.AsEnumerable().Reverse()), pair => Assert.Equal(pair.First, pair.Second));
        }
    }

    private static NotebookDocument Doubled(NotebookDocument document)
    {
        var code = document.Cells.Where(cell => cell.Kind == CellKind.Code).Reverse().ToList();
        foreach (var cell in code)
        {
            var again = cell.Json.DeepClone().AsObject();
            again.Remove("id");
            ((JsonObject)again["metadata"]!).Remove("tags");
            document.InsertCell(document.Cells.Count, again);
        }

        return document;
    }

    private static string Shown(NotebookCell cell) => string.Join('\n', cell.Outputs.Select(output => output["data"]?.ToJsonString()));
}
