using NewsAnalysis.Figures;
using NewsAnalysis.Topics;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Figures that can be compared: a panel a topic with its own scale, a row a claim, drawn as the interval it allows. A filled
/// point is a number as stated, a hollow one a number that the words leave out ("more than 1,400"), a bar at an end marks where an
/// interval stops, a dotted line with an arrow goes on without end. Each panel says in words whether its claims differ.
/// </summary>
public static class FigureIntervalsChart
{
    private const int StatedWidth = 30;
    private const int OutletWidth = 38;
    private const double AxisHeight = 40;

    /// <summary>Draws the chart. Topics with nothing to compare are left out.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>, in their order.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many topics to draw; where there are more, the subtitle says so.</param>
    /// <param name="claims">How many claims of a topic to draw; where there are more, the lowest and the highest are, and the panel says so.</param>
    public static PlotlyFigure Draw(IReadOnlyList<TopicRow> rows, OutletPalette palette, ChartText text, int top = 8, int claims = 12) =>
        Draw(DiscrepancyPage.Of(rows, 1, top), palette, text, claims);

    /// <summary>Draws a page of the topics; where there are more pages, the subtitle says which.</summary>
    /// <param name="page">The page.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="claims">How many claims of a topic to draw; where there are more, the lowest and the highest are, and the panel says so.</param>
    public static PlotlyFigure Draw(DiscrepancyPage page, OutletPalette palette, ChartText text, int claims = 12)
    {
        if (page.Rows.Count == 0)
            return Frame.Empty(text, "No two claims to compare.");
        var stories = page.Rows.Select(row => row.Topic.Story).Distinct(StringComparer.Ordinal).Count();
        var panels = page.Rows.Select(row => Panel(row, claims, stories > 1)).ToList();
        var height = panels.Sum(panel => panel.Height);
        var left = panels.Max(panel => panel.Left);
        var note = page.InWords;
        var (data, annotations, axes) = (new List<Trace>(), new List<Annotation>(), new List<KeyValuePair<string, Axis>>());
        var above = 0.0;
        for (var index = 0; index < panels.Count; index++)
        {
            var panel = panels[index];
            var number = index == 0 ? "" : $"{index + 1}";
            data.AddRange(IntervalMarks.Draw(panel.Claims, panel.Scale, palette, number));
            annotations.Add(Header(panel, left, 1 - (above / height)));
            axes.Add(new($"xaxis{number}", XAxis(panel, number)));
            axes.Add(new($"yaxis{number}", YAxis(panel, number, above, height)));
            above += panel.Height;
        }

        return new PlotlyFigure
        {
            Data = data,
            Layout = Frame.Layout(text, note, height, left, bottom: 16) with { Annotations = annotations, Axes = axes },
            Text = Frame.InWords(text, note, panels.SelectMany(InWords)),
        };
    }

    private static PanelPlan Panel(TopicRow row, int most, bool named)
    {
        var mixed = OneUnit.IsMixed(row.Topic);
        var sorted = OneUnit.Of(row.Topic).OrderBy(claim => claim.Value).ThenBy(claim => claim.Interval.High ?? decimal.MaxValue).ToList();
        var kept = sorted.Count <= most ? sorted : [.. sorted.Take((most + 1) / 2), .. sorted.TakeLast(most / 2)];
        var labels = kept.ConvertAll(claim => (
            Stated: PlotlyText.Lines(mixed ? $"{FigureText.Of(claim)} {claim.Unit}" : FigureText.Of(claim), StatedWidth), Who: PlotlyText.Lines(Who(claim), OutletWidth)));
        // Where a page tells of several stories, "people killed" alone says too little.
        var heading = PlotlyText.Lines(named ? $"{Heading(row)} – {row.Topic.Story}" : Heading(row), 90);
        var verdict = PlotlyText.Lines(Judgement(row, kept.Count), 112);
        var header = 14 + (17 * heading.Count) + (15 * verdict.Count) + 8;
        var rowHeight = labels.Max(label => (15 * label.Stated.Count) + (13 * label.Who.Count)) + 10;
        var left = 34 + labels.Max(label => Math.Max(PlotlyText.Pixels(label.Stated, 12), PlotlyText.Pixels(label.Who, 10)));
        var ticks = labels.ConvertAll(label =>
            $"{Join(label.Stated)}<br><span style=\"font-size:10px\">{Join(label.Who)}</span>");
        return new PanelPlan(row.Topic, kept, heading, verdict, ticks, IntervalScale.Of(kept), header, rowHeight * kept.Count, left);
    }

