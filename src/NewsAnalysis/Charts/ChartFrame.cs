using System.Net;
using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

/// <summary>What all charts share: title and margins that hold their text, axes, legend, a ground of their own, so that they can be read on
/// light and dark pages.</summary>
internal static class ChartFrame
{
    /// <summary>Height of a row of bars or cells in pixels.</summary>
    public const double Row = 26;

    /// <summary>Grid lines.</summary>
    public const string Grid = "rgba(128,128,128,0.3)";

    private const string Ground = "#ffffff";
    private const string Ink = "#222222";
    private const double TitleSize = 16;
    private const double SubtitleSize = 12;
    private const double LabelSize = 12;
    private const int LabelWidth = 28;

    /// <summary>A layout with the title on top and room for a plot of this height.</summary>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="height">Height of the plot in pixels.</param>
    /// <param name="left">Room for labels on the left in pixels.</param>
    /// <param name="bottom">Room below the plot in pixels.</param>
    /// <param name="above">Room between subtitle and plot in pixels.</param>
    public static Layout Layout(ChartText text, double height, double left, double bottom = 50, double above = 12)
    {
        var title = PlotlyText.Lines(text.Title, 80);
        var subtitle = PlotlyText.Lines(text.Subtitle, 108);
        var top = Math.Ceiling(16 + (title.Count * TitleSize * 1.3) + (subtitle.Count * SubtitleSize * 1.3) + 8 + above);
        return new Layout()
            .With("title", new Title()
                .With("text", PlotlyText.Join(title))
                .With("subtitle", subtitle.Count == 0
                    ? null : PlotlyObjects.Object(("text", PlotlyText.Join(subtitle)), ("font", new Font().With("size", SubtitleSize))))
                .With("font", new Font().With("size", TitleSize))
                .With("x", 0).With("xref", "container").With("xanchor", "left").With("y", 1).With("yref", "container")
                .With("yanchor", "top")
                // Plotly moves a title of several lines up by half a line each.
                .With("pad", new Padding().With("t", Math.Ceiling(14 + ((title.Count - 1) * TitleSize * 0.65))).With("l", 10)))
            .With("height", top + height + bottom)
            .With("margin", new Margin().With("l", Math.Ceiling(left)).With("r", 24).With("t", top).With("b", bottom))
            .With("font", new Font().With("family", "Arial, Helvetica, sans-serif").With("size", LabelSize).With("color", Ink))
            .With("paper_bgcolor", Ground).With("plot_bgcolor", Ground)
            .With("showlegend", false).With("hovermode", "closest")
            .With("hoverlabel", new Hoverlabel().With("align", "left"))
            .With("modebar", new ModeBar().With("bgcolor", "rgba(0,0,0,0)").With("color", "rgba(128,128,128,0.6)"));
    }

    /// <summary>A label, escaped and wrapped.</summary>
    public static string Label(string text) => PlotlyText.Wrap(text, LabelWidth);

    /// <summary>Room for these labels at the side of a plot, in pixels.</summary>
    public static double Room(IEnumerable<string> labels) =>
        26 + PlotlyText.Pixels(labels.SelectMany(label => PlotlyText.Lines(label, LabelWidth)), LabelSize);

    /// <summary>Height of a row that holds the tallest of these labels, in pixels.</summary>
    public static double RowHeight(IEnumerable<string> labels) =>
        Math.Max(Row, 10 + (15 * labels.Select(label => PlotlyText.Lines(label, LabelWidth).Count).DefaultIfEmpty(1).Max()));

    /// <summary>A category axis from top to bottom in the order of the labels.</summary>
    public static LinearAxis Rows(IReadOnlyList<string> labels)
    {
        var texts = labels.Select(Label).ToArray();
        return new LinearAxis().With("type", "category").With("categoryorder", "array").With("categoryarray", texts)
            .With("automargin", true)
            .With("range", new[] { labels.Count - 0.5, -0.5 }).With("tickmode", "array").With("tickvals", texts).With("ticktext", texts)
            .With("fixedrange", true).With("ticklabelstandoff", 6);
    }

