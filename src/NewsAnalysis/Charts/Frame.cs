using System.Net;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>What all charts share: title and margins that hold their text, axes, legend, the words for readers without sight.</summary>
internal static class Frame
{
    /// <summary>Height of a row of bars or cells in pixels.</summary>
    public const double Row = 26;

    /// <summary>Grid lines that show on light and on dark pages.</summary>
    public const string Grid = "rgba(128,128,128,0.3)";

    private const double TitleSize = 16;
    private const double SubtitleSize = 12;
    private const double LabelSize = 12;
    private const int LabelWidth = 28;

    /// <summary>The font of all charts; its colour is the page's.</summary>
    public static Font Font { get; } = new() { Family = "Arial, Helvetica, sans-serif", Size = LabelSize };

    /// <summary>A layout with the title on top and room for a plot of this height.</summary>
    /// <param name="text">Title and subtitle.</param>
    /// <param name="note">A sentence that the chart adds to the subtitle ("The 20 most …"), or null.</param>
    /// <param name="height">Height of the plot in pixels.</param>
    /// <param name="left">Room for labels on the left in pixels.</param>
    /// <param name="bottom">Room below the plot in pixels.</param>
    /// <param name="above">Room between subtitle and plot in pixels.</param>
    public static Layout Layout(ChartText text, string? note, double height, double left, double bottom = 50, double above = 12)
    {
        var title = PlotlyText.Lines(text.Title, 80);
        var subtitle = PlotlyText.Lines(Subtitle(text, note), 108);
        var top = Math.Ceiling(16 + (title.Count * TitleSize * 1.3) + (subtitle.Count * SubtitleSize * 1.3) + 8 + above);
        return new Layout
        {
            Title = new Title
            {
                Text = Html(title),
                Subtitle = subtitle.Count == 0 ? null : new Subtitle(Html(subtitle), new Font { Size = SubtitleSize }),
                Font = new Font { Size = TitleSize },
                X = 0,
                XRef = "container",
                XAnchor = "left",
                Y = 1,
                YRef = "container",
                YAnchor = "top",
                // Plotly moves a title of several lines up by half a line each.
                Pad = new Pad(T: Math.Ceiling(14 + ((title.Count - 1) * TitleSize * 0.65)), L: 10),
            },
            Height = top + height + bottom,
            Margin = new Margin(Math.Ceiling(left), 24, top, bottom),
            Font = Font,
            ShowLegend = false,
            HoverMode = "closest",
            HoverLabel = new HoverLabel("left"),
            ModeBar = new ModeBar("rgba(0,0,0,0)", "rgba(128,128,128,0.6)"),
        };
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
    public static Axis Rows(IReadOnlyList<string> labels) => new()
    {
        Type = "category",
        CategoryOrder = "array",
        CategoryArray = [.. labels.Select(Label)],
        AutoMargin = true,
        Range = [labels.Count - 0.5, -0.5],
        TickMode = "array",
        TickVals = [.. labels.Select(Label)],
        TickText = [.. labels.Select(Label)],
        FixedRange = true,
        TickLabelStandoff = 6,
    };

    /// <summary>A number axis from zero.</summary>
    public static Axis Numbers(string title) => new()
    {
        Type = "linear",
        Title = new AxisTitle(PlotlyText.Escape(title), 8),
        RangeMode = "tozero",
        TickFormat = ",~r",
        GridColor = Grid,
        ZeroLine = true,
        AutoMargin = true,
        FixedRange = true,
    };

    /// <summary>A number axis for counts: no fractions where counts are small.</summary>
    public static Axis Counts(string title, double max) =>
        Numbers(title) with { TickFormat = ",d", NTicks = max < 8 ? (int)max + 1 : null };

    /// <summary>A legend below the plot, and the room it needs there at usual widths.</summary>
    /// <param name="names">The entries, as <see cref="Label"/> made them; at least one.</param>
    /// <param name="plotHeight">Height of the plot in pixels.</param>
    public static (Legend Legend, double Bottom) LegendBelow(IReadOnlyList<string> names, double plotHeight)
    {
        var lines = names.Select(name => name.Split("<br>").Select(WebUtility.HtmlDecode).OfType<string>().ToList()).ToList();
        var entry = 50 + PlotlyText.Pixels(lines.SelectMany(line => line), LabelSize);
        var rows = Math.Ceiling(names.Count / Math.Max(1, Math.Floor(560 / entry)));
        return (new Legend
        {
            Orientation = "h",
            X = 0,
            XAnchor = "left",
            Y = Math.Round(-56 / Math.Max(plotHeight, 1), 4),
            YAnchor = "top",
            TraceOrder = "normal",
        }, 66 + ((4 + (16 * lines.Max(line => line.Count))) * rows));
    }

    /// <summary>Title, subtitle and the data, a line each: the figure in plain text.</summary>
    public static string InWords(ChartText text, string? note, IEnumerable<string> lines) =>
        string.Concat(new[] { text.Title, Subtitle(text, note) }.Where(line => line.Length > 0).Concat(lines).Select(line => $"{line}\n"));

    /// <summary>A figure that says there is nothing to draw.</summary>
    public static PlotlyFigure Empty(ChartText text, string nothing)
    {
        var words = new Annotation { Text = PlotlyText.Wrap(nothing, 80), X = 0.5, Y = 0.5, XRef = "paper", YRef = "paper" };
        return new PlotlyFigure
        {
            Data = [],
            Layout = Layout(text, null, 60, 24, bottom: 20) with
            {
                Annotations = [words],
                Axes = [new("xaxis", Hidden), new("yaxis", Hidden)],
            },
            Text = InWords(text, null, [nothing]),
        };
    }

    /// <summary>"The 20 first of 43 actors are drawn." where rows are left out, else null.</summary>
    public static string? TopOf(int drawn, int all, string which, string noun) =>
        drawn >= all ? null : $"Drawn: the {English.Number(drawn)} {which} of {English.Number(all)} {noun}.";

    /// <summary>How many rows to draw, as a notebook's parameter asks for.</summary>
    /// <exception cref="InputException">Fewer than one.</exception>
    public static int Top(int top) => top >= 1 ? top : throw new InputException($"top: found {top}; expected 1 or more.");

    private static Axis Hidden { get; } = new() { Type = "linear", ShowTickLabels = false, ShowGrid = false, ZeroLine = false, FixedRange = true };

    private static string Subtitle(ChartText text, string? note) =>
        note is null ? text.Subtitle : text.Subtitle.Length == 0 ? note : $"{text.Subtitle} {note}";

    private static string Html(IEnumerable<string> lines) => string.Join("<br>", lines.Select(PlotlyText.Escape));
}
