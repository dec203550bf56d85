namespace NewsAnalysis.Charts;

/// <summary>One segment of a stacked bar.</summary>
/// <param name="Row">The bar.</param>
/// <param name="Outlet">Whose segment.</param>
/// <param name="Value">Its length.</param>
/// <param name="Hover">Its hover text, plain, in one or more lines.</param>
/// <param name="References">The evidence it rests on; null for none.</param>
internal sealed record Segment(string Row, string Outlet, double Value, string Hover, IReadOnlyList<string>? References = null);

/// <summary>Bars that lie, a row each, stacked by outlet.</summary>
internal static class StackedBars
{
    /// <summary>One trace an outlet of the palette that occurs, in palette order; segments of length 0 are left out.</summary>
    public static IReadOnlyList<Trace> Traces(IEnumerable<Segment> segments, OutletPalette palette)
    {
        var byOutlet = Crowd.Fold(segments).Where(segment => segment.Value > 0).ToLookup(segment => segment.Outlet, StringComparer.Ordinal);
        return
        [
            .. Ordered(byOutlet.Select(group => group.Key), palette).Select(outlet => new Bar
            {
                Name = Frame.Label(outlet),
                LegendGroup = PlotlyText.Escape(outlet),
                ShowLegend = true,
                Orientation = "h",
                X = [.. byOutlet[outlet].Select(segment => (object)segment.Value)],
                Y = [.. byOutlet[outlet].Select(segment => Frame.Label(segment.Row))],
                Marker = MarkerOf(palette[outlet]),
                HoverInfo = "text",
                HoverText = [.. byOutlet[outlet].Select(segment => PlotlyText.Hover(segment.Hover.Split('\n')))],
                CustomData = Evidence(byOutlet[outlet].Select(segment => segment.References)),
            }),
        ];
    }

    /// <summary>A label behind the end of every bar.</summary>
    public static Trace Ends(IReadOnlyList<(string Row, double End, string Label)> ends) => new Scatter
    {
        Mode = "text",
        X = [.. ends.Select(end => (object)end.End)],
        Y = [.. ends.Select(end => Frame.Label(end.Row))],
        Text = [.. ends.Select(end => PlotlyText.Escape(" " + end.Label))],
        TextPosition = "middle right",
        ClipOnAxis = false,
        ShowLegend = false,
        HoverInfo = "skip",
    };

    /// <summary>The references of marks, a list each; null where no mark has any.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Evidence(IEnumerable<IReadOnlyList<string>?> references)
    {
        var lists = references.Select(list => list ?? []).ToList();
        return lists.Exists(list => list.Count > 0) ? lists : null;
    }

    /// <summary>The outlets in palette order; strangers to the palette at the end.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> outlets, OutletPalette palette)
    {
        var present = outlets.Distinct(StringComparer.Ordinal).ToList();
        return [.. palette.Outlets.Where(present.Contains), .. present.Where(outlet => !palette.Outlets.Contains(outlet, StringComparer.Ordinal))];
    }

    /// <summary>Colour and pattern of an outlet's bars.</summary>
    public static Marker MarkerOf(OutletStyle style) => new()
    {
        Color = style.Color,
        Pattern = new Pattern(style.Pattern),
        Line = new Line { Color = "rgba(255,255,255,0.8)", Width = 1 },
    };
}