    /// <summary>The same with rows by number: marks of a row stand below one another, which categories do not allow.</summary>
    public static LinearAxis NumberedRows(IReadOnlyList<string> labels) =>
        new LinearAxis().With("type", "linear").With("automargin", true).With("range", new[] { labels.Count - 0.5, -0.5 })
            .With("tickmode", "array").With("tickvals", Enumerable.Range(0, labels.Count).ToArray())
            .With("ticktext", labels.Select(Label).ToArray())
            .With("fixedrange", true).With("ticklabelstandoff", 6).With("showgrid", false).With("zeroline", false);

    /// <summary>A number axis from zero; whole numbers only where they are few.</summary>
    public static LinearAxis Numbers(string title, double max, bool whole) =>
        new LinearAxis().With("type", "linear").With("title", AxisTitle(title)).With("rangemode", "tozero")
            .With("tickformat", whole ? ",d" : ",~r")
            .With("nticks", whole && max < 8 ? (int)max + 1 : null).With("gridcolor", Grid).With("zeroline", true).With("automargin", true)
            .With("fixedrange", true);

    /// <summary>An axis without labels or lines.</summary>
    public static LinearAxis Hidden() =>
        new LinearAxis().With("type", "linear").With("showticklabels", false).With("showgrid", false).With("zeroline", false)
            .With("fixedrange", true);

    /// <summary>The title of an axis.</summary>
    public static Title AxisTitle(string title) => new Title().With("text", PlotlyText.Escape(title)).With("standoff", 8);

    /// <summary>A legend below the plot, and the room it needs there at usual widths.</summary>
    /// <param name="names">The entries, as <see cref="Label"/> made them; at least one.</param>
    /// <param name="plotHeight">Height of the plot in pixels.</param>
    public static (Legend Legend, double Bottom) LegendBelow(IReadOnlyList<string> names, double plotHeight)
    {
        var lines = names.Select(name => name.Split("<br>").Select(WebUtility.HtmlDecode).OfType<string>().ToList()).ToList();
        var entry = 50 + PlotlyText.Pixels(lines.SelectMany(line => line), LabelSize);
        var rows = Math.Ceiling(names.Count / Math.Max(1, Math.Floor(560 / entry)));
        var legend = new Legend().With("orientation", "h").With("x", 0).With("xanchor", "left")
            .With("y", Math.Round(-56 / Math.Max(plotHeight, 1), 4)).With("yanchor", "top").With("traceorder", "normal");
        return (legend, 66 + ((4 + (16 * lines.Max(line => line.Count))) * rows));
    }

    /// <summary>A chart that says there is nothing to draw.</summary>
    public static GenericChart Empty(ChartText text, string nothing = "Nothing to draw.")
    {
        var words = new Annotation().With("text", PlotlyText.Wrap(nothing, 80)).With("x", 0.5).With("y", 0.5).With("xref", "paper")
            .With("yref", "paper").With("showarrow", false);
        return PlotlyObjects.Chart([], Layout(text, 60, 24, bottom: 20).With("annotations", new[] { words }).With("xaxis", Hidden())
            .With("yaxis", Hidden()), [nothing]);
    }

    /// <summary>Title and subtitle; the subtitle says where marks are left out.</summary>
    public static ChartText Text(string title, string subtitle, params IEnumerable<string?> notes) =>
        new(title, string.Join(' ', notes.Prepend(subtitle).Where(part => !string.IsNullOrEmpty(part))));

    /// <summary>"Drawn: the first 20 of 43." where some are left out, else null.</summary>
    public static string? TopOf(int drawn, int all, string what) =>
        drawn >= all ? null : $"Drawn: the first {English.Number(drawn)} of {English.Number(all)} {what}.";

    /// <summary>How many rows to draw, as a notebook's parameter asks for.</summary>
    /// <exception cref="InputException">Fewer than one.</exception>
    public static int Top(int top) => top >= 1 ? top : throw new InputException($"top: found {top}; expected 1 or more.");
}
