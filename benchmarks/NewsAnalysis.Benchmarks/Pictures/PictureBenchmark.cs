using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pictures;
using NewsAnalysis.Store;

namespace NewsAnalysis.Benchmarks.Pictures;

/// <summary>Times the pictures of charts once the browser is up, beside the start of the browser itself.</summary>
internal static class PictureBenchmark
{
    private const string Figure = "application/vnd.plotly.v1+json";
    private const int Rounds = 3;

    /// <summary>Measures and prints; 0, or 2 where there is no browser or no chart.</summary>
    /// <param name="folder">A folder of executed notebooks.</param>
    /// <param name="output">Where the result goes.</param>
    public static async Task<int> RunAsync(string folder, TextWriter output)
    {
        var figures = Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).SelectMany(file => NotebookDocument.Load(file).Cells)
            .SelectMany(cell => cell.Outputs).Select(cell => cell["data"]?[Figure]).OfType<JsonObject>().ToList();
        if (BrowserFinder.Find() is not { } program || figures.Count == 0)
        {
            await Console.Error.WriteLineAsync(figures.Count == 0 ? $"{folder}: found no executed notebook with charts; expected the folder notebooks or that of a run." : BrowserFinder.Missing);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        using var scratch = ScratchFolder.Create();
        await using var pictures = await ChartPictures.StartAsync(program, scratch.Path);
        var start = watch.Elapsed.TotalMilliseconds;
        // The first round warms up; of the others a chart's best counts.
        var times = new double[figures.Count, Rounds + 1];
        for (var round = 0; round <= Rounds; round++)
        {
            for (var chart = 0; chart < figures.Count; chart++)
            {
                watch.Restart();
                await pictures.PngAsync(figures[chart]);
                times[chart, round] = watch.Elapsed.TotalMilliseconds;
            }
        }

        var best = Enumerable.Range(0, figures.Count).Select(chart => Enumerable.Range(1, Rounds).Min(round => times[chart, round])).Order().ToList();
        var median = best[best.Count / 2];
        Print(output, $"{figures.Count} charts, {Rounds} rounds: the browser with plotly.js started in {start:0} ms, its first chart took {times[0, 0]:0} ms");
        Print(output, $"a chart, best of {Rounds}: median {median:0} ms, the slowest {best[^1]:0} ms");
        Print(output, $"the start of the browser / a chart = {start / median:0.0}");
        return 0;
    }

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
