using System.Security.Cryptography;
using System.Text;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A script or style that pages carry inside.</summary>
/// <param name="Text">Its content.</param>
/// <param name="Hash">Its hash as a content security policy names it.</param>
internal sealed record WebAsset(string Text, string Hash)
{
    private static readonly Lazy<WebAsset> LazyPlotly = new(() => Load("plotly.min.js"));
    private static readonly Lazy<WebAsset> LazyCartesian = new(() => Load("plotly-cartesian.min.js"));
    private static readonly Lazy<WebAsset> LazyCharts = new(() => Load("charts.js"));
    private static readonly Lazy<WebAsset> LazyScript = new(() => Load("page.js"));
    private static readonly Lazy<WebAsset> LazyTables = new(() => Load("tables.js"));
    private static readonly Lazy<WebAsset> LazySearch = new(() => Load("search.js"));
    private static readonly Lazy<WebAsset> LazyPictures = new(() => Load("pictures.js"));
    private static readonly Lazy<WebAsset> LazyStyle = new(() => Load("page.css"));

    // The traces that plotly.js's "cartesian" build draws. It is less than a third of the whole.
    internal static readonly IReadOnlySet<string> CartesianTraces = new HashSet<string>(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour", "image", "pie", "scatter", "scatterternary", "violin",
    };

    /// <summary>All of plotly.js.</summary>
    public static WebAsset Plotly => LazyPlotly.Value;

    /// <summary>The smallest plotly.js that draws charts of these traces.</summary>
    public static WebAsset PlotlyFor(IEnumerable<string> traces) => traces.All(CartesianTraces.Contains) ? LazyCartesian.Value : LazyPlotly.Value;

    /// <summary>Draws the charts of a page with plotly.js.</summary>
    public static WebAsset Charts => LazyCharts.Value;

    public static WebAsset Script => LazyScript.Value;

    /// <summary>Sorts and filters tables.</summary>
    public static WebAsset Tables => LazyTables.Value;

    /// <summary>Finds words in the sentences that a page holds.</summary>
    public static WebAsset Search => LazySearch.Value;

    /// <summary>Draws charts as pictures.</summary>
    public static WebAsset Pictures => LazyPictures.Value;

    public static WebAsset Style => LazyStyle.Value;

    private static WebAsset Load(string name)
    {
        using var stream = typeof(WebAsset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // Browsers hash a script after reading its line breaks as line feeds.
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new WebAsset(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
