using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>
/// Mentions per 1,000 words with intervals: a row an actor, in it all articles together and below one another the outlets, each a point
/// with the rates that fit. An outlet that never mentions the actor has a hollow point at zero: its bar says how little that proves.
/// </summary>
public static class RateIntervalsChart
{
    // More would make a row of an actor higher than a screen.
    private const int MostOutlets = 6;
    private const double Step = 11;
    private const string Together = "#555555";

    /// <summary>Draws the chart.</summary>
    /// <param name="rates">The rows of <see cref="RateMeasures.PerActor"/>.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="top">How many actors to draw.</param>
    /// <param name="evidence">The sentences that a point refers to; null for none.</param>
    public static PlotlyFigure Draw(
        IReadOnlyList<ActorRate> rates, OutletPalette palette, ChartText text, int top = 12, MentionEvidence? evidence = null)
    {
        var names = rates.Select(row => row.Actor).Distinct(StringComparer.Ordinal).Take(top).ToList();
        var drawn = RateFindings.WithoutTwins(rates).Where(row => row.Interval is not null && names.Contains(row.Actor, StringComparer.Ordinal)).ToList();
        if (drawn.Count == 0)
            return Frame.Empty(text, "No mentions to draw.");
        var (series, note) = Series(drawn, palette);
        var row = Math.Max(Frame.RowHeight(names), (series.Count + 1) * Step);
        var traces = series.Select((rows, index) => Points(rows, names, (index - ((series.Count - 1) / 2.0)) * Step / row, palette) with
        {
            CustomData = StackedBars.Evidence(rows.Select(rate => evidence?.References(rate.Actor, rate.Outlet))),
        }).ToList();
        var height = row * names.Count;
        var (legend, bottom) = Frame.LegendBelow([.. traces.Select(trace => trace.Name!)], height);
        var max = series.Max(rows => rows.Max(rate => rate.Interval!.High));
        return new PlotlyFigure
        {
            Data = [.. traces],
            Layout = Frame.Layout(text, note, height, Frame.Room(names), bottom) with
            {
                ShowLegend = series.Count > 1,
                Legend = legend,
                Axes =
                [
                    new("xaxis", Frame.Numbers("mentions per 1,000 words") with { Range = [Math.Round(-0.02 * max, 4), Math.Round(max * 1.04, 4)] }),
                    new("yaxis", Rows(names)),
                ],
            },
            Text = Frame.InWords(text, note, drawn.GroupBy(rate => rate.Actor, StringComparer.Ordinal).Select(actor =>
                $"{actor.Key}: {Crowd.InWords(actor.Select(rate => $"{Label(rate)} {Say(rate)}"))}")),
        };
    }

    private static (List<List<ActorRate>> Series, string? Note) Series(List<ActorRate> drawn, OutletPalette palette)
    {
        var byOutlet = drawn.Where(row => row.Outlet is not null).ToLookup(row => row.Outlet!, StringComparer.Ordinal);
        var kept = byOutlet.OrderByDescending(outlet => outlet.Sum(row => row.Mentions)).Take(MostOutlets).Select(outlet => outlet.Key);
        var series = StackedBars.Ordered(kept, palette).Select(outlet => byOutlet[outlet].ToList()).ToList();
        if (drawn.Exists(row => row.Outlet is null))
            series.Insert(0, [.. drawn.Where(row => row.Outlet is null)]);
        return (series, Frame.TopOf(Math.Min(byOutlet.Count, MostOutlets), byOutlet.Count, "outlets with most mentions", "outlets"));
    }

    private static Scatter Points(List<ActorRate> rows, List<string> names, double shift, OutletPalette palette)
    {
        var style = rows[0].Outlet is { } outlet ? palette[outlet] : new OutletStyle(Together, "", "line-ns");
        return new Scatter
        {
            Name = Frame.Label(Label(rows[0])),
            LegendGroup = PlotlyText.Escape(Label(rows[0])),
            ShowLegend = true,
            Mode = "markers",
            X = [.. rows.Select(row => (object)Round(row.PerThousandWords!.Value))],
            Y = [.. rows.Select(row => (object)Round(names.IndexOf(row.Actor) + shift))],
            Marker = new Marker
            {
                Color = style.Color,
                Symbol = rows.ConvertAll(row => row.Mentions == 0 ? style.Symbol + "-open" : style.Symbol),
                Size = 8,
                Line = new Line { Color = style.Color, Width = rows[0].Outlet is null ? 3 : 1 },
            },
            ErrorX = Bars(rows, style.Color),
            ClipOnAxis = false,
            HoverInfo = "text",
            HoverText = [.. rows.Select(row => PlotlyText.Hover(
                $"{Label(row)}: {English.Count(row.Mentions, "mention")} of {row.Actor} in {English.Count(row.Words, "word")} of {English.Count(row.Articles, "article")}",
                $"{Say(row)} per 1,000 words",
                row.Interval!.Method == RateMethod.Bootstrap ? "interval: bootstrap over the articles" : "interval: score interval of the count"))],
        };
    }

    private static ErrorBars Bars(List<ActorRate> rows, string color)
    {
        var above = rows.ConvertAll(row => Round(row.Interval!.High - row.PerThousandWords!.Value));
        var below = rows.ConvertAll(row => Round(row.PerThousandWords!.Value - row.Interval!.Low));
        var bars = new ErrorBars(above, below, color);
        return rows[0].Outlet is null ? bars with { Thickness = 4, Width = 0 } : bars;
    }

    // Rows by number: the points of a row stand below one another, which categories do not allow.
    private static Axis Rows(List<string> names) => Frame.Rows(names) with
    {
        Type = "linear",
        CategoryOrder = null,
        CategoryArray = null,
        TickVals = [.. Enumerable.Range(0, names.Count).Select(index => (object)index)],
        ShowGrid = false,
        ZeroLine = false,
    };

    private static string Label(ActorRate row) => row.Outlet ?? "all together";

    private static string Say(ActorRate row) =>
        $"{One(row.PerThousandWords!.Value)} ({One(row.Interval!.Low)} to {One(row.Interval.High)})";

    private static string One(double rate) => English.Number((decimal)rate, 1);

    private static double Round(double value) => Math.Round(value, 4);
}
