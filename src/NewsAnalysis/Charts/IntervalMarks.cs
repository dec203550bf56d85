using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

/// <summary>The marks of claims: faint bands for what words allow, points for numbers stated.</summary>
internal static class IntervalMarks
{
    /// <summary>The colour of what belongs to no outlet.</summary>
    public const string Grey = "#777777";

    private const double Faint = 0.24;
    /// <summary>Width of a band in pixels.</summary>
    public const double BandWidth = 15;

    /// <summary>What the marks mean, as a legend.</summary>
    public static List<Trace> Legend() =>
    [
        Entry("stated", "markers", "marker", Point("circle", Grey)),
        Entry("left out (over, nearly)", "markers", "marker", Point("circle-open", Grey)),
        Entry("what the words allow", "lines", "line", new Line().With("color", Shade(Grey)).With("width", BandWidth)),
        Entry("without end", "markers", "marker", Point("triangle-right", Grey)),
    ];

    /// <summary>Whose marks are whose, as a legend, and what a band is.</summary>
    public static List<Trace> Outlets(IEnumerable<string> outlets, OutletPalette palette) =>
    [
        .. FrameMarks.Ordered(outlets, palette)
            .Select(outlet => Entry(ChartFrame.Label(outlet), "markers", "marker", Point(palette[outlet].Symbol, palette[outlet].Color))),
        Entry("what the words allow", "lines", "line", new Line().With("color", Shade(Grey)).With("width", BandWidth)),
    ];

    private static Trace2D Entry(string name, string mode, string key, object look) =>
        new Trace2D("scatter").With("mode", mode).With("name", name).With("x", new object?[] { null })
            .With("y", new object?[] { null }).With("hoverinfo", "skip").With(key, look);

    private static Marker Point(string symbol, string color) =>
        new Marker().With("color", color).With("symbol", symbol).With("size", 9)
            .With("line", new Line().With("color", color).With("width", 2));

    /// <summary>At most three traces an outlet: bands, points, and in the middle of a band without a point what vague words
    /// allow.</summary>
    /// <param name="claims">The claims; the index is the row.</param>
    /// <param name="scale">The x axis.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="number">The number in the names of the axes; empty for the first.</param>
    public static IEnumerable<Trace> Draw(IReadOnlyList<IntervalClaim> claims, IntervalScale scale, OutletPalette palette, string number)
    {
        var rows = claims.Select((claim, row) => new Row(claim, row, scale)).ToList();
        foreach (var outlet in FrameMarks.Ordered(rows.Select(row => row.Claim.Outlet), palette))
        {
            var own = rows.FindAll(row => row.Claim.Outlet == outlet);
            var bands = own.FindAll(row => row.From < row.To);
            if (bands.Count > 0)
                yield return On(number, "lines").With("x", bands.SelectMany(row => new object?[] { row.From, row.To, null }).ToArray())
                    .With("y", bands.SelectMany(row => new object?[] { row.Index, row.Index, null }).ToArray())
                    .With("line", new Line().With("color", Shade(palette[outlet].Color)).With("width", BandWidth))
                    .With("hoverinfo", "skip");
            yield return Marked(On(number, "markers"), outlet, [.. own.SelectMany(row => Points(row, palette[outlet], scale))],
                palette[outlet]);
            if (own.FindAll(row => row.Claim.Stated.Count == 0) is { Count: > 0 } vague)
                yield return Marked(On(number, "text"), outlet, [.. vague.Select(row => new Mark(row, row.Middle, ""))], palette[outlet])
                    .With("text", vague.ConvertAll(row => Ends(row.Claim)));
        }
    }

    /// <summary>A trace on axes of this number.</summary>
    public static Trace2D On(string number, string mode) =>
        new Trace2D("scatter").With("mode", mode).With("showlegend", false).With("xaxis", "x" + number).With("yaxis", "y" + number);

    private static Trace2D Marked(Trace2D trace, string outlet, List<Mark> points, OutletStyle style) => trace
        .With("name", ChartFrame.Label(outlet)).With("x", points.ConvertAll(point => point.X))
        .With("y", points.ConvertAll(point => point.Row.Index))
        .With("marker", new Marker().With("color", style.Color).With("size", points.ConvertAll(point => point.IsArrow ? 7 : 11))
            .With("symbol", points.ConvertAll(point => point.Symbol))
            .With("line", new Line().With("color", style.Color).With("width", 2)))
        .With("cliponaxis", false).With("hoverinfo", "text").With("hovertext", points.ConvertAll(point => point.Row.Claim.Hover))
        .With("customdata", FrameMarks.Custom(points.Select(point => point.Row.Claim.References)));

    private static IEnumerable<Mark> Points(Row row, OutletStyle style, IntervalScale scale)
    {
        var claim = row.Claim;
        foreach (var value in claim.Stated)
            yield return new(row, scale.Inside(value), claim.Contains(value) ? style.Symbol : style.Symbol + "-open");
        if (row.GoesOnLeft)
            yield return new(row, row.From, "triangle-left");
        if (claim.High is null)
            yield return new(row, row.To, "triangle-right");
    }

    private static string Ends(IntervalClaim claim) =>
        claim is { Low: { } low, High: { } high } ? $"{English.Number(low, 4)}–{English.Number(high, 4)}" : PlotlyText.Escape(claim.Allows);

    /// <summary>The colour made faint.</summary>
    public static string Shade(string colour)
    {
        var part = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"rgba({part >> 16},{(part >> 8) & 255},{part & 255},{Faint})");
    }

    private sealed record Mark(Row Row, double X, string Symbol)
    {
        public bool IsArrow => Symbol is "triangle-left" or "triangle-right";
    }

    private sealed class Row(IntervalClaim claim, int index, IntervalScale scale)
    {
        public IntervalClaim Claim => claim;

        public int Index => index;

        public bool GoesOnLeft => claim.Low is not { } low || (!claim.Stated.Contains(low) && (double)low < From && From < To);

        public double From => scale.BeginOf(claim);

        public double To => scale.EndOf(claim);

        public double Middle => scale.Log ? Math.Sqrt(From * To) : (From + To) / 2;
    }
}