    // The label of a plain count names what is counted; only a measured unit says more.
    private static string Heading(TopicRow row) =>
        row.Topic.Unit is { } unit && !row.Topic.Label.Contains(unit, StringComparison.OrdinalIgnoreCase) && !row.Topic.Claims.Any(IsPlainCount)
            ? $"{English.Capital(row.Topic.Label)} ({unit})" : English.Capital(row.Topic.Label);

    private static bool IsPlainCount(FigureClaim claim) =>
        claim.Unit is null || (claim.Counted is { } counted && string.Equals(claim.Unit, counted, StringComparison.OrdinalIgnoreCase));

    private static string Judgement(TopicRow row, int drawn) =>
        Comparison(row, drawn) + string.Concat(row.Topic.Corrections.Select(mark => $" {FigureText.Mark} {mark}."));

    private static string Comparison(TopicRow row, int drawn)
    {
        var left = drawn < row.Claims ? $" Drawn: the lowest and the highest {drawn} of {row.Claims} claims." : "";
        if (row.Topic.Verdict != Verdict.Conflict)
            return $"Compatible: {(row.Claims == 2 ? "both" : $"all {row.Claims}")} claims can hold together.{left}";
        var pairs = row.Differing == 0 ? "" : $" {English.Count(row.Differing, "pair")} of claims cannot both hold.";
        return $"Differs.{pairs} {Explanation(row.Topic)}{left}";
    }

    private static string Explanation(Topic topic)
    {
        var why = topic.Why.Trim().TrimEnd('.');
        return topic.Cause is Cause.Unexplained or Cause.None
            ? (why.Length > 0 ? $"{English.Capital(why)}." : "Nothing in the texts explains the difference.")
            : $"Likely cause: {(why.Length > 0 ? why : FigureText.Of(topic.Cause))}.";
    }

    private static string Who(FigureClaim claim) =>
        $"{claim.Article.OutletLabel}, {claim.Article.Published.Value?.ToString() ?? "undated"}";

    private static Annotation Header(PanelPlan panel, double left, double y) => new()
    {
        Text = $"<b>{Join(panel.Heading)}</b><br>{Join(panel.Verdict)}",
        X = 0,
        Y = Math.Round(y, 6),
        XRef = "paper",
        YRef = "paper",
        XAnchor = "left",
        YAnchor = "top",
        XShift = 10 - Math.Ceiling(left),
        YShift = -8,
        ShowArrow = false,
        Align = "left",
    };

    private static Axis XAxis(PanelPlan panel, string number) => new()
    {
        Type = panel.Scale.Log ? "log" : "linear",
        Range = panel.Scale.Range,
        Anchor = $"y{number}",
        GridColor = Frame.Grid,
        ZeroLine = false,
        TickFormat = ",~r",
        NTicks = 6,
        DTick = panel.Scale.Whole ? 1 : null,
        FixedRange = true,
    };

    private static Axis YAxis(PanelPlan panel, string number, double above, double height) => new()
    {
        Type = "linear",
        Anchor = $"x{number}",
        FixedRange = true,
        ShowGrid = true,
        GridColor = Frame.Grid,
        ZeroLine = false,
        Domain =
        [
            Math.Round(Math.Max(0, 1 - ((above + panel.Height - AxisHeight) / height)), 6),
            Math.Round(1 - ((above + panel.Header) / height), 6),
        ],
        Range = [panel.Claims.Count - 0.5, -0.5],
        TickMode = "array",
        TickVals = [.. Enumerable.Range(0, panel.Claims.Count)],
        TickText = panel.Ticks,
        TickLabelStandoff = 12,
    };

    private static IEnumerable<string> InWords(PanelPlan panel) =>
        panel.Claims.Select(claim => $"  {FigureText.Of(claim)} ({FigureText.Of(claim.Interval)}): {Who(claim)}")
            .Prepend($"{string.Join(' ', panel.Heading)}: {string.Join(' ', panel.Verdict)}");

    private static string Join(IEnumerable<string> lines) => string.Join("<br>", lines.Select(PlotlyText.Escape));

    private sealed record PanelPlan(
        Topic Topic, List<FigureClaim> Claims, IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict, IReadOnlyList<string> Ticks,
        IntervalScale Scale, double Header, double Rows, double Left)
    {
        public double Height => Header + Rows + AxisHeight;
    }
}
