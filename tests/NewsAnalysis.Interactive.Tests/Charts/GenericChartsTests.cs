using NewsAnalysis.Frames;
using System.Text.Json.Nodes;
using NewsAnalysis.Charts;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests;
using Plotly.NET;

namespace NewsAnalysis.Interactive.Tests.Charts;

public class GenericChartsTests
{
    private const string PlotlyMime = "application/vnd.plotly.v1+json";

    /// <summary>Every chart that the notebooks hold, by notebook and number.</summary>
    public static TheoryData<string, int> Charts =>
        [.. Notebooks().SelectMany(notebook => Stored(notebook).Select((_, index) => (Path.GetFileName(notebook), index)))];

    [Theory]
    [MemberData(nameof(Charts))]
    public void ToGenericChart_EveryChartOfTheNotebooks_IsTheSameJson(string notebook, int index)
    {
        var stored = Stored(Path.Combine(RepositoryFolder.Root, "notebooks", notebook))[index];

        var chart = new PlotlyFigureJson(stored, "words").ToGenericChart();

        AssertSameJson(stored, GenericChart.toJson(chart));
    }

    [Fact]
    public void ToGenericChart_Figure_IsTheSameJson()
    {
        var figure = Mentions();

        AssertSameJson(figure.ToJson(), GenericChart.toJson(figure.ToGenericChart()));
    }

    [Fact]
    public void WithTitle_OnTheChart_ChangesItsTextAndKeepsTheRest()
    {
        var figure = Mentions();

        var before = JsonNode.Parse(figure.ToJson())!;

        var chart = Plotly.NET.Chart.withTitle("Another", null).Invoke(figure.ToGenericChart());
        var after = JsonNode.Parse(GenericChart.toJson(chart))!;

        Assert.Equal("Another", after["layout"]!["title"]!["text"]!.GetValue<string>());
        AssertSameJson(before["layout"]!["title"]!["subtitle"]!.ToJsonString(), after["layout"]!["title"]!["subtitle"]!.ToJsonString());
        AssertSameJson(before["layout"]!["xaxis"]!.ToJsonString(), after["layout"]!["xaxis"]!.ToJsonString());
        AssertSameJson(before["data"]!.ToJsonString(), after["data"]!.ToJsonString());
    }

    [Fact]
    public void Combine_TwoCharts_HoldsTheTracesOfBoth()
    {
        var traces = GenericChart.getTraces(Mentions().ToGenericChart()).Length;

        var both = GenericChart.combine([Mentions().ToGenericChart(), Mentions().ToGenericChart()]);

        Assert.Equal(2 * traces, GenericChart.getTraces(both).Length);
        Assert.Equal(
            JsonNode.Parse(Mentions().ToJson())!["layout"]!["title"]!["text"]!.GetValue<string>(),
            JsonNode.Parse(GenericChart.toJson(both))!["layout"]!["title"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void SetMarker_OnTheChart_AddsToTheTracesOwn()
    {
        var before = JsonNode.Parse(Mentions().ToJson())!["data"]![0]!["marker"]!;

        var faint = new Plotly.NET.TraceObjects.Marker();
        faint.SetProperty("opacity", 0.5);
        var chart = Plotly.NET.Chart.withMarker(faint).Invoke(Mentions().ToGenericChart());
        var marker = JsonNode.Parse(GenericChart.toJson(chart))!["data"]![0]!["marker"]!;

        Assert.Equal(0.5, marker["opacity"]!.GetValue<double>());
        Assert.Equal(before["color"]!.ToJsonString(), marker["color"]!.ToJsonString());
    }

    [Fact]
    public void ToEmbeddedHtml_OfTheChart_LoadsThePlotlyThatDrawsSubtitlesAndEncodesTheWords()
    {
        var html = GenericChart.toChartHTML(new PlotlyFigureJson("""{"data":[],"layout":{}}""", "<b>words</b>").ToGenericChart());

        Assert.Contains("&lt;b&gt;words", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToFigure_ChartOfPlotlyNet_IsItsJson()
    {
        var chart = Plotly.NET.CSharp.Chart.Column<int, string, string>(values: [3, 1], Keys: new(["a", "b"], true));

        var figure = chart.ToFigure("Two columns");

        AssertSameJson(GenericChart.toJson(chart), figure.ToJson());
        Assert.Equal("Two columns", figure.ToString());
    }

    private static PlotlyFigure Mentions()
    {
        var book = SeedBook.Book;
        var options = new MentionOptions();
        var totals = MentionMeasures.PerActor(book.Mentions, options);
        var counts = MentionMeasures.PerActorAndOutlet(book.Mentions, book.Words, options);
        return MentionsPerActorChart.Draw(counts, book.Palette, MentionFindings.PerActor(totals, book.Scope, options), 10);
    }

    private static IEnumerable<string> Notebooks() => Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    private static List<string> Stored(string notebook) =>
    [
        .. JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"]?.AsArray() ?? [])
            .Select(output => output!["data"]?[PlotlyMime]?.ToJsonString())
            .OfType<string>(),
    ];

    private static void AssertSameJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(Normal(JsonNode.Parse(expected)), Normal(JsonNode.Parse(actual))), $"expected {expected}\nfound    {actual}");

    // 1 and 1.0 are one number.
    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.Select(member => KeyValuePair.Create(member.Key, Normal(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Normal)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonValue.Create(value.GetValue<System.Text.Json.JsonElement>().GetDouble()),
        _ => node?.DeepClone(),
    };
}
