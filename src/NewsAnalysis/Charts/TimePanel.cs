using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

/// <summary>A topic over time: a step an outlet, so that a revision looks like one.</summary>
internal sealed record TimePanel(IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict, IReadOnlyList<IntervalClaim> Claims,
    IntervalScale Scale) : ClaimPanel(Heading, Verdict)
{
    private const int MostTicks = 5;

    /// <inheritdoc />
    public override double Left => 30 + PlotlyText.Pixels(Ticks.Select(Say), 12);

    /// <inheritdoc />
    protected override double Body => 150;

    /// <inheritdoc />
    protected override double AxisHeight => 40;

    // The numbers that are stated, those left out that would stand on top of another.
    private IReadOnlyList<decimal> Ticks
    {
        get
        {
            var kept = new List<decimal>();
            foreach (var value in Claims.SelectMany(claim => claim.Stated).Distinct().Order())
            {
                if (kept.Count < MostTicks && (kept.Count == 0 || Scale.Share(value) - Scale.Share(kept[^1]) > 0.12))
                    kept.Add(value);
            }

            return kept;
        }
    }

    /// <summary>The panel of a topic; null where its claims are of one day or say the same.</summary>
    public static TimePanel? Of(DataFrameRow topic, IReadOnlyList<IntervalClaim> claims)
    {
        var dated = claims.Where(claim => claim.Day is not null && claim.Stated.Count > 0).OrderBy(claim => claim.Day).ToList();
        if (topic.Text("verdict") == "compatible" || dated.Select(claim => claim.Day).Distinct().Count() < 2
            || dated.Select(claim => claim.Stated[0]).Distinct().Count() < 2)
            return null;
        var left = claims.Count - dated.Count;
        var scale = IntervalScale.Of(dated);
        string[] notes = [$"{English.Capital(topic.Text("verdict"))}.", left == 0 ? ""
            : $"{English.CountFirst(left, "row")} without a date or a number {English.Verb(left, "is", "are")} left out.", scale.InWords];
        return new(PlotlyText.Lines(English.Capital(topic.Text("topic")), 90),
            PlotlyText.Lines(string.Join(' ', notes.Where(note => note.Length > 0)), 108), dated, scale);
    }

    /// <inheritdoc />
    public override IEnumerable<Trace> Draw(OutletPalette palette, string number)
    {
        foreach (var outlet in FrameMarks.Ordered(Claims.Select(claim => claim.Outlet), palette))
        {
            var (own, style) = (Claims.Where(claim => claim.Outlet == outlet).ToList(), palette[outlet]);
            yield return IntervalMarks.On(number, "lines")
                .With("x", own.SelectMany(claim => new[] { Day(claim), Day(claim), null }).ToArray())
                .With("y", own.SelectMany(claim => new object?[] { Scale.BeginOf(claim), Scale.EndOf(claim), null }).ToArray())
                .With("line", new Line().With("color", IntervalMarks.Shade(style.Color)).With("width", IntervalMarks.BandWidth))
                .With("hoverinfo", "skip");
            yield return IntervalMarks.On(number, "lines+markers").With("name", ChartFrame.Label(outlet)).With("x", own.ConvertAll(Day))
                .With("y", own.ConvertAll(claim => Scale.Inside(claim.Stated[0])))
                .With("line", new Line().With("color", style.Color).With("width", 1.5).With("shape", "hv"))
                .With("marker", new Marker().With("color", style.Color).With("size", 11)
                    .With("line", new Line().With("color", style.Color).With("width", 2))
                    .With("symbol", own.ConvertAll(claim => claim.Contains(claim.Stated[0]) ? style.Symbol : style.Symbol + "-open")))
                .With("cliponaxis", false).With("hoverinfo", "text").With("hovertext", own.ConvertAll(claim => claim.Hover))
                .With("customdata", FrameMarks.Custom(own.Select(claim => claim.References)));
        }
    }

    /// <inheritdoc />
    public override LinearAxis XAxis(string number)
    {
        var (first, last) = (Claims[0].Day!.Value, Claims[^1].Day!.Value);
        var room = Math.Max(1, (last - first).TotalDays * 0.06);
        return new LinearAxis().With("type", "date").With("anchor", $"y{number}")
            .With("range", new[] { first.AddDays(-room), last.AddDays(room) }.Select(Date).ToArray())
            .With("gridcolor", ChartFrame.Grid).With("nticks", 6).With("fixedrange", true).With("tickformat", "%-d %b %Y");
    }

    /// <inheritdoc />
    public override LinearAxis YAxis(string number, double above, double height) =>
        base.YAxis(number, above, height).With("type", Scale.Log ? "log" : "linear").With("range", Scale.Range)
            .With("tickvals", Ticks.ToArray()).With("ticktext", Ticks.Select(Say).ToArray());

    /// <inheritdoc />
    public override IEnumerable<string> InWords() =>
        Claims.Select(claim => $"  {Day(claim)}: {claim.Who}, “{claim.Figure}” ({claim.Allows})")
            .Prepend($"{string.Join(' ', Heading)}: {string.Join(' ', Verdict)}");

    private static string Say(decimal value) => English.Number(value, 4);

    private static string? Day(IntervalClaim claim) => Date(claim.Day!.Value);

    private static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
