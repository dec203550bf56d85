using NewsAnalysis.Frames;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

public static partial class Charts
{
    private const double LegendHeight = 46;

    /// <summary>What outlets say on topics: a panel a topic with its own scale, a row an outlet and number. A filled point is a number as
    /// stated, a hollow one a number that the words leave out ("more than 1,400"), a faint band all that the words allow, an arrow one
    /// without end. Topics on which every outlet has the same number stand in one panel at the end.</summary>
    /// <param name="claims">A row a claim, with the columns of the frame of claims.</param>
    /// <param name="topics">A row a panel, in the order to draw, with the columns of the frame of topics; its verdict and cause stand
    /// above the panel.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure and n.</param>
    /// <param name="top">How many topics to draw; where there are more, the subtitle says so.</param>
    /// <param name="most">How many numbers of a topic to draw; where there are more, the lowest and the highest are,
    /// and the panel says so.</param>
    /// <param name="palette">The colours of the outlets; null for their order in the frame.</param>
    public static GenericChart Intervals(
        DataFrame claims, DataFrame topics, string title = "", string subtitle = "", int top = 8, int most = 12,
        OutletPalette? palette = null)
    {
        var byTopic = IntervalClaim.Read(claims).ToLookup(claim => claim.Topic, StringComparer.Ordinal);
        var heads = topics.Rows.Where(row => byTopic.Contains(row.Text("topic id"))).ToList();
        var drawn = heads.Take(ChartFrame.Top(top))
            .Select(row => (Row: row, Claims: IntervalClaim.Merge(byTopic[row.Text("topic id")]))).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(drawn.Count, heads.Count, "topics"));
        if (drawn.Count == 0)
            return ChartFrame.Empty(text, "No two claims to compare.");
        palette ??= new OutletPalette(drawn.SelectMany(topic => topic.Claims).Select(claim => claim.Outlet));
        var (same, apart) = (drawn.FindAll(topic => IsSame(topic.Claims)), drawn.FindAll(topic => !IsSame(topic.Claims)));
        List<ClaimPanel> panels =
        [
            .. apart.Select(topic => TopicPanel.Of(topic.Row, topic.Claims, most)),
            .. same.Count == 0 ? []
                : new[] { SamePanel.Of([.. same.Select(topic => (topic.Row.Text("topic"), (IReadOnlyList<IntervalClaim>)topic.Claims))]) },
        ];
        return Panels(panels, text, palette, apart.Count == 0 ? [] : IntervalMarks.Legend());
    }

    private static bool IsSame(List<IntervalClaim> claims) =>
        claims[0].Exact is { } value && claims.TrueForAll(claim => claim.Exact == value);

    /// <summary>What outlets say on topics over time: a panel a topic whose claims are of several days and numbers, a step an outlet. A
    /// claim stands at the day that its sentence names, else at that of its article; points and bands are those of
    /// <see cref="Intervals"/>.</summary>
    /// <param name="claims">A row a claim, with the columns of the frame of claims.</param>
    /// <param name="topics">A row a topic, with the columns of the frame of topics; see <see cref="OverTime"/>.</param>
    /// <param name="title">The finding.</param>
    /// <param name="subtitle">Measure and n.</param>
    /// <param name="top">How many topics to draw; where there are more, the subtitle says so.</param>
    /// <param name="palette">The colours of the outlets; null for their order in the frame.</param>
    public static GenericChart TimeLines(DataFrame claims, DataFrame topics, string title = "", string subtitle = "", int top = 8,
        OutletPalette? palette = null)
    {
        var all = TimePanels(claims, topics);
        var panels = all.Take(ChartFrame.Top(top)).ToList();
        var text = ChartFrame.Text(title, subtitle, ChartFrame.TopOf(panels.Count, all.Count, "topics"));
        if (panels.Count == 0)
            return ChartFrame.Empty(text, "No topic has different numbers of different days.");
        palette ??= new OutletPalette(panels.SelectMany(panel => panel.Claims).Select(claim => claim.Outlet));
        return Panels([.. panels], text, palette,
            IntervalMarks.Outlets(panels.SelectMany(panel => panel.Claims).Select(claim => claim.Outlet), palette));
    }

    /// <summary>On how many topics outlets give different numbers of different days.</summary>
    /// <param name="claims">A row a claim, with the columns of the frame of claims.</param>
    /// <param name="topics">A row a topic, with the columns of the frame of topics.</param>
    public static int OverTime(DataFrame claims, DataFrame topics) => TimePanels(claims, topics).Count;

    private static List<TimePanel> TimePanels(DataFrame claims, DataFrame topics)
    {
        var byTopic = IntervalClaim.Read(claims).ToLookup(claim => claim.Topic, StringComparer.Ordinal);
        return [.. topics.Rows.Select(row => TimePanel.Of(row, IntervalClaim.Merge(byTopic[row.Text("topic id")]))).OfType<TimePanel>()];
    }

    private static GenericChart Panels(List<ClaimPanel> panels, Measures.ChartText text, OutletPalette palette, List<Trace> legend)
    {
        var (height, left) = (panels.Sum(panel => panel.Height), panels.Max(panel => panel.Left));
        var layout = ChartFrame.Layout(text, height, left, bottom: legend.Count == 0 ? 16 : LegendHeight);
        if (legend.Count > 0)
            layout.With("showlegend", true)
                .With("legend", new Legend().With("orientation", "h").With("x", 0).With("xanchor", "left").With("xref", "container")
                    .With("y", 0).With("yref", "container").With("yanchor", "bottom").With("traceorder", "normal").With("itemclick", false)
                    .With("itemdoubleclick", false));
        var (traces, annotations, above) = (new List<Trace>(), new List<Annotation>(), 0.0);
        foreach (var (index, panel) in panels.Index())
        {
            var number = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
            traces.AddRange(panel.Draw(palette, number));
            annotations.Add(panel.Header(left, 1 - (above / height)));
            layout.With($"xaxis{number}", panel.XAxis(number)).With($"yaxis{number}", panel.YAxis(number, above, height));
            above += panel.Height;
        }

        return PlotlyObjects.Chart([.. traces, .. legend], layout.With("annotations", annotations),
            panels.SelectMany(panel => panel.InWords()));
    }
}
