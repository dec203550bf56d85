using System.Text.Json.Serialization;

namespace NewsAnalysis.Charts;

/// <summary>Everything of a figure but its marks.</summary>
public sealed record Layout
{
    /// <summary>Title and subtitle.</summary>
    public required Title Title { get; init; }

    /// <summary>Height in pixels; the width is the page's.</summary>
    public double? Height { get; init; }

    /// <summary>Space around the plot.</summary>
    public Margin? Margin { get; init; }

    /// <summary>The font of all text.</summary>
    public Font? Font { get; init; }

    /// <summary>Background of the whole figure.</summary>
    [JsonPropertyName("paper_bgcolor")]
    public string PaperColor { get; init; } = "rgba(0,0,0,0)";

    /// <summary>Background of the plot.</summary>
    [JsonPropertyName("plot_bgcolor")]
    public string PlotColor { get; init; } = "rgba(0,0,0,0)";

    /// <summary>stack, group, overlay.</summary>
    public string? BarMode { get; init; }

    /// <summary>Space between bars, 0 to 1 of a bar's room.</summary>
    public double? BarGap { get; init; }

    /// <summary>Whether a legend is drawn.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>The legend.</summary>
    public Legend? Legend { get; init; }

    /// <summary>closest, x, y.</summary>
    public string? HoverMode { get; init; }

    /// <summary>How hover labels look.</summary>
    public HoverLabel? HoverLabel { get; init; }

    /// <summary>How the row of buttons looks.</summary>
    public ModeBar? ModeBar { get; init; }

    /// <summary>Text on the figure.</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>The axes by Plotly's names (xaxis, yaxis, xaxis2, …); written after the other properties.</summary>
    [JsonIgnore]
    public IReadOnlyList<KeyValuePair<string, Axis>> Axes { get; init; } = [];
}

/// <summary>The title: the chart's finding, and below it how it was measured.</summary>
public sealed record Title
{
    /// <summary>The title, escaped and wrapped.</summary>
    public required string Text { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    public Subtitle? Subtitle { get; init; }

    /// <summary>The font.</summary>
    public Font? Font { get; init; }

    /// <summary>Position, 0 is left.</summary>
    public double? X { get; init; }

    /// <summary>container or paper.</summary>
    public string? XRef { get; init; }

    /// <summary>left, center, right.</summary>
    public string? XAnchor { get; init; }

    /// <summary>Position, 1 is the top.</summary>
    public double? Y { get; init; }

    /// <summary>container or paper.</summary>
    public string? YRef { get; init; }

    /// <summary>top, middle, bottom.</summary>
    public string? YAnchor { get; init; }

    /// <summary>Distance from the edge.</summary>
    public Pad? Pad { get; init; }
}

/// <summary>The subtitle.</summary>
/// <param name="Text">The text, escaped and wrapped.</param>
/// <param name="Font">The font.</param>
public sealed record Subtitle(string Text, Font? Font = null);

/// <summary>Title of an axis.</summary>
/// <param name="Text">The text, escaped.</param>
/// <param name="Standoff">Distance from the labels in pixels.</param>
public sealed record AxisTitle(string Text, double? Standoff = null);

/// <summary>Pixels at each side.</summary>
/// <param name="L">Left.</param>
/// <param name="R">Right.</param>
/// <param name="T">Top.</param>
/// <param name="B">Bottom.</param>
public sealed record Margin(double L, double R, double T, double B);

/// <summary>Pixels at two sides.</summary>
/// <param name="T">Top.</param>
/// <param name="L">Left.</param>
public sealed record Pad(double T, double L);

/// <summary>The legend.</summary>
public sealed record Legend
{
    /// <summary>h or v.</summary>
    public string? Orientation { get; init; }

    /// <summary>Position in plot widths.</summary>
    public double? X { get; init; }

    /// <summary>left or right.</summary>
    public string? XAnchor { get; init; }

    /// <summary>Position in plot heights.</summary>
    public double? Y { get; init; }

    /// <summary>top or bottom.</summary>
    public string? YAnchor { get; init; }

    /// <summary>normal, reversed, grouped.</summary>
    public string? TraceOrder { get; init; }
}

/// <summary>How hover labels look.</summary>
/// <param name="Align">left, right, auto.</param>
public sealed record HoverLabel(string Align);

/// <summary>The row of buttons at the top right.</summary>
/// <param name="BgColor">Its background.</param>
/// <param name="Color">Its icons.</param>
public sealed record ModeBar(string BgColor, string Color);

/// <summary>Text on the figure.</summary>
public sealed record Annotation
{
    /// <summary>The text, escaped.</summary>
    public required string Text { get; init; }

    /// <summary>Position.</summary>
    public object? X { get; init; }

    /// <summary>Position.</summary>
    public object? Y { get; init; }

    /// <summary>paper or an axis.</summary>
    public string? XRef { get; init; }

    /// <summary>paper or an axis.</summary>
    public string? YRef { get; init; }

    /// <summary>left, center, right.</summary>
    public string? XAnchor { get; init; }

    /// <summary>top, middle, bottom.</summary>
    public string? YAnchor { get; init; }

    /// <summary>Moved right by these pixels.</summary>
    public double? XShift { get; init; }

    /// <summary>Moved up by these pixels.</summary>
    public double? YShift { get; init; }

    /// <summary>Whether an arrow is drawn.</summary>
    public bool ShowArrow { get; init; }

    /// <summary>left, center, right, for several lines.</summary>
    public string? Align { get; init; }

    /// <summary>The font.</summary>
    public Font? Font { get; init; }
}
