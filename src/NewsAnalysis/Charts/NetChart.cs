using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

public static partial class Charts
{
    private const int MostLines = 40;
    private const double NetRow = 34;
    private const string LineColor = "rgba(86,128,176,0.6)";
    private const string PointColor = "#0b5394";

    /// <summary>A net: names on an ellipse, a line between two that belong together, the wider the more. The places follow from the numbers
    /// alone, strong pairs beside each other, and mean nothing by themselves. Labels stand outside, one a row, so that none can
    /// overlap.</summary>
    /// <param name="frame">A row a pair, strongest first.</param>
    /// <param name="from">The column of one name.</param>
    /// <param name="to">The column of the other.</param>
    /// <param name="values">The column of how strong the pair is, a whole number.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure, unit and n.</param>
    /// <param name="top">How many names to draw, those with most; of their pairs the 40 strongest.</param>
    public static GenericChart Net(DataFrame frame, string from, string to, string values, string title = "",
        string subtitle = "", int top = 16)
    {
        var pairs = FrameMarks.Read(frame, from, values, to).FindAll(pair => pair.Value > 0);
        var sums = pairs.SelectMany(pair => new[] { (Name: pair.Row, pair.Value), (Name: pair.Series, pair.Value) })
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Value: group.Sum(pair => pair.Value))).OrderByDescending(name => name.Value).ToList();
        var kept = sums.Take(ChartFrame.Top(top)).ToDictionary(name => name.Name, name => name.Value, StringComparer.Ordinal);
        var among = pairs.FindAll(pair => kept.ContainsKey(pair.Row) && kept.ContainsKey(pair.Series));
        var lines = among.Take(MostLines).ToList();
        // Somebody whose pairs are all among the weaker ones would stand there without a line.
        var joined = lines.SelectMany(pair => new[] { pair.Row, pair.Series }).ToHashSet(StringComparer.Ordinal);
        var names = lines.Count == 0 ? [] : InOrder([.. sums.Select(name => name.Name).Where(joined.Contains)], lines);
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(names.Count, sums.Count, "names with most"),
            ChartFrame.TopOf(lines.Count, among.Count, "pairs among them"));
        if (lines.Count == 0)
            return ChartFrame.Empty(text);
        var places = Places(names);
        var classes = Classes((int)lines[0].Value);
        return PlotlyObjects.Chart(
            [.. NetLines(lines, classes, places, values), Middles(lines, places, values), .. NetPoints(names, places, kept, lines)],
            NetLayout(text, names, lines, classes, values),
            lines.Select(pair => $"{pair.Row} and {pair.Series}: {FrameMarks.Count(pair.Value, values)}"));
    }

    // Around the ellipse each name is followed by the one, of those left, that is closest to it; else by the one with most.
    private static List<string> InOrder(List<string> names, List<Mark> lines)
    {
        var ordered = new List<string> { names[0] };
        while (ordered.Count < names.Count)
        {
            var last = ordered[^1];
            ordered.Add(names.Except(ordered, StringComparer.Ordinal).MaxBy(name =>
                lines.Where(pair => (pair.Row == last && pair.Series == name) || (pair.Row == name && pair.Series == last))
                    .Sum(pair => pair.Value))!);
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
            places[names[i]] = (Math.Round(side * Math.Sqrt(1 - (y * y)), 4), Math.Round(y, 4));
        }

        return places;
    }

    // Four widths, each from twice the one before (1, 2, 4, 8 or 20, 40, 80, 160), so that the strongest pair is in the
    // last and few others with it.
    private static (int From, int To, double Width)[] Classes(int most)
    {
        int[] steps = [1, 2, 5];
        var unit = Enumerable.Range(0, 24).Select(power => steps[power % 3] * (long)Math.Pow(10, power / 3))
            .Last(step => step == 1 || 8 * step <= most);
        var (second, third, fourth) = ((int)(2 * unit), (int)(4 * unit), (int)(8 * unit));
        return [(1, second - 1, 1), (second, third - 1, 2.5), (third, fourth - 1, 5), (fourth, int.MaxValue, 9)];
    }

    private static IEnumerable<Trace> NetLines(List<Mark> lines, (int From, int To, double Width)[] classes,
        Dictionary<string, (double X, double Y)> places, string values) =>
            from kind in classes
            let drawn = lines.FindAll(pair => pair.Value >= kind.From && pair.Value <= kind.To)
            where drawn.Count > 0
            select (Trace)new Trace2D("scatter").With("name", ClassLabel(kind.From, kind.To, values)).With("showlegend", true)
                .With("mode", "lines")
                .With("x", drawn.SelectMany(pair => new object?[] { places[pair.Row].X, places[pair.Series].X, null }).ToArray())
                .With("y", drawn.SelectMany(pair => new object?[] { places[pair.Row].Y, places[pair.Series].Y, null }).ToArray())
                .With("line", new Line().With("color", LineColor).With("width", kind.Width)).With("hoverinfo", "skip");

    // Plotly points at the ends of a line only; its middle says what the line is.
    private static Trace2D Middles(List<Mark> lines, Dictionary<string, (double X, double Y)> places, string values) =>
        new Trace2D("scatter").With("showlegend", false).With("mode", "markers")
            .With("x", lines.ConvertAll(pair => Math.Round((places[pair.Row].X + places[pair.Series].X) / 2, 4)))
            .With("y", lines.ConvertAll(pair => Math.Round((places[pair.Row].Y + places[pair.Series].Y) / 2, 4)))
            .With("marker", new Marker().With("color", PointColor).With("size", 10).With("opacity", 0))
            .With("customdata", FrameMarks.Custom(lines.Select(pair => pair.References)))
            .With("hoverinfo", "text").With("hovertext", lines.ConvertAll(
                pair => PlotlyText.Hover($"{pair.Row} and {pair.Series}: {FrameMarks.Count(pair.Value, values)}", pair.Sentence)));

    private static IEnumerable<Trace> NetPoints(List<string> names, Dictionary<string, (double X, double Y)> places,
        Dictionary<string, double> sums, List<Mark> lines)
    {
        var most = sums.Values.Max();
        return names.GroupBy(name => places[name].X > 0)
            .Select(side => (Trace)new Trace2D("scatter").With("showlegend", false).With("mode", "markers+text")
                .With("x", side.Select(name => places[name].X).ToArray()).With("y", side.Select(name => places[name].Y).ToArray())
                .With("marker", new Marker().With("color", PointColor).With("symbol", "circle")
                    .With("size", side.Select(name => Math.Round(6 + (14 * Math.Sqrt(sums[name] / most)), 4)).ToArray()))
                .With("text", side.Select(ChartFrame.Label).ToArray()).With("textposition", side.Key ? "middle right" : "middle left")
                .With("cliponaxis", false)
                .With("customdata", FrameMarks.Custom(side.Select(name => Nearest(name, lines)))).With("hoverinfo", "text")
                .With("hovertext", side.Select(
                    name => PlotlyText.Hover($"{name}: {FrameMarks.Say(sums[name])} with others, counted for each pair")).ToArray()));
    }

    // The first reference of each of a name's lines, the widest first.
    private static IReadOnlyList<string> Nearest(string name, List<Mark> lines) =>
        [.. lines.Where(pair => pair.Row == name || pair.Series == name).SelectMany(pair => pair.References.Take(1))
            .Distinct(StringComparer.Ordinal).Take(Citation.MostPerMark)];

    private static Layout NetLayout(
        ChartText text, List<string> names, List<Mark> lines, (int From, int To, double Width)[] classes, string values)
    {
        var height = Math.Max(NetRow, ChartFrame.RowHeight(names)) * ((names.Count + 1) / 2);
        var (legend, bottom) = ChartFrame.LegendBelow(
            [.. classes.Where(kind => lines.Exists(pair => pair.Value >= kind.From && pair.Value <= kind.To))
                .Select(kind => ClassLabel(kind.From, kind.To, values))], height);
        var room = Math.Ceiling(ChartFrame.Room(names));
        var layout = ChartFrame.Layout(text, height, room, bottom).With("showlegend", true).With("legend", legend.With("y", 0))
            .With("xaxis", ChartFrame.Hidden().With("range", new[] { -1.06, 1.06 }))
            .With("yaxis", ChartFrame.Hidden().With("range", new[] { -1.04, 1.04 }));
        ((Plotly.NET.LayoutObjects.Margin)layout.GetPropertyValue("margin")).SetProperty("r", room);
        return layout;
    }

    private static string ClassLabel(int from, int to, string values) =>
        to == from ? $"{English.Number(from)} {(from == 1 ? values.TrimEnd('s') : values)}"
            : $"{English.Number(from)}{(to == int.MaxValue ? " or more" : $" to {English.Number(to)}")} {values}";
}
