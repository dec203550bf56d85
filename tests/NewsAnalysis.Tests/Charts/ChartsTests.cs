using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using NewsAnalysis.Charts;
using NewsAnalysis.Figures;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Frames;
using NewsAnalysis.Topics;
using Plotly.NET;
using static NewsAnalysis.Tests.Measures.MadeData;
using Drawn = NewsAnalysis.Charts.Charts;

namespace NewsAnalysis.Tests.Charts;

public sealed class ChartsTests
{
    private static DataFrame Made() => new(
        new StringDataFrameColumn("actor", ["Ann", "Ann", "Bob", "<b>Cid"]),
        new StringDataFrameColumn("outlet", ["Alpha", "Beta", "Alpha", "Alpha"]),
        new Int64DataFrameColumn("mentions", [3, 1, 2, 0]),
        new StringDataFrameColumn("evidence", ["a@m1\na@m2", "b@m1", "a@m7", null!]));

    private static JsonObject Json(GenericChart chart) => JsonNode.Parse(chart.ToJson())!.AsObject();

    private static string Data(GenericChart chart, int trace, string attribute) => Json(chart)["data"]![trace]![attribute]!.ToJsonString();

    [Fact]
    public void StackedBars_Frame_HasATraceASeriesWithTotalsAndEvidence()
    {
        var chart = Drawn.StackedBars(Made(), "actor", "mentions", "outlet", "Ann most", "Mentions.");

        Assert.Equal("[3,2]", Data(chart, 0, "x"));
        Assert.Equal("""["Ann","Bob"]""", Data(chart, 0, "y"));
        Assert.Equal("""[["a@m1","a@m2"],["a@m7"]]""", Data(chart, 0, "customdata"));
        Assert.Equal("[4,2,0]", Data(chart, 2, "x"));
        Assert.Equal("stack", (string)Json(chart)["layout"]!["barmode"]!);
        Assert.StartsWith("Ann most\nMentions.\nAnn: 4 mentions (Alpha: 3 mentions; Beta: 1 mention)\n", chart.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void StackedBars_Share_IsPercentOfTheRow()
    {
        var chart = Drawn.StackedBars(Made(), "actor", "mentions", "outlet", share: true);

        Assert.Equal("[75,100]", Data(chart, 0, "x"));
        Assert.Equal("""[" n = 4"," n = 2"," n = 0"]""", Data(chart, 2, "text"));
    }

    [Fact]
    public void HeatMap_Frame_LeavesPairsOutThatAreNotThere()
    {
        var chart = Drawn.HeatMap(Made(), "actor", "outlet", "mentions", top: 2);

        Assert.Equal("[[3,1],[2,null]]", Data(chart, 0, "z"));
        Assert.Contains("Drawn: the first 2 of 3 actors.", chart.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dots_LowAndHigh_AreBarsAroundThePoint()
    {
        var frame = new DataFrame(new StringDataFrameColumn("actor", ["Ann", "Bob"]), new DoubleDataFrameColumn("rate", [5, 0]),
            new DoubleDataFrameColumn("low", [4, 0]), new DoubleDataFrameColumn("high", [8, 1]));

        var chart = Drawn.Dots(frame, "actor", "rate", low: "low", high: "high");

        Assert.Equal("[3]", Json(chart)["data"]![0]!["error_x"]!["array"]!.ToJsonString());
        Assert.Contains("-open", Data(chart, 1, "marker"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_Dates_StandInTheirOrder()
    {
        var frame = new DataFrame(new DateTimeDataFrameColumn("published", [new DateTime(2024, 2, 1), new DateTime(2024, 1, 1), null]),
            new Int64DataFrameColumn("mentions", [2, 1, 9]));

        var chart = Drawn.Lines(frame, "published", "mentions");

        Assert.Equal("""["2024-01-01","2024-02-01"]""", Data(chart, 0, "x"));
        Assert.Equal("[1,2]", Data(chart, 0, "y"));
    }

    [Fact]
    public void Intervals_Seeds_HavePanelsInTheTopicsOrder()
    {
        var frames = SeedBook.Book.Frames;

        var chart = Drawn.Intervals(frames.Compared, frames.Topics, palette: SeedBook.Book.Palette);

        // The topics on which all have one number share the last panel.
        var apart = frames.Topics.Rows.Count(row => Convert.ToDouble(row["spread"]) > 0);
        Assert.Equal(apart + 1, Json(chart)["layout"]!["annotations"]!.AsArray().Count);
        Assert.Contains("Estimates, in ZeroHedge: “over 1,400”, 2023-10-28 (more than 1,400)", chart.ToText(), StringComparison.Ordinal);
        Assert.Contains("The same number in all outlets that give one (1 topic)\n"
            + "  Israeli-Russian hostages released Pishtaz and ZeroHedge: eight", chart.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Intervals_VagueWords_AreABandWithoutAPoint()
    {
        var (claims, topics) = Claimed(Claim(Small.A1, "several", 3, new Interval(3, 9), to: 9, vague: true),
            Claim(Small.B1, "more than 5", 5, new Interval(5, null, LowOpen: true)));

        var traces = Json(Drawn.Intervals(claims, topics))["data"]!.AsArray();

        JsonNode[] alpha = [.. traces.Where(trace => (string?)trace!["name"] == "Alpha").Select(trace => trace!)];
        Assert.Equal("[]", alpha.Single(trace => (string)trace["mode"]! == "markers")["x"]!.ToJsonString());
        Assert.Equal("3–9", (string)alpha.Single(trace => (string)trace["mode"]! == "text")["text"]![0]!);
        Assert.Equal("[3.0,9.0,null]", traces[0]!["x"]!.ToJsonString());
        Assert.Equal("""["square-open","triangle-right"]""",
            traces.Single(trace => (string?)trace!["name"] == "Beta")!["marker"]!["symbol"]!.ToJsonString());
        Assert.Equal(["stated", "left out (over, nearly)", "what the words allow", "without end"], traces.TakeLast(4)
            .Select(trace => (string)trace!["name"]!));
    }

    [Fact]
    public void Intervals_SourceThatIsAPronoun_IsNotNamedBesideTheOutlet()
    {
        var (claims, topics) = Claimed(Claim(Small.A1, "40", 40, source: "WE"), Claim(Small.B1, "44", 44, source: "the coast guard"));

        var text = Drawn.Intervals(claims, topics).ToText();

        Assert.Contains("Alpha: “40”", text, StringComparison.Ordinal);
        Assert.Contains("the coast guard, in Beta: “44”", text, StringComparison.Ordinal);
        Assert.DoesNotContain("WE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TimeLines_RevisedNumber_IsAStepOfItsOutlet()
    {
        var later = Article("a9", "Alpha", "2024-01-09");
        var (claims, topics) = Claimed(Claim(Small.A1, "40", 40), Claim(Small.B1, "44", 44), Claim(later, "57", 57));

        var alpha = Json(Drawn.TimeLines(claims, topics))["data"]!.AsArray().First(trace => (string?)trace!["name"] == "Alpha")!;

        Assert.Equal("""["2024-01-02","2024-01-09"]""", alpha["x"]!.ToJsonString());
        Assert.Equal("[40.0,57.0]", alpha["y"]!.ToJsonString());
        Assert.Equal("hv", (string)alpha["line"]!["shape"]!);
        Assert.Equal(1, Drawn.OverTime(claims, topics));
    }

    private static (DataFrame Claims, DataFrame Topics) Claimed(params FigureClaim[] claims)
    {
        var (topic, names) =
            (Topic("boats seen", Verdict.Conflict, Cause.Unexplained, claims), new OutletNames(claims.Select(claim => claim.Article)));
        return (FigureFrames.Claims(DiscrepancyMeasures.Ledger(claims, [topic]), names),
            FigureFrames.Topics(DiscrepancyMeasures.Topics([topic]), names));
    }

    [Fact]
    public void Net_Pairs_AreLinesBetweenPlaces()
    {
        var frame = new DataFrame(new StringDataFrameColumn("one", ["Ann", "Ann"]), new StringDataFrameColumn("other", ["Bob", "Cid"]),
            new Int64DataFrameColumn("sentences", [4, 1]));

        var text = Drawn.Net(frame, "one", "other", "sentences", "Net").ToText();

        Assert.Equal("Net\nAnn and Bob: 4 sentences\nAnn and Cid: 1 sentence\n", text);
    }

    [Fact]
    public void EveryChart_OfNothing_SaysSo()
    {
        var none = Made().Head(0);

        Assert.All(
            new[]
            {
                Drawn.StackedBars(none, "actor", "mentions"), Drawn.HeatMap(none, "actor", "outlet", "mentions"), Drawn.Dots(none, "actor",
                    "mentions"), Drawn.Lines(none, "actor", "mentions"), Drawn.Net(none, "actor", "outlet", "mentions")
            },
            chart => Assert.Contains("Nothing to draw.", chart.ToText(), StringComparison.Ordinal));
    }

    [Fact]
    public void ToJson_AnyChart_OffersNoUploadAndHasAGroundAndNoMarkup()
    {
        var own = Drawn.StackedBars(Made(), "actor", "mentions", title: "<script> $5");
        var byHand = Plotly.NET.CSharp.Chart.Column<int, string, string>(values: [3, 1], Keys: new(["a", "b"], true));

        Assert.All(new[] { own, byHand }, chart =>
        {
            Assert.False((bool)Json(chart)["config"]!["showSendToCloud"]!);
            Assert.NotNull(Json(chart)["layout"]!["paper_bgcolor"]);
            Assert.DoesNotContain("<script", chart.ToJson(), StringComparison.Ordinal);
        });
        Assert.Equal("a: 3\nb: 1\n", byHand.ToText());
        Assert.Equal(own.ToHtml(), own.ToHtml());
        Assert.Contains("&#36;5", (string)Json(own)["layout"]!["title"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void PlotlyNet_Functions_GoOnFromAChart()
    {
        var chart = Drawn.StackedBars(Made(), "actor", "mentions", "outlet", "First", "Kept.");

        var after = Chart.withTitle("Another", null).Invoke(chart);

        Assert.StartsWith("Another\n", after.ToText(), StringComparison.Ordinal);
        Assert.Contains("Ann: 4 mentions", after.ToText(), StringComparison.Ordinal);
        Assert.Equal(Json(chart)["data"]!.ToJsonString(), Json(after)["data"]!.ToJsonString());
        Assert.Equal(2 * GenericChart.getTraces(chart).Length, GenericChart.getTraces(GenericChart.combine([chart, chart])).Length);
    }
}
