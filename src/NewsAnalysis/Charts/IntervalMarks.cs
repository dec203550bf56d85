using System.Globalization;
using Microsoft.Data.Analysis;
using NewsAnalysis.Frames;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

/// <summary>A claim as the chart of intervals draws it: a row of the frame of claims.</summary>
/// <param name="Topic">Id of its topic.</param>
/// <param name="Outlet">Whose claim.</param>
/// <param name="Who">Outlet and date.</param>
/// <param name="Figure">Its own words.</param>
/// <param name="Allows">What they allow, in words.</param>
/// <param name="Stated">The numbers stated; none for vague words.</param>
/// <param name="Low">Lower end, or null.</param>
/// <param name="High">Upper end, or null.</param>
/// <param name="Hover">What is shown on hover.</param>
/// <param name="References">Its evidence.</param>
internal sealed record IntervalClaim(
    string Topic, string Outlet, string Who, string Figure, string Allows, IReadOnlyList<decimal> Stated, decimal? Low, decimal? High, string Hover, IReadOnlyList<string> References)
{
    /// <summary>Whether the number lies in the interval; the words of a bound leave out their own number.</summary>
    public bool Contains(decimal value) => !(value < Low) && !(value > High) && !(IsBound && (value == Low || value == High));

    private bool IsBound { get; init; }

    /// <summary>The claims of a frame, in order.</summary>
    public static List<IntervalClaim> Read(DataFrame frame)
    {
        var evidence = FrameMarks.Evidence(frame);
        return [.. frame.Rows.Select((row, index) => Of(row, evidence(index)))];
    }

    private static IntervalClaim Of(DataFrameRow row, IReadOnlyList<string> references)
    {
        static decimal? Number(object? value) => value is null ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var who = $"{row.Text("outlet")}, {(row["published as stated"] as string) ?? "undated"}";
        var source = row.Text("source") is var named && named == "(not named)" ? "No source named" : $"Source: {named}";
        return new(
            row.Text("topic id"), row.Text("outlet"), who, row.Text("figure"), row.Text("allows"), [.. new[] { Number(row["value"]), Number(row["value to"]) }.OfType<decimal>()],
            Number(row["low"]), Number(row["high"]), PlotlyText.Hover($"{row.Text("figure")}: allows {row.Text("allows")}", who, source,
                row["as of as stated"] is string asOf ? $"As of {asOf}" : null, $"“{row.Text("sentence")}”"), references)
        {
            IsBound = row.Text("allows") is var allows && (allows.StartsWith("more than", StringComparison.Ordinal) || allows.StartsWith("less than", StringComparison.Ordinal) || allows.Contains("under ", StringComparison.Ordinal)),
        };
    }
}

/// <summary>The marks of a topic's claims: lines, ends, stated numbers, arrows.</summary>
internal static class IntervalMarks
{
    /// <summary>At most three traces an outlet: intervals that end, intervals that go on, points.</summary>
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
            foreach (var open in new[] { false, true })
            {
                var lines = own.FindAll(row => row.IsOpen == open && row.From < row.To);
                if (lines.Count > 0)
                    yield return On(number, "lines").With("x", lines.SelectMany(row => new object?[] { row.From, row.To, null }).ToArray())
                        .With("y", lines.SelectMany(row => new object?[] { row.Index, row.Index, null }).ToArray())
                        .With("line", new Line().With("color", palette[outlet].Color).With("width", open ? 2 : 4).With("dash", open ? "dot" : null)).With("hoverinfo", "skip");
            }

            yield return Points(outlet, own, palette[outlet], number);
        }
    }

    private static Trace2D Points(string outlet, List<Row> rows, OutletStyle style, string number)
    {
        var marks = rows.SelectMany(row => Marks(row, style).Select(mark => (Row: row, mark.X, mark.Symbol))).ToList();
        return On(number, "markers").With("name", ChartFrame.Label(outlet)).With("x", marks.ConvertAll(mark => mark.X)).With("y", marks.ConvertAll(mark => mark.Row.Index))
            .With("marker", new Marker().With("color", style.Color).With("size", 11).With("symbol", marks.ConvertAll(mark => mark.Symbol)).With("line", new Line().With("color", style.Color).With("width", 2.5)))
            .With("cliponaxis", false).With("hoverinfo", "text").With("hovertext", marks.ConvertAll(mark => mark.Row.Claim.Hover))
            .With("customdata", FrameMarks.Custom(marks.Select(mark => mark.Row.Claim.References)));
    }

    private static Trace2D On(string number, string mode) => new Trace2D("scatter").With("mode", mode).With("showlegend", false).With("xaxis", "x" + number).With("yaxis", "y" + number);

    private static IEnumerable<(double X, string Symbol)> Marks(Row row, OutletStyle style)
    {
        var claim = row.Claim;
        foreach (var value in claim.Stated)
            yield return (row.Inside(value), claim.Contains(value) ? style.Symbol : style.Symbol + "-open");
        if (claim.Low is null)
            yield return (row.From, "triangle-left");
        else if (!claim.Stated.Contains(claim.Low.Value) && row.From < row.To)
            yield return (row.From, (double)claim.Low.Value < row.From ? "triangle-left" : "line-ns-open");
        if (claim.High is null)
            yield return (row.To, "triangle-right");
        else if (!claim.Stated.Contains(claim.High.Value) && row.From < row.To)
            yield return (row.To, "line-ns-open");
    }

    private sealed class Row(IntervalClaim claim, int index, IntervalScale scale)
    {
        public IntervalClaim Claim => claim;

        public int Index => index;

        public bool IsOpen => claim.Low is null || claim.High is null;

        public double From => claim.Low is { } low ? Inside(low) : scale.From;

        public double To => claim.High is { } high ? Inside(high) : scale.To;

        public double Inside(decimal value) => Math.Clamp((double)value, scale.From, scale.To);
    }
}
