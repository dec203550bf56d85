using System.Text.Json.Nodes;
using NewsAnalysis.Cli.Running;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pictures;
using NewsAnalysis.Store;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The charts of executed notebooks as files.</summary>
internal static class FigureExport
{
    private const string MimeType = "application/vnd.plotly.v1+json";

    /// <summary>Writes <c>NOTEBOOK-NUMBER.png</c>, <c>.svg</c> and <c>.json</c> for every chart; how many there were.</summary>
    public static async Task<int> WriteAsync(IReadOnlyList<SourceNotebook> notebooks, string folder, string browser,
        CancellationToken cancel)
    {
        using var scratch = ScratchFolder.Create();
        await using var pictures = await ChartPictures.StartAsync(browser, scratch.Path, cancel);
        var written = 0;
        foreach (var notebook in notebooks)
        {
            var charts = notebook.Document.Cells.SelectMany(cell => cell.Outputs).Select(output => output["data"]?[MimeType])
                .OfType<JsonObject>();
            foreach (var (index, figure) in charts.Index())
            {
                var name = Path.Combine(folder, $"{notebook.Name}-{index + 1}");
                AtomicFile.WriteAllBytes(name + ".png", await pictures.PngAsync(figure, cancel));
                AtomicFile.WriteAllText(name + ".svg", await pictures.SvgAsync(figure, cancel));
                AtomicFile.WriteAllText(name + ".json", JsonText.Write(figure, JsonLayout.Jupyter));
                written++;
            }
        }

        return written;
    }
}
