using NewsAnalysis.Charts;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Tests.Charts;

public class CoMentionNetworkChartTests
{
    private static readonly ChartText s_text = new("t", "s");

    [Fact]
    public void Draw_Pairs_DrawsALineForEachAndNamesEveryActorOnce()
    {
        var figure = CoMentionNetworkChart.Draw([Pair("Ann", "Ben", 5), Pair("Ann", "Cid", 1), Pair("Ben", "Dot", 1)], s_text);

        var lines = figure.Data.OfType<Scatter>().Where(trace => trace.Mode == "lines").ToList();
        Assert.Equal(["1 sentence", "4 to 7 sentences"], lines.Select(trace => trace.Name));
        Assert.Equal([6, 3], lines.Select(trace => trace.X.Count));
        Assert.Equal(["Ann", "Ben", "Cid", "Dot"], Labels(figure).Select(label => label.Text).Order());
        Assert.EndsWith("Ann and Ben: 5 sentences\nAnn and Cid: 1 sentence\nBen and Dot: 1 sentence\n", figure.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "1 sentence", "2 to 3 sentences", "4 to 7 sentences", "8 or more sentences")]
    [InlineData(33, "1 to 3 sentences", "8 to 15 sentences", "16 or more sentences")]
    [InlineData(1699, "1 to 399 sentences", "1,600 or more sentences")]
    public void Draw_StrongPairs_WidthsGoByTheStrongest(int most, params string[] widths)
    {
        int[] counts = most switch { 15 => [15, 5, 3, 1], 33 => [33, 15, 3], _ => [1699, 12] };

        var figure = CoMentionNetworkChart.Draw([.. counts.Select((count, index) => Pair("Ann", $"Actor {index}", count))], s_text);

        Assert.Equal(widths, figure.Data.OfType<Scatter>().Where(trace => trace.Mode == "lines").Select(trace => trace.Name));
    }

    [Fact]
    public void Draw_ManyActors_NoTwoLabelsShareARowOfASide()
    {
        var pairs = Enumerable.Range(0, 15).Select(i => Pair($"Actor {i:00}", $"Actor {i + 1:00}", 20 - i)).ToList();

        var labels = Labels(CoMentionNetworkChart.Draw(pairs, s_text)).ToList();

        Assert.Equal(16, labels.Count);
        Assert.All(labels.GroupBy(label => label.X > 0), side =>
        {
            var rows = side.Select(label => label.Y).Order().ToList();
            Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(pair.Second - pair.First > 0.24, $"{pair} is too near"));
        });
    }

    [Fact]
    public void Draw_MoreActorsThanDrawn_SaysSoAndLeavesOutWhoHasNoLine()
    {
        var pairs = new[] { Pair("Ann", "Ben", 9), Pair("Ann", "Cid", 4), Pair("Dot", "Eve", 1) };

        var figure = CoMentionNetworkChart.Draw(pairs, s_text, top: 4);

        Assert.Contains("Drawn: the 3 actors that share most sentences of 5 actors.", figure.Text, StringComparison.Ordinal);
        Assert.Equal(["Ann", "Ben", "Cid"], Labels(figure).Select(label => label.Text).Order());
    }

    [Fact]
    public void Draw_NamesWithMarkup_AreText()
    {
        var figure = CoMentionNetworkChart.Draw([Pair("A<b>", "C", 1)], s_text);

        Assert.Contains("A&lt;b&gt;", Labels(figure).Select(label => label.Text));
    }

    [Fact]
    public void Draw_NoPairs_SaysSo() =>
        Assert.Contains("No sentence names two actors.", CoMentionNetworkChart.Draw([], s_text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Ann stands in one sentence with 2 other actors, more than anyone else", "Ann-Ben", "Ann-Cid")]
    [InlineData("2 actors stand in one sentence with most others, each with 1", "Ann-Ben")]
    [InlineData("No sentence names two actors")]
    public void Network_Pairs_TitleIsTheFinding(string expected, params string[] pairs)
    {
        var rows = pairs.Select(pair => Pair(pair[..3], pair[4..], 1)).ToList();

        Assert.Equal(expected, CoMentionFindings.Network(rows, CorpusScope.Of([])).Title);
    }

    private static IEnumerable<(string Text, double X, double Y)> Labels(PlotlyFigure figure) =>
        figure.Data.OfType<Scatter>().Where(trace => trace.Mode == "markers+text")
            .SelectMany(trace => trace.Text!.Select((text, index) => (text, (double)trace.X[index]!, (double)trace.Y[index]!)));

    private static CoMention Pair(string first, string second, int sentences) => new(first, second, sentences, 1, 1, null);
}
