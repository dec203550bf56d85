using System.Net;
using NewsAnalysis.Tables;
using Plotly.NET;

namespace NewsAnalysis.Charts;

/// <summary>How a Plotly.NET chart shows itself, be it one of ours or made by hand in a cell: as Plotly JSON, as html that draws itself,
/// and in words. Plotly.NET's own html asks a CDN for an older plotly.js without subtitles, and has a new id in every run.</summary>
public static class ChartDisplay
{
    /// <summary>The MIME type of Plotly JSON.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    private const int MostPoints = 200;

    /// <summary>The chart as Plotly JSON: <c>data</c>, <c>layout</c>, <c>config</c>. Characters that html could read as markup are escaped,
    /// so that it may stand inside a script element. Nothing is offered that sends the chart's data to a server, and a chart without a
    /// ground has a white one.</summary>
    public static string ToJson(this GenericChart chart) => Node(chart).ToJsonString();

    /// <summary>A part of a page that draws the chart with plotly.js; without it the words stay.</summary>
    public static string ToHtml(this GenericChart chart) => PlotlyHtml.Write(chart.ToJson(), chart.ToText());

    /// <summary>The chart in words: title, subtitle, then its description; without one, what its marks say.</summary>
    public static string ToText(this GenericChart chart)
    {
        var figure = Node(chart);
        var title = figure["layout"]?["title"];
        var lines = new[] { Words(title is JsonObject ? title["text"] : title), Words((title as JsonObject)?["subtitle"]?["text"]) }
            .Where(line => line.Length > 0);
        var description = Description(chart) ?? string.Join('\n', figure["data"]!.AsArray().OfType<JsonObject>().SelectMany(Marks));
        return string.Concat(lines.Append(description).Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private static JsonObject Node(GenericChart chart)
    {
        var figure = JsonNode.Parse(GenericChart.toJson(chart))!.AsObject();
        var config = (figure["config"] ??= new JsonObject()).AsObject();
        (config["showSendToCloud"], config["displaylogo"]) = (false, false);
        var layout = (figure["layout"] ??= new JsonObject()).AsObject();
        layout["paper_bgcolor"] ??= "#ffffff";
        return figure;
    }

    private static string? Description(GenericChart chart)
    {
        var nodes = GenericChart.getDisplayOptions(chart)
            .TryGetTypedPropertyValue<Microsoft.FSharp.Collections.FSharpList<Giraffe.ViewEngine.HtmlElements.XmlNode>>("ChartDescription");
        return nodes is null || nodes.Value.IsEmpty
            ? null : WebUtility.HtmlDecode(Giraffe.ViewEngine.RenderView.AsString.htmlNodes(nodes.Value));
    }

    private static IEnumerable<string> Marks(JsonObject trace)
    {
        var name = Words(trace["name"]);
        var (along, values) = (trace["x"] ?? trace["labels"], trace["y"] ?? trace["values"]);
        if (name.Length > 0)
            yield return name;
        if (along is not JsonArray x || values is not JsonArray y)
            yield break;
        foreach (var (left, right) in x.Zip(y).Take(MostPoints))
            yield return $"{Words(left)}: {Words(right)}";
    }

    private static string Words(JsonNode? node) =>
        node is null ? "" : WebUtility.HtmlDecode(node.ToString().Replace("<br>", " ", StringComparison.Ordinal));
}

/// <summary>Tells notebook hosts how a <see cref="GenericChart"/> is shown; the assembly names it.</summary>
public sealed class ChartFormatterSource
{
    private readonly object[] _formatters = [new ChartJsonFormatter(), new ChartHtmlFormatter(), new ChartTextFormatter()];

    /// <summary>The formatters: Plotly JSON, html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows a chart as Plotly JSON.</summary>
public sealed class ChartJsonFormatter() : DisplayFormatter<GenericChart>(ChartDisplay.MimeType, chart => chart.ToJson());

/// <summary>Shows a chart as html that draws itself.</summary>
public sealed class ChartHtmlFormatter() : DisplayFormatter<GenericChart>("text/html", chart => chart.ToHtml());

/// <summary>Shows a chart as plain text.</summary>
public sealed class ChartTextFormatter() : DisplayFormatter<GenericChart>("text/plain", chart => chart.ToText());
