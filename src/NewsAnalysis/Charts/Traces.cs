using System.Text.Json.Serialization;

namespace NewsAnalysis.Charts;

/// <summary>One set of marks of a figure. The properties carry Plotly's attribute names in lower case; null ones are left out.</summary>
public abstract record Trace
{
    /// <summary>Plotly's name of the kind of trace.</summary>
    public abstract string Type { get; }

    /// <summary>The name in the legend, escaped.</summary>
    public string? Name { get; init; }

    /// <summary>Traces of one group are switched together in the legend.</summary>
    public string? LegendGroup { get; init; }

    /// <summary>Whether it stands in the legend; null leaves it to Plotly.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>The x axis it is drawn on ("x2"); null is the first.</summary>
    public string? XAxis { get; init; }

    /// <summary>The y axis it is drawn on ("y2"); null is the first.</summary>
    public string? YAxis { get; init; }

    /// <summary>
    /// References of each mark to the evidence it rests on (<see cref="NewsAnalysis.Measures.Citation"/>): a list a mark, in a heat map a row of
    /// lists a row. Plotly keeps them and shows nothing of them; a site that knows them makes links.
    /// </summary>
    public object? CustomData { get; init; }

    /// <summary>What a hover shows: "text" for the hover text alone, "skip" for nothing.</summary>
    public string? HoverInfo { get; init; }
}

/// <summary>Bars.</summary>
public sealed record Bar : Trace
{
    /// <inheritdoc/>
    public override string Type => "bar";

    /// <summary>Positions or lengths on the x axis: numbers, categories (escaped) or null.</summary>
    public required IReadOnlyList<object?> X { get; init; }

    /// <summary>Positions or lengths on the y axis: numbers, categories (escaped) or null.</summary>
    public required IReadOnlyList<object?> Y { get; init; }

    /// <summary>"h" for bars that lie.</summary>
    public string? Orientation { get; init; }

    /// <summary>Colour and pattern.</summary>
    public Marker? Marker { get; init; }

    /// <summary>Labels on the bars, escaped.</summary>
    public IReadOnlyList<string>? Text { get; init; }

    /// <summary>Where the labels stand: inside, outside, auto.</summary>
    public string? TextPosition { get; init; }

    /// <summary>False lets labels run over the plot's edge.</summary>
    public bool? ClipOnAxis { get; init; }

    /// <summary>Hover labels, escaped.</summary>
    public IReadOnlyList<string>? HoverText { get; init; }
}

/// <summary>Points, lines and free text.</summary>
public sealed record Scatter : Trace
{
    /// <inheritdoc/>
    public override string Type => "scatter";

    /// <summary>Positions on the x axis; null breaks a line.</summary>
    public required IReadOnlyList<object?> X { get; init; }

    /// <summary>Positions on the y axis; null breaks a line.</summary>
    public required IReadOnlyList<object?> Y { get; init; }

    /// <summary>Which of lines, markers and text are drawn, joined by +.</summary>
    public required string Mode { get; init; }

    /// <summary>The points.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The lines.</summary>
    public Line? Line { get; init; }

    /// <summary>Bars from the points to both sides along the x axis.</summary>
    [JsonPropertyName("error_x")]
    public ErrorBars? ErrorX { get; init; }

    /// <summary>Text at the points, escaped.</summary>
    public IReadOnlyList<string>? Text { get; init; }

    /// <summary>Where the text stands ("middle right").</summary>
    public string? TextPosition { get; init; }

    /// <summary>False draws marks over the plot's edge.</summary>
    public bool? ClipOnAxis { get; init; }

    /// <summary>Hover labels, escaped.</summary>
    public IReadOnlyList<string>? HoverText { get; init; }
}

/// <summary>A matrix of coloured cells.</summary>
public sealed record Heatmap : Trace
{
    /// <inheritdoc/>
    public override string Type => "heatmap";

    /// <summary>The columns, escaped.</summary>
    public required IReadOnlyList<string> X { get; init; }

    /// <summary>The rows, escaped.</summary>
    public required IReadOnlyList<string> Y { get; init; }

    /// <summary>The values, row by row; null where unknown.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Z { get; init; }

    /// <summary>The words in the cells, escaped.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Text { get; init; }

    /// <summary>"%{text}" writes <see cref="Text"/> into the cells.</summary>
    public string? TextTemplate { get; init; }

    /// <summary>Hover labels, escaped.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? HoverText { get; init; }

    /// <summary>Pairs of position (0 to 1) and colour.</summary>
    public IReadOnlyList<IReadOnlyList<object>>? ColorScale { get; init; }

    /// <summary>Value of the first colour.</summary>
    public double? ZMin { get; init; }

    /// <summary>Whether the colour bar is drawn.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>Gap between columns in pixels.</summary>
    public double? XGap { get; init; }

    /// <summary>Gap between rows in pixels.</summary>
    public double? YGap { get; init; }
}
