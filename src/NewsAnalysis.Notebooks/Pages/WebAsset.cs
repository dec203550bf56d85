using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A script or style that pages carry inside.</summary>
/// <param name="Text">Its content.</param>
/// <param name="Hash">Its hash as a content security policy names it.</param>
internal sealed record WebAsset(string Text, string Hash)
{
    private static readonly ConcurrentDictionary<string, WebAsset> Loaded = new(StringComparer.Ordinal);

    // The traces that plotly.js's "cartesian" build draws. It is less than a third of the whole.
    internal static readonly IReadOnlySet<string> CartesianTraces = new HashSet<string>(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour", "image", "pie", "scatter",
    "scatterternary", "violin",
    };

    /// <summary>All of plotly.js.</summary>
    public static WebAsset Plotly => Of("plotly.min.js");

    /// <summary>The smallest plotly.js that draws charts of these traces.</summary>
    public static WebAsset PlotlyFor(IEnumerable<string> traces) =>
        Of(traces.All(CartesianTraces.Contains) ? "plotly-cartesian.min.js" : "plotly.min.js");

    /// <summary>Draws the charts of a page with plotly.js.</summary>
    public static WebAsset Charts => Of("charts.js");

    public static WebAsset Script => Of("page.js");

    /// <summary>Sorts and filters tables.</summary>
    public static WebAsset Tables => Of("tables.js");

    /// <summary>Finds words in the sentences that a page holds.</summary>
    public static WebAsset Search => Of("search.js");

    /// <summary>Filters the tables and charts of a page and what is searched.</summary>
    public static WebAsset Filters => Of("filters.js");

    /// <summary>Draws charts as pictures.</summary>
    public static WebAsset Pictures => Of("pictures.js");

    public static WebAsset Style => Of("page.css");

    private static WebAsset Of(string name) => Loaded.GetOrAdd(name, Load);

    private static WebAsset Load(string name)
    {
        using var stream = typeof(WebAsset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // Browsers hash a script after reading its line breaks as line feeds.
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new WebAsset(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
