using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Frames;

/// <summary>
/// Plotly JSON as Plotly.NET's objects. Those that Plotly.NET looks up by type (a trace's marker, the layout's axes, …) get that type, or its functions would
/// replace them rather than add to them; all others are plain dynamic objects.
/// </summary>
internal static partial class PlotlyObjects
{
    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> Known = new(StringComparer.Ordinal)
    {
        ["title"] = () => new Title(),
        ["font"] = () => new Font(),
        ["textfont"] = () => new Font(),
        ["tickfont"] = () => new Font(),
        ["pad"] = () => new Padding(),
        ["margin"] = () => new Margin(),
        ["legend"] = () => new Legend(),
        ["hoverlabel"] = () => new Hoverlabel(),
        ["modebar"] = () => new ModeBar(),
        ["marker"] = () => new Marker(),
        ["pattern"] = () => new Pattern(),
        ["line"] = () => new Line(),
        ["error_x"] = () => new Error(),
        ["error_y"] = () => new Error(),
        ["colorbar"] = () => new ColorBar(),
        ["coloraxis"] = () => new ColorAxis(),
    };

    /// <summary>A trace; its kind is what "type" says.</summary>
    public static Trace Trace(JsonObject json) => Fill<Trace>(new Trace2D((string)json["type"]!), json, except: "type");

    /// <summary>Sets every property of the JSON object on a Plotly.NET object; the object.</summary>
    public static T Fill<T>(T target, JsonObject json, string? except = null)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in json)
        {
            if (name != except)
            {
                target.SetProperty(name, Value(name, value)!);
            }
        }

        return target;
    }

    private static object? Value(string name, JsonNode? node) => node switch
    {
        null => null,
        JsonObject json => Fill(New(name), json),
        JsonArray array => Items(name, array),
        _ => Plain(node.AsValue()),
    };

    private static DynamicObj.DynamicObj New(string name) =>
        Known.TryGetValue(name, out var make) ? make()
        : Axis().IsMatch(name) ? new LinearAxis()
        : new DynamicObj.DynamicObj();

    private static object?[] Items(string name, JsonArray array) => name switch
    {
        "annotations" => array.Select(item => Fill(new Annotation(), item!.AsObject())).ToArray<Annotation>(),
        "shapes" => array.Select(item => Fill(new Shape(), item!.AsObject())).ToArray(),
        _ when array.Count > 0 && array.All(item => item?.GetValueKind() == JsonValueKind.String) => array.Select(item => (string)item!).ToArray(),
        _ => array.Select(item => Value("", item)).ToArray(),
    };

    private static object Plain(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.TryGetValue<long>(out var whole) ? whole : value.GetValue<double>(),
    };

    [GeneratedRegex("^[xy]axis[0-9]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Axis();
}
