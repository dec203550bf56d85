namespace NewsAnalysis.Charts;

/// <summary>An axis.</summary>
public sealed record Axis
{
    /// <summary>category, linear, log, date. Always said, since Plotly would else guess it from the values.</summary>
    public required string Type { get; init; }

    /// <summary>The title.</summary>
    public AxisTitle? Title { get; init; }

    /// <summary>The part of the figure it takes, from 0 to 1.</summary>
    public IReadOnlyList<double>? Domain { get; init; }

    /// <summary>The axis it stands at.</summary>
    public string? Anchor { get; init; }

    /// <summary>First and last value; exponents of 10 on a log axis.</summary>
    public IReadOnlyList<object>? Range { get; init; }

    /// <summary>tozero begins at zero.</summary>
    public string? RangeMode { get; init; }

    /// <summary>Whether the margin grows for long labels.</summary>
    public bool? AutoMargin { get; init; }

    /// <summary>array keeps the order of <see cref="CategoryArray"/>.</summary>
    public string? CategoryOrder { get; init; }

    /// <summary>The categories, escaped, in order.</summary>
    public IReadOnlyList<string>? CategoryArray { get; init; }

    /// <summary>array takes <see cref="TickVals"/>.</summary>
    public string? TickMode { get; init; }

    /// <summary>Where labels stand.</summary>
    public IReadOnlyList<object>? TickVals { get; init; }

    /// <summary>The labels, escaped.</summary>
    public IReadOnlyList<string>? TickText { get; init; }

    /// <summary>How numbers are written (d3-format) or dates (d3-time-format).</summary>
    public string? TickFormat { get; init; }

    /// <summary>Most labels.</summary>
    public int? NTicks { get; init; }

    /// <summary>Distance between ticks, or null for Plotly's choice.</summary>
    public double? DTick { get; init; }

    /// <summary>Angle of the labels in degrees.</summary>
    public double? TickAngle { get; init; }

    /// <summary>outside, inside or empty.</summary>
    public string? Ticks { get; init; }

    /// <summary>Whether labels are drawn.</summary>
    public bool? ShowTickLabels { get; init; }

    /// <summary>Distance of the labels from the plot in pixels.</summary>
    public double? TickLabelStandoff { get; init; }

    /// <summary>top, bottom, left, right.</summary>
    public string? Side { get; init; }

    /// <summary>Whether grid lines are drawn.</summary>
    public bool? ShowGrid { get; init; }

    /// <summary>Colour of the grid lines.</summary>
    public string? GridColor { get; init; }

    /// <summary>Whether the zero line is drawn.</summary>
    public bool? ZeroLine { get; init; }

    /// <summary>Whether the reader may not zoom it.</summary>
    public bool? FixedRange { get; init; }
}
