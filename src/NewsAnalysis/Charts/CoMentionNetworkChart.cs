using System.Globalization;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Who is named together, as a net: actors on an ellipse, a line between two that share sentences, the wider the more. The places follow from
/// the counts alone, strong pairs beside each other, and mean nothing by themselves. Labels stand outside, one a row, so that none can overlap.
/// </summary>
public static class CoMentionNetworkChart
{
    private const int MostLines = 40;
    private const double RowSpace = 34;
    private const string LineColor = "rgba(86,128,176,0.6)";
    private const string PointColor = "#0b5394";
    private static readonly (int From, int To, double Width)[] s_classes = [(1, 1, 1), (2, 3, 2.5), (4, 7, 5), (8, int.MaxValue, 9)];

    /// <summary>Draws the chart.</summary>
    /// <param name="pairs">The rows of <see cref="CoMentionMeasures.Pairs"/>, most shared sentences first.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw: those that share most sentences with others. Of their pairs the 40 strongest.</param>
    public static PlotlyFigure Draw(IReadOnlyList<CoMention> pairs, ChartText text, int top = 16)
    {
        var ranked = CoMentionMeasures.ByShared(pairs);
        if (ranked.Count < 2)
            return Frame.Empty(text, "No sentence names two actors.");
        var kept = ranked.Take(top).ToDictionary(actor => actor.Actor, actor => actor.Sentences, StringComparer.Ordinal);
        var among = pairs.Where(pair => pair.Sentences > 0 && kept.ContainsKey(pair.First) && kept.ContainsKey(pair.Second)).ToList();
        var lines = among.Take(MostLines).ToList();
        // Somebody whose pairs are all among the weaker ones would stand there without a line.
        var joined = lines.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet(StringComparer.Ordinal);
        var names = InOrder([.. ranked.Select(actor => actor.Actor).Where(joined.Contains)], lines);
        var places = Places(names);
        var note = Crowd.Both(
            Frame.TopOf(names.Count, ranked.Count, "actors that share most sentences", "actors"),
            Frame.TopOf(lines.Count, among.Count, "strongest pairs", "pairs among them"));
        return new PlotlyFigure
        {
            Data = [.. Lines(lines, places), Middles(lines, places), .. Points(names, places, kept)],
            Layout = LayoutOf(text, note, names, lines),
            Text = Frame.InWords(text, note, lines.Select(pair => $"{pair.First} and {pair.Second}: {English.Count(pair.Sentences, "sentence")}")),
        };
    }

    // Around the ellipse each actor is followed by the one, of those left, that shares most sentences with it; else by the one that shares most.
    private static List<string> InOrder(List<string> names, List<CoMention> lines)
    {
        var ordered = new List<string> { names[0] };
        while (ordered.Count < names.Count)
        {
            var last = ordered[^1];
            var next = names.Except(ordered, StringComparer.Ordinal).MaxBy(name => lines.Where(pair =>
                (pair.First == last && pair.Second == name) || (pair.First == name && pair.Second == last)).Sum(pair => pair.Sentences))!;
            ordered.Add(next);
        }

        return ordered;
    }

    // Down the right side and up the left one, in rows of equal height.
    private static Dictionary<string, (double X, double Y)> Places(List<string> names)
    {
        var right = (names.Count + 1) / 2;
        var places = new Dictionary<string, (double X, double Y)>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var (side, row, rows) = i < right ? (1, i, right) : (-1, names.Count - 1 - i, names.Count - right);
            var y = 1 - (2 * (row + 0.5) / rows);
            places[names[i]] = (Round(side * Math.Sqrt(1 - (y * y))), Round(y));
        }

