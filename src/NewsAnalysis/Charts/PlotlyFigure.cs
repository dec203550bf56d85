using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Charts;

/// <summary>
/// A figure in Plotly's schema (plotly.js 4). Shows itself in notebooks as Plotly JSON, as html that draws itself, and as
/// plain text. Equal figures give equal bytes.
/// </summary>
[TypeFormatterSource(
    typeof(PlotlyFormatterSource), PreferredMimeTypes = [PlotlyFigure.MimeType, "text/html", "text/plain"])]
public sealed record PlotlyFigure
{
    /// <summary>The MIME type of Plotly JSON.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = new LowerCase(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The traces, in drawing order.</summary>
    public required IReadOnlyList<Trace> Data { get; init; }

    /// <summary>Titles, axes, legend.</summary>
    public required Layout Layout { get; init; }

    /// <summary>The same in words, for readers without scripts or sight: title, subtitle, then the data a line each.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The figure as Plotly JSON: <c>data</c>, <c>layout</c>, <c>config</c>. Characters that html could read as markup are escaped,
    /// so that it may stand inside a script element.
    /// </summary>
    public string ToJson() => ToNode().ToJsonString();

    /// <summary>A part of a page that loads plotly.js from its CDN (checked by its hash) and draws the figure; without it the text stays.</summary>
    public string ToHtml() => PlotlyHtml.Write(ToJson(), Text);

    /// <summary>The plain text.</summary>
    public override string ToString() => Text;

    internal JsonObject ToNode()
    {
        var layout = JsonSerializer.SerializeToNode(Layout, Options)!.AsObject();
        foreach (var (name, axis) in Layout.Axes)
            layout[name] = JsonSerializer.SerializeToNode(axis, Options);
        return new JsonObject
        {
            ["data"] = new JsonArray([.. Data.Select(trace => JsonSerializer.SerializeToNode(trace, trace.GetType(), Options))]),
            ["layout"] = layout,
            ["config"] = new JsonObject { ["displaylogo"] = false, ["responsive"] = true, ["modeBarButtonsToRemove"] = new JsonArray("select2d", "lasso2d") },
        };
    }

    // Plotly's attribute names are lower case throughout.
    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }
}
