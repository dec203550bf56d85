using NewsAnalysis.Charts;

namespace NewsAnalysis.Tests.Charts;

public sealed class PlotlyFigureTests
{
    private static PlotlyFigure Small(string title = "t") => new()
    {
        Data = [new Bar { X = [1.5, null], Y = ["a", "b"], HoverInfo = "skip" }],
        Layout = new Layout { Title = new Title { Text = title }, Height = 200, Axes = [new("xaxis2", new Axis { Type = "linear", TickVals = [1] })] },
        Text = title + "\n",
    };

    [Fact]
    public void ToJson_Figure_IsInPlotlysSchema()
    {
        Assert.Equal(
            "{\"data\":[{\"type\":\"bar\",\"x\":[1.5,null],\"y\":[\"a\",\"b\"],\"hoverinfo\":\"skip\"}],"
            + "\"layout\":{\"title\":{\"text\":\"t\"},\"height\":200,\"paper_bgcolor\":\"rgba(0,0,0,0)\",\"plot_bgcolor\":\"rgba(0,0,0,0)\","
            + "\"xaxis2\":{\"type\":\"linear\",\"tickvals\":[1]}},"
            + "\"config\":{\"displaylogo\":false,\"responsive\":true,\"modeBarButtonsToRemove\":[\"select2d\",\"lasso2d\"]}}",
            Small().ToJson());
    }

    [Fact]
    public void ToHtml_Hostile_CannotLeaveItsScript()
    {
        var html = Small("</script><script>alert(1)</script>").ToHtml();

        Assert.Equal(1, html.Split("</script>").Length - 1);
        Assert.Contains("&lt;/script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_EqualFigures_AreEqualAndOthersHaveAnotherId()
    {
        Assert.Equal(Small().ToHtml(), Small().ToHtml());
        Assert.NotEqual(Id(Small()), Id(Small("u")));

        static string Id(PlotlyFigure figure) => figure.ToHtml().Split("id=\"")[1][..23];
    }

    [Fact]
    public void ToHtml_PlotlyJs_IsPinnedByItsHash()
    {
        Assert.Contains(
            "script.src = \"https://cdn.plot.ly/plotly-4.1.2.min.js\"; script.integrity = \"sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8\"; script.crossOrigin = \"anonymous\";",
            Small().ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("$x$ \u0007", "&#36;x&#36;  ")]
    [InlineData("&lt;", "&amp;lt;")]
    public void Escape_Text_ShowsJustWhatItSays(string text, string expected) => Assert.Equal(expected, PlotlyText.Escape(text));

    [Theory]
    [InlineData("one two three", 7, "one two<br>three")]
    [InlineData("abcdefghij", 4, "abcd<br>efgh<br>ij")]
    [InlineData("a <b> c", 3, "a<br>&lt;b&gt;<br>c")]
    [InlineData("", 5, "")]
    [InlineData("xxx😀", 4, "xxx<br>😀")]
    public void Wrap_Text_BreaksBetweenWordsAndLosesNothing(string text, int width, string expected) =>
        Assert.Equal(expected, PlotlyText.Wrap(text, width));

    [Fact]
    public void Palette_ManyOutlets_LookDifferent()
    {
        var outlets = Enumerable.Range(0, 56).Select(index => $"o{index}").ToList();
        var palette = new OutletPalette(outlets);

        Assert.Equal(56, outlets.Select(outlet => (palette[outlet].Color, palette[outlet].Pattern)).Distinct().Count());
        Assert.Equal(7, outlets.Take(7).Select(outlet => palette[outlet].Color).Distinct().Count());
        Assert.Equal("#888888", palette["stranger"].Color);
    }
}