        return places;
    }

    private static IEnumerable<Trace> Lines(List<CoMention> lines, Dictionary<string, (double X, double Y)> places) =>
        from kind in s_classes
        let drawn = lines.FindAll(pair => pair.Sentences >= kind.From && pair.Sentences <= kind.To)
        where drawn.Count > 0
        select new Scatter
        {
            Name = Label(kind.From, kind.To),
            ShowLegend = true,
            Mode = "lines",
            X = [.. drawn.SelectMany(pair => new object?[] { places[pair.First].X, places[pair.Second].X, null })],
            Y = [.. drawn.SelectMany(pair => new object?[] { places[pair.First].Y, places[pair.Second].Y, null })],
            Line = new Line { Color = LineColor, Width = kind.Width },
            HoverInfo = "skip",
        };

    // Plotly points at the ends of a line only; its middle says what the line is.
    private static Scatter Middles(List<CoMention> lines, Dictionary<string, (double X, double Y)> places) => new()
    {
        ShowLegend = false,
        Mode = "markers",
        X = [.. lines.Select(pair => (object)Round((places[pair.First].X + places[pair.Second].X) / 2))],
        Y = [.. lines.Select(pair => (object)Round((places[pair.First].Y + places[pair.Second].Y) / 2))],
        Marker = new Marker { Color = PointColor, Size = 10, Opacity = 0 },
        HoverInfo = "text",
        HoverText = [.. lines.Select(pair => PlotlyText.Hover(
            $"{pair.First} and {pair.Second}: {English.Count(pair.Sentences, "sentence")}",
            $"both in {English.Count(pair.Articles, "article")} of {English.Count(pair.Outlets, "outlet")}",
            pair.Example is { } example ? MentionEvidence.Shortened(example.Quote) : null))],
        CustomData = lines.Select(pair => pair.References).ToList(),
    };

    private static IEnumerable<Trace> Points(List<string> names, Dictionary<string, (double X, double Y)> places, Dictionary<string, int> shared)
    {
        var most = shared.Values.Max();
        return names.GroupBy(name => places[name].X > 0).Select(side => new Scatter
        {
            ShowLegend = false,
            Mode = "markers+text",
            X = [.. side.Select(name => (object)places[name].X)],
            Y = [.. side.Select(name => (object)places[name].Y)],
            Marker = new Marker { Color = PointColor, Symbol = "circle", Size = side.Select(name => Round(6 + (14 * Math.Sqrt(shared[name] / (double)most)))).ToList() },
            Text = [.. side.Select(Frame.Label)],
            TextPosition = side.Key ? "middle right" : "middle left",
            ClipOnAxis = false,
            HoverInfo = "text",
            HoverText = [.. side.Select(name => PlotlyText.Hover($"{name}: shares {English.Count(shared[name], "sentence")} with others, one for each pair"))],
        });
    }

    private static Layout LayoutOf(ChartText text, string? note, List<string> names, List<CoMention> lines)
    {
        var height = Math.Max(RowSpace, Frame.RowHeight(names)) * ((names.Count + 1) / 2);
        var legend = s_classes.Where(kind => lines.Exists(pair => pair.Sentences >= kind.From && pair.Sentences <= kind.To))
            .Select(kind => Label(kind.From, kind.To)).ToList();
        var (place, bottom) = Frame.LegendBelow(legend, height);
        var layout = Frame.Layout(text, note, height, Frame.Room(names), bottom);
        var hidden = new Axis { Type = "linear", ShowTickLabels = false, ShowGrid = false, ZeroLine = false, FixedRange = true };
        return layout with
        {
            Margin = layout.Margin! with { R = layout.Margin.L },
            ShowLegend = true,
            Legend = place with { Y = 0 },
            Axes = [new("xaxis", hidden with { Range = [-1.06, 1.06] }), new("yaxis", hidden with { Range = [-1.04, 1.04] })],
        };
    }

    private static string Label(int from, int to) =>
        to == from ? English.Count(from, "sentence")
        : string.Create(CultureInfo.InvariantCulture, $"{from}{(to == int.MaxValue ? " or more" : $" to {to}")} sentences");

    private static double Round(double value) => Math.Round(value, 4);
}
