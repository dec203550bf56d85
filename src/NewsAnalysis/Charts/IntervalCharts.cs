using System.Globalization;
using Microsoft.Data.Analysis;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

public static partial class Charts
{
    private const int StatedWidth = 30;
    private const int WhoWidth = 38;
    private const double AxisHeight = 40;

    /// <summary>
    /// Claims as the intervals they allow: a panel a topic with its own scale, a row a claim. A filled point is a number as stated, a hollow one a number that the words
    /// leave out ("more than 1,400"), a bar at an end marks where an interval stops, a dotted line with an arrow goes on without end.
    /// </summary>
    /// <param name="claims">A row a claim, with the columns of the frame of claims.</param>
    /// <param name="topics">A row a panel, in the order to draw, with the columns of the frame of topics; its verdict and cause stand above the panel.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure and n.</param>
    /// <param name="top">How many topics to draw; where there are more, the subtitle says so.</param>
    /// <param name="most">How many claims of a topic to draw; where there are more, the lowest and the highest are, and the panel says so.</param>
    /// <param name="palette">The colours of the outlets; null for their order in the frame.</param>
    public static GenericChart Intervals(
        DataFrame claims, DataFrame topics, string title = "", string subtitle = "", int top = 8, int most = 12, OutletPalette? palette = null)
    {
        var byTopic = IntervalClaim.Read(claims).ToLookup(claim => claim.Topic, StringComparer.Ordinal);
        var heads = topics.Rows.Where(row => byTopic.Contains(row.Text("topic id"))).ToList();
        var panels = heads.Take(ChartFrame.Top(top)).Select(row => Panel.Of(row, [.. byTopic[row.Text("topic id")]], most)).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(panels.Count, heads.Count, "topics"));
        if (panels.Count == 0)
            return ChartFrame.Empty(text, "No two claims to compare.");
        palette ??= new OutletPalette(panels.SelectMany(panel => panel.Claims).Select(claim => claim.Outlet));
        var (height, left) = (panels.Sum(panel => panel.Height), panels.Max(panel => panel.Left));
        var layout = ChartFrame.Layout(text, height, left, bottom: 16);
        var (traces, annotations, above) = (new List<Trace>(), new List<Annotation>(), 0.0);
        foreach (var (index, panel) in panels.Index())
        {
            var number = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
            traces.AddRange(IntervalMarks.Draw(panel.Claims, panel.Scale, palette, number));
            annotations.Add(panel.Header(left, 1 - (above / height)));
            layout.With($"xaxis{number}", panel.XAxis(number)).With($"yaxis{number}", panel.YAxis(number, above, height));
            above += panel.Height;
        }

        return PlotlyObjects.Chart(traces, layout.With("annotations", annotations), panels.SelectMany(panel => panel.InWords()));
    }

    private sealed record Panel(
        List<IntervalClaim> Claims, IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict, IReadOnlyList<string> Ticks, IntervalScale Scale, double Head, double Rows, double Left)
    {
        public double Height => Head + Rows + AxisHeight;

        public static Panel Of(DataFrameRow topic, List<IntervalClaim> claims, int most)
        {
            var sorted = claims.OrderBy(claim => claim.Stated.FirstOrDefault(claim.Low ?? 0)).ThenBy(claim => claim.High ?? decimal.MaxValue).ToList();
            var kept = sorted.Count <= most ? sorted : [.. sorted.Take((most + 1) / 2), .. sorted.TakeLast(most / 2)];
            var labels = kept.ConvertAll(claim => (Stated: PlotlyText.Lines(claim.Figure, StatedWidth), Who: PlotlyText.Lines(claim.Who, WhoWidth)));
            var heading = PlotlyText.Lines(English.Capital(topic.Text("topic")), 90);
            var left = kept.Count < sorted.Count ? $" Drawn: the lowest and the highest {kept.Count} of {sorted.Count} claims." : "";
            var why = topic.Text("why") is { Length: > 0 } said ? $" Likely cause: {said.TrimEnd('.')}." : "";
            var verdict = PlotlyText.Lines(topic.Text("verdict") is "compatible" ? $"Compatible.{left}" : $"{English.Capital(topic.Text("verdict"))}.{why}{left}", 112);
            var row = labels.Max(label => (15 * label.Stated.Count) + (13 * label.Who.Count)) + 10;
            return new(kept, heading, verdict, labels.ConvertAll(label => $"{Join(label.Stated)}<br><span style=\"font-size:10px\">{Join(label.Who)}</span>"), IntervalScale.Of(kept),
                14 + (17 * heading.Count) + (15 * verdict.Count) + 8, row * kept.Count,
                34 + labels.Max(label => Math.Max(PlotlyText.Pixels(label.Stated, 12), PlotlyText.Pixels(label.Who, 10))));
        }

        public Annotation Header(double left, double y) => new Annotation().With("text", $"<b>{Join(Heading)}</b><br>{Join(Verdict)}")
            .With("x", 0).With("y", Math.Round(y, 6)).With("xref", "paper").With("yref", "paper").With("xanchor", "left").With("yanchor", "top")
            .With("xshift", 10 - Math.Ceiling(left)).With("yshift", -8).With("showarrow", false).With("align", "left");

        public LinearAxis XAxis(string number) => new LinearAxis().With("type", Scale.Log ? "log" : "linear").With("range", Scale.Range).With("anchor", $"y{number}")
            .With("gridcolor", ChartFrame.Grid).With("zeroline", false).With("tickformat", ",~r").With("nticks", 6).With("dtick", Scale.Whole ? 1 : null).With("fixedrange", true);

        public LinearAxis YAxis(string number, double above, double height) => new LinearAxis().With("type", "linear").With("anchor", $"x{number}").With("fixedrange", true)
            .With("showgrid", true).With("gridcolor", ChartFrame.Grid).With("zeroline", false)
            .With("domain", new[] { Math.Round(Math.Max(0, 1 - ((above + Height - AxisHeight) / height)), 6), Math.Round(1 - ((above + Head) / height), 6) })
            .With("range", new[] { Claims.Count - 0.5, -0.5 }).With("tickmode", "array").With("tickvals", Enumerable.Range(0, Claims.Count).ToArray()).With("ticktext", Ticks)
            .With("ticklabelstandoff", 12);

        public IEnumerable<string> InWords() => Claims.Select(claim => $"  {claim.Figure} ({claim.Allows}): {claim.Who}")
            .Prepend($"{string.Join(' ', Heading)}: {string.Join(' ', Verdict)}");

        private static string Join(IEnumerable<string> lines) => string.Join("<br>", lines.Select(PlotlyText.Escape));
    }
}
