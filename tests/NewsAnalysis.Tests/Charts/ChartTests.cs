using System.Text.Json.Nodes;
using NewsAnalysis.Charts;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Charts;

public sealed class ChartTests
{
    private static readonly Dictionary<string, PlotlyFigure> Figures = MadeFigures.Mentions(MadeFigures.Five())
        .Append(("intervals", MadeFigures.Intervals(3))).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    public static TheoryData<string> Names => [.. Figures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_MadeCorpus_IsTheStoredFigure(string name)
    {
        var stored = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Charts", "Expected", name + ".json")));

        Assert.Empty(FigureJson.Differences(stored, JsonNode.Parse(Figures[name].ToJson())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_HostileNames_ReachPlotlyAsText(string name)
    {
        var tags = Texts(JsonNode.Parse(Figures[name].ToJson()))
            .Select(text => text.Replace("<br>", "", StringComparison.Ordinal).Replace("<b>", "", StringComparison.Ordinal)
                .Replace("</b>", "", StringComparison.Ordinal).Replace("<span style=\"font-size:10px\">", "", StringComparison.Ordinal)
                .Replace("</span>", "", StringComparison.Ordinal))
            .Where(text => text.Contains('<', StringComparison.Ordinal) || text.Contains('$', StringComparison.Ordinal));

        // Bold is only the charts' own: the made names hold <b>Zag</b>, which must come out escaped.
        Assert.Empty(tags);
        Assert.DoesNotContain(Texts(JsonNode.Parse(Figures[name].ToJson())), text => text.Contains("<b>Zag", StringComparison.Ordinal) || text.Contains("<b>people", StringComparison.Ordinal));
        Assert.DoesNotContain("<", Figures[name].ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_OfAFigure_HoldsTitleSubtitleAndData(string name)
    {
        var lines = Figures[name].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length > 3, Figures[name].Text);
        Assert.Contains("5 articles of 3 outlets and 2 unidentified, 2023-10-28 to 2024-11-18, 1 undated", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NoRows_SaysThatThereIsNothing()
    {
        var figures = MadeFigures.Mentions(([], [])).Select(pair => pair.Figure).Append(MadeFigures.Intervals(0)).ToList();

        Assert.Equal(10, figures.Count);
        Assert.All(figures, figure => Assert.Empty(figure.Data));
        Assert.All(figures, figure => Assert.Single(figure.Layout.Annotations!));
    }

    [Fact]
    public void Draw_OneMention_DrawsIt()
    {
        var article = MadeData.Article("only", "Solo");
        var figures = MadeFigures.Mentions(([new ArticleWords(article, 10)], [MadeData.Mention(article, "Ann")])).ToDictionary(pair => pair.Name, pair => pair.Figure);

        var bar = Assert.IsType<Bar>(figures["mentions"].Data[0]);
        Assert.Equal([1.0], bar.X);
        Assert.Equal(["Ann"], bar.Y);
        Assert.Contains("With fewer than two outlets", figures["omissions"].Layout.Title.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_MoreActorsThanFit_SaysSo()
    {
        var article = MadeData.Article("only", "Solo");
        var mentions = Enumerable.Range(0, 100).Select(index => MadeData.Mention(article, $"Actor {index:000}")).ToList();
        var figures = MadeFigures.Mentions(([new ArticleWords(article, 1000)], mentions)).ToDictionary(pair => pair.Name, pair => pair.Figure);

        Assert.Contains("Drawn: the 25 most mentioned of 100 actors.", figures["mentions"].Text, StringComparison.Ordinal);
        Assert.Equal(25, Assert.IsType<Bar>(figures["mentions"].Data[0]).X.Count);
        Assert.Contains("Drawn: the 30 most mentioned of 100 actors.", figures["heatmap"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_FortyOutlets_FoldsOrLeavesOutAndSaysSo()
    {
        var articles = Enumerable.Range(0, 40).Select(index => MadeData.Article($"{index:00}")).ToList();
        var mentions = articles.SelectMany((article, index) => MadeData.Mentions(article, "Ann", 40 - index)).ToList();
        var figures = MadeFigures.Mentions(([.. articles.Select(article => new ArticleWords(article, 100))], mentions))
            .ToDictionary(pair => pair.Name, pair => pair.Figure);

        // 11 outlets, one bar for the 29 others (29 + 28 + … + 1 = 435), one trace for the totals (40 + 39 + … + 1 = 820).
        var bars = figures["mentions"].Data;
        Assert.Equal(13, bars.Count);
        Assert.Equal("29 other outlets", bars[11].Name);
        Assert.Equal([435.0], Assert.IsType<Bar>(bars[11]).X);
        Assert.Equal([" 820"], Assert.IsType<Scatter>(bars[12]).Text);
        Assert.Contains("Drawn: the 12 outlets with most mentions of 40 outlets.", figures["heatmap"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_SixtyTopics_ShowsEightAndSaysSo()
    {
        var figure = MadeFigures.Intervals(60);

        Assert.Contains("Page 1 of 8: topics 1 to 8 of 60, those that differ and differ most first.", figure.Text, StringComparison.Ordinal);
        Assert.Equal(16, figure.Layout.Axes.Count);
    }

    [Fact]
    public void Draw_TopicOfManyClaims_KeepsTheLowestAndTheHighest()
    {
        var article = MadeData.Article("a", "Alpha");
        var claims = Enumerable.Range(0, 100).Select(index => MadeData.Claim(article, $"{index + 1}", index + 1, start: index * 10)).ToArray();
        var rows = DiscrepancyMeasures.Topics([MadeData.Topic("things", Verdict.Conflict, Cause.Unexplained, claims)]);

        var figure = FigureIntervalsChart.Draw(rows, new OutletPalette(["Alpha"]), new ChartText("t", "s"), claims: 4);

        Assert.Equal([1.0, 2.0, 99.0, 100.0], Assert.IsType<Scatter>(Assert.Single(figure.Data)).X);
        Assert.Contains("Drawn: the lowest and the highest 4 of 100 claims.", figure.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verdict.Compatible, Cause.None, "", "Compatible: both claims can hold together.")]
    [InlineData(Verdict.Conflict, Cause.Unexplained, "", "Differs. 1 pair of claims cannot both hold. Nothing in the texts explains the difference.")]
    [InlineData(Verdict.Conflict, Cause.DifferentSource, "", "Differs. 1 pair of claims cannot both hold. Likely cause: different named sources.")]
    [InlineData(Verdict.Conflict, Cause.LaterRevision, "the later is of May.", "Differs. 1 pair of claims cannot both hold. Likely cause: the later is of May.")]
    public void Draw_Verdict_StandsInWords(Verdict verdict, Cause cause, string why, string expected)
    {
        var article = MadeData.Article("a", "Alpha");
        FigureClaim[] claims = [MadeData.Claim(article, "6", 6), MadeData.Claim(article, "7", 7, start: 50)];
        var rows = DiscrepancyMeasures.Topics([MadeData.Topic("things", verdict, cause, claims) with { Why = why }]);

        var figure = FigureIntervalsChart.Draw(rows, new OutletPalette(["Alpha"]), new ChartText("t", "s"));

        Assert.Equal($"<b>Things</b><br>{expected}", Assert.Single(figure.Layout.Annotations!).Text);
    }

    [Fact]
    public void Draw_OpenIntervals_RunToTheEdgeWithAnArrow()
    {
        var article = MadeData.Article("a", "Alpha");
        var claims = new[]
        {
            MadeData.Claim(article, "more than 100", 100, new Interval(100, null, LowOpen: true)),
            MadeData.Claim(article, "80", 80, start: 50),
        };
        var rows = DiscrepancyMeasures.Topics([MadeData.Topic("things", Verdict.Conflict, Cause.Unexplained, claims)]);

        var figure = FigureIntervalsChart.Draw(rows, new OutletPalette(["Alpha"]), new ChartText("t", "s"));

        // The scale: 80 to 100, a fifth of the width more on the open side: 104; 8 % on the other: 78.4.
        var axis = figure.Layout.Axes.Single(pair => pair.Key == "xaxis").Value;
        Assert.Equal([78.4, 104.0], axis.Range);
        var line = Assert.IsType<Scatter>(figure.Data[0]);
        Assert.Equal([100.0, 104.0, null], line.X);
        Assert.Equal("dot", line.Line!.Dash);
        var points = Assert.IsType<Scatter>(figure.Data[1]);
        Assert.Equal([80.0, 100.0, 104.0], points.X);
        Assert.Equal(["circle", "circle-open", "triangle-right"], Assert.IsType<List<string>>(points.Marker!.Symbol));
    }

    [Fact]
    public void Draw_NumberFarOutsideWhatItsWordsAllow_IsHollow()
    {
        var article = MadeData.Article("a", "Alpha");
        FigureClaim[] claims = [MadeData.Claim(article, "well over 1,000", 1000, new Interval(1100, null)), MadeData.Claim(article, "1,200", 1200, start: 50)];
        var rows = DiscrepancyMeasures.Topics([MadeData.Topic("things", Verdict.Compatible, Cause.None, claims)]);

        var figure = FigureIntervalsChart.Draw(rows, new OutletPalette(["Alpha"]), new ChartText("t", "s"));

        var points = Assert.IsType<Scatter>(figure.Data[1]);
        Assert.Equal([1000.0, 1100.0], points.X.Take(2));
        Assert.Equal("circle-open", Assert.IsType<List<string>>(points.Marker!.Symbol)[0]);
    }

    [Fact]
    public void Draw_NumbersOfManyMagnitudes_AreOnALogScale()
    {
        var article = MadeData.Article("a", "Alpha");
        FigureClaim[] claims = [MadeData.Claim(article, "6", 6), MadeData.Claim(article, "520,000", 520000, start: 50)];
        var rows = DiscrepancyMeasures.Topics([MadeData.Topic("things", Verdict.Conflict, Cause.Unexplained, claims)]);

        var figure = FigureIntervalsChart.Draw(rows, new OutletPalette(["Alpha"]), new ChartText("t", "s"));

        Assert.Equal("log", figure.Layout.Axes.Single(pair => pair.Key == "xaxis").Value.Type);
    }

    [Fact]
    public void Draw_TopBelowOne_SaysWhatFits()
    {
        var article = MadeData.Article("only", "Solo");
        var counts = MentionMeasures.PerActorAndOutlet(MadeData.Mentions(article, "Ann", 2), [new ArticleWords(article, 10)]);

        var error = Assert.Throws<InputException>(() => MentionsPerActorChart.Draw(counts, new OutletPalette(["Solo"]), new ChartText("t", "s"), top: 0));

        Assert.Equal("top: found 0; expected 1 or more.", error.Message);
    }

    [Fact]
    public void Draw_WithEvidence_ShowsTheFirstSentencesOfABar()
    {
        var article = MadeData.Article("only", "Solo");
        var mentions = MadeData.Mentions(article, "Ann <b>", 2).Select((mention, index) => mention with { Sentence = index }).ToList();
        var counts = MentionMeasures.PerActorAndOutlet(mentions, [new ArticleWords(article, 10)]);

        var figure = MentionsPerActorChart.Draw(counts, new OutletPalette(["Solo"]), new ChartText("t", "s"), evidence: MentionEvidence.Of(mentions));

        Assert.Equal(
            ["Solo: 2 mentions of Ann &lt;b&gt;<br>“Ann &lt;b&gt; said so.”<br>“Ann &lt;b&gt; said so.”"], Assert.IsType<Bar>(figure.Data[0]).HoverText);
    }

    [Fact]
    public void Draw_RatesOfOneOutlet_DrawsItOnceWithItsInterval()
    {
        var article = MadeData.Article("only", "Solo");
        var rates = RateMeasures.PerActor(MadeData.Mentions(article, "Ann", 10), [new ArticleWords(article, 1000)]);

        var figure = RateIntervalsChart.Draw(rates, new OutletPalette(["Solo"]), new ChartText("t", "s"));

        // 10 mentions in 1,000 words: 5.43198 to 18.40948 (see the tests of the interval).
        var points = Assert.IsType<Scatter>(Assert.Single(figure.Data));
        Assert.Equal([10.0], points.X);
        Assert.Equal([8.4095], points.ErrorX!.Array);
        Assert.Equal([4.568], points.ErrorX.ArrayMinus);
        Assert.Equal([0.0], points.Y);
    }

    [Fact]
    public void Draw_RatesOfManyOutlets_KeepsSixAndSaysSo()
    {
        var articles = Enumerable.Range(0, 9).Select(index => MadeData.Article($"{index}", $"Outlet {index}")).ToList();
        var mentions = articles.SelectMany((article, index) => MadeData.Mentions(article, "Ann", index)).ToList();
        var rates = RateMeasures.PerActor(mentions, [.. articles.Select(article => new ArticleWords(article, 100))]);

        var figure = RateIntervalsChart.Draw(rates, new OutletPalette(articles.Select(article => article.OutletLabel)), new ChartText("t", "s"));

        Assert.Equal(
            ["all together", "Outlet 3", "Outlet 4", "Outlet 5", "Outlet 6", "Outlet 7", "Outlet 8"], figure.Data.Select(trace => trace.Name));
        Assert.Contains("Drawn: the 6 outlets with most mentions of 9 outlets.", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NobodyTogether_SaysSo()
    {
        var article = MadeData.Article("only", "Solo");

        var figure = CoMentionChart.Draw(CoMentionMeasures.Pairs([MadeData.Mention(article, "Ann")]), new ChartText("t", "s"));

        Assert.Contains("No sentence names two actors.", figure.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => Texts(pair.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
