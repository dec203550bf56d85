using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>
/// Draws Plotly figures as pictures: plotly.js in one browser for any number of charts. The same figure gives the same bytes on one machine; fonts
/// differ from machine to machine.
/// </summary>
public sealed class ChartPictures : IAsyncDisposable
{
    /// <summary>Width of a chart in pixels before scaling.</summary>
    public const int Width = 900;

    private const int DefaultHeight = 450;

    private readonly HeadlessBrowser browser;
    private readonly string folder;

    private ChartPictures(HeadlessBrowser browser, string folder) => (this.browser, this.folder) = (browser, folder);

    /// <summary>Starts the browser and loads plotly.js.</summary>
    /// <param name="program">Full path of the browser.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">The browser does not start.</exception>
    public static async Task<ChartPictures> StartAsync(string program, CancellationToken cancellationToken = default)
    {
        var temporary = Directory.CreateTempSubdirectory("news-analysis-charts-").FullName;
        var page = Path.Combine(temporary, "charts.html");
        await File.WriteAllTextAsync(page, Page(), cancellationToken);
        try
        {
            var started = await HeadlessBrowser.StartAsync(program, cancellationToken);
            var pictures = new ChartPictures(started, temporary);
            await started.OpenAsync(page, cancellationToken);
            return pictures;
        }
        catch
        {
            Directory.Delete(temporary, recursive: true);
            throw;
        }
    }

    /// <summary>A chart as PNG on white, at twice the pixels.</summary>
    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">plotly.js cannot draw it.</exception>
    public async Task<byte[]> PngAsync(JsonObject figure, CancellationToken cancellationToken = default) =>
        Convert.FromBase64String(After(await DrawAsync(figure, "png", 2, cancellationToken), "base64,"));

    /// <summary>A chart as SVG on white.</summary>
    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">plotly.js cannot draw it.</exception>
    public async Task<string> SvgAsync(JsonObject figure, CancellationToken cancellationToken = default) =>
        Uri.UnescapeDataString(After(await DrawAsync(figure, "svg", 1, cancellationToken), ","));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> DrawAsync(JsonObject figure, string format, int scale, CancellationToken cancellationToken)
    {
        var value = await browser.EvaluateAsync($"draw({ChartHtml.ScriptJson(figure)}, '{format}', {scale}, {Width}, {DefaultHeight})", cancellationToken);
        return MultilineText.Join(value);
    }

    private static string After(string address, string mark)
    {
        var at = address.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? throw new NotebookException($"plotly.js gave no picture but '{address[..Math.Min(60, address.Length)]}'.") : address[(at + mark.Length)..];
    }

    // plotly.js numbers the clip paths and the like of an SVG at random; the same chart must give the same bytes.
    private static string Page() => $$"""
        <!doctype html><meta charset="utf-8"><title>charts</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:">
        <body><script>{{WebAsset.Plotly.Text}}</script>
        <script>
        const draw = (figure, format, scale, width, height) => {
          let seed = 1;
          Math.random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
          const layout = { ...figure.layout, paper_bgcolor: '#ffffff', plot_bgcolor: '#ffffff', width, height: (figure.layout || {}).height || height };
          layout.font = { color: '#37342f', ...layout.font };
          return Plotly.toImage({ data: figure.data, layout, config: { staticPlot: true } }, { format, scale, width: layout.width, height: layout.height });
        };
        </script>
        """;
}
