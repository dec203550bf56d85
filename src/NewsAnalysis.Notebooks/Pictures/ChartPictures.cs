using NewsAnalysis.Notebooks.Pages;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>Draws Plotly figures as pictures: plotly.js in one browser for any number of charts. The same figure gives the same bytes on
/// one machine; fonts differ from machine to machine.</summary>
public sealed class ChartPictures : IAsyncDisposable
{
    /// <summary>Width of a chart in pixels before scaling.</summary>
    public const int Width = 900;

    private const int UsualHeight = 450;

    private readonly HeadlessBrowser _browser;

    private ChartPictures(HeadlessBrowser browser) => _browser = browser;

    /// <summary>Starts the browser and loads plotly.js.</summary>
    /// <param name="program">Full path of the browser.</param>
    /// <param name="folder">For what the browser reads and keeps; the caller removes it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">The browser does not start, or nothing can be written to the folder.</exception>
    public static async Task<ChartPictures> StartAsync(string program, string folder, CancellationToken cancellationToken = default)
    {
        var page = Path.Combine(folder, "charts.html");
        try
        {
            await File.WriteAllTextAsync(page, Page(), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(
                $"no temporary file can be written ({error.Message.TrimEnd('.')}); set TMPDIR to a folder that may be written to.", error);
        }

        var started = await HeadlessBrowser.StartAsync(program, Path.Combine(folder, "profile"), cancellationToken);
        await started.OpenAsync(page, cancellationToken);
        return new ChartPictures(started);
    }

    /// <summary>A chart as PNG on white, at twice the pixels.</summary>
    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">plotly.js cannot draw it.</exception>
    public async Task<byte[]> PngAsync(JsonObject figure, CancellationToken cancellationToken = default) =>
        Convert.FromBase64String(await DrawAsync("drawPng", figure, ", 2", cancellationToken));

    /// <summary>A chart as SVG on white.</summary>
    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotebookException">plotly.js cannot draw it.</exception>
    public async Task<string> SvgAsync(JsonObject figure, CancellationToken cancellationToken = default)
    {
        var address = await DrawAsync("drawSvg", figure, "", cancellationToken);
        return Uri.UnescapeDataString(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private async Task<string> DrawAsync(string function, JsonObject figure, string more, CancellationToken cancellationToken)
    {
        var value = await _browser.EvaluateAsync(
            $"{function}({ChartHtml.ScriptJson(figure)}, {Width}, {UsualHeight}{more})", cancellationToken);
        return value is { Length: > 0 } ? value : throw new NotebookException("plotly.js gave no picture of it.");
    }

    private static string Page() => $"""
        <!doctype html><meta charset="utf-8"><title>charts</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {WebAsset.Plotly.Hash} {WebAsset.Pictures.Hash}; style-src 'unsafe-inline'; img-src data: blob:">
        <body><script>{WebAsset.Plotly.Text}</script>
        <script>{WebAsset.Pictures.Text}</script>
        """;
}
