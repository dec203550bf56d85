using System.Text.Json.Nodes;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Charts;

/// <summary>A figure that something else made, as Plotly JSON. Shows itself in notebooks as a <see cref="PlotlyFigure"/> does.</summary>
[TypeFormatterSource(
    typeof(PlotlyFigureJsonFormatterSource), PreferredMimeTypes = [PlotlyFigure.MimeType, "text/html", "text/plain"])]
public sealed class PlotlyFigureJson
{
    private readonly string _json;

    /// <summary>Takes a figure.</summary>
    /// <param name="json">An object with <c>data</c>, <c>layout</c> and, if wished, <c>config</c>.</param>
    /// <param name="text">What it shows, in words, for readers without scripts or sight.</param>
    /// <exception cref="ArgumentException">The JSON is no such object.</exception>
    public PlotlyFigureJson(string json, string text)
    {
        var node = Parse(json);
        if (node?["data"] is not JsonArray || node["layout"] is not JsonObject)
        {
            throw new ArgumentException("The JSON is no Plotly figure; expected an object with an array \"data\" and an object \"layout\".", nameof(json));
        }

        node["config"] ??= new JsonObject();
        (_json, Text) = (node.ToJsonString(), text);
    }

    /// <summary>Where plotly.js is loaded from outside of pages.</summary>
    public static string Script => PlotlyHtml.Source;

    /// <summary>The same in words.</summary>
    public string Text { get; }

    /// <summary>The figure as Plotly JSON: <c>data</c>, <c>layout</c>, <c>config</c>, with characters that html could read as markup escaped.</summary>
    public string ToJson() => _json;

    /// <summary>A part of a page that loads plotly.js from its CDN (checked by its hash) and draws the figure; without it the text stays.</summary>
    public string ToHtml() => PlotlyHtml.Write(_json, Text);

    /// <summary>The plain text.</summary>
    public override string ToString() => Text;

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
