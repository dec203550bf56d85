using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

/// <summary>A part of a chart of claims: a heading, and below it a plot with axes of its own.</summary>
/// <param name="Heading">Its first lines, in bold.</param>
/// <param name="Verdict">The lines below.</param>
internal abstract record ClaimPanel(IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict)
{
    /// <summary>Height of the whole panel in pixels.</summary>
    public double Height => Head + Body + AxisHeight;

    /// <summary>Room for the labels at the left in pixels.</summary>
    public abstract double Left { get; }

    /// <summary>Height of the plot in pixels.</summary>
    protected abstract double Body { get; }

    /// <summary>Room below the plot in pixels.</summary>
    protected abstract double AxisHeight { get; }

    private double Head => 14 + (17 * Heading.Count) + (15 * Verdict.Count) + 8;

    /// <summary>The marks.</summary>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="number">The number in the names of the axes; empty for the first.</param>
    public abstract IEnumerable<Trace> Draw(OutletPalette palette, string number);

    /// <summary>The axis below.</summary>
    public abstract LinearAxis XAxis(string number);

    /// <summary>The axis at the left.</summary>
    /// <param name="number">The number in its name.</param>
    /// <param name="above">Height of the panels above in pixels.</param>
    /// <param name="height">Height of all panels in pixels.</param>
    public virtual LinearAxis YAxis(string number, double above, double height) =>
        new LinearAxis().With("type", "linear").With("anchor", $"x{number}").With("fixedrange", true)
            .With("gridcolor", ChartFrame.Grid).With("zeroline", false).With("ticklabelstandoff", 12).With("tickmode", "array")
            .With("domain", new[]
            {
                Math.Round(Math.Max(0, 1 - ((above + Height - AxisHeight) / height)), 6), Math.Round(1 - ((above + Head) / height), 6)
            });

    /// <summary>What the panel shows, a line each.</summary>
    public abstract IEnumerable<string> InWords();

    /// <summary>The heading above the plot.</summary>
    public Annotation Header(double left, double y) => new Annotation()
        .With("text", string.Join("<br>", new[] { $"<b>{PlotlyText.Join(Heading)}</b>" }.Concat(Verdict.Select(PlotlyText.Escape))))
        .With("x", 0).With("y", Math.Round(y, 6)).With("xref", "paper").With("yref", "paper").With("xanchor", "left").With("yanchor", "top")
        .With("xshift", 10 - Math.Ceiling(left)).With("yshift", -8).With("showarrow", false).With("align", "left");
}

/// <summary>A panel of rows with a label each.</summary>
/// <param name="Heading">Its first lines, in bold.</param>
/// <param name="Verdict">The lines below.</param>
/// <param name="Labels">Who and what, for each row.</param>
internal abstract record RowPanel(IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict, IReadOnlyList<RowLabel> Labels)
    : ClaimPanel(Heading, Verdict)
{
    /// <inheritdoc />
    public override double Left => 34 + Labels.Max(label => label.Width);

    /// <inheritdoc />
    protected override double Body => Labels.Max(label => label.Height) * Labels.Count;

    /// <inheritdoc />
    public override LinearAxis YAxis(string number, double above, double height) =>
        base.YAxis(number, above, height).With("range", new[] { Labels.Count - 0.5, -0.5 })
            .With("tickvals", Enumerable.Range(0, Labels.Count).ToArray()).With("ticktext", Labels.Select(label => label.Html).ToArray());
}

/// <summary>The label of a row: who, and below in smaller print what.</summary>
internal sealed record RowLabel
{
    private const int WhoWidth = 30;
    private const int WhatWidth = 36;

    private readonly IReadOnlyList<string> _who;
    private readonly IReadOnlyList<string> _what;

    /// <param name="who">The first lines.</param>
    /// <param name="what">The lines below.</param>
    public RowLabel(string who, string what) => (_who, _what) = (PlotlyText.Lines(who, WhoWidth), PlotlyText.Lines(what, WhatWidth));

    /// <summary>Height in pixels.</summary>
    public double Height => (15 * _who.Count) + (14 * _what.Count) + 11;

    /// <summary>Width in pixels.</summary>
    public double Width => Math.Max(PlotlyText.Pixels(_who, 12), PlotlyText.Pixels(_what, 11));

    /// <summary>The label as plain text.</summary>
    public string Words => string.Join(' ', [.. _who, .. _what]);

    /// <summary>The label as Plotly reads it.</summary>
    public string Html => $"{PlotlyText.Join(_who)}<br><span style=\"font-size:11px\">{PlotlyText.Join(_what)}</span>";
}
