namespace NewsAnalysis.Charts;

/// <summary>Colour, shape and size of points and bars.</summary>
public sealed record Marker
{
    /// <summary>One colour, or one for each mark.</summary>
    public object? Color { get; init; }

    /// <summary>One symbol, or one for each point.</summary>
    public object? Symbol { get; init; }

    /// <summary>One size in pixels, or one for each point.</summary>
    public object? Size { get; init; }

    /// <summary>From 0 (clear) to 1.</summary>
    public double? Opacity { get; init; }

    /// <summary>The outline.</summary>
    public Line? Line { get; init; }

    /// <summary>The pattern of bars.</summary>
    public Pattern? Pattern { get; init; }
}

/// <summary>A pattern over the colour of bars.</summary>
/// <param name="Shape">One of <c>/ \ x - | + .</c> or empty for none; or one for each bar.</param>
public sealed record Pattern(object Shape)
{
    /// <summary>The pattern is laid over the colour.</summary>
    public string FillMode { get; } = "overlay";

    /// <summary>How much of the bar the pattern covers, 0 to 1.</summary>
    public double Solidity { get; } = 0.25;
}

/// <summary>A line.</summary>
public sealed record Line
{
    /// <summary>Its colour.</summary>
    public string? Color { get; init; }

    /// <summary>Its width in pixels.</summary>
    public double? Width { get; init; }

    /// <summary>solid, dot, dash.</summary>
    public string? Dash { get; init; }
}

/// <summary>A font; null leaves the value to the page.</summary>
public sealed record Font
{
    /// <summary>Families, in order of preference.</summary>
    public string? Family { get; init; }

    /// <summary>Size in pixels.</summary>
    public double? Size { get; init; }

    /// <summary>Colour.</summary>
    public string? Color { get; init; }

    /// <summary>normal or bold.</summary>
    public string? Weight { get; init; }
}
