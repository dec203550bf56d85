namespace NewsAnalysis.Charts;

/// <summary>Bars that show how exact the points are.</summary>
/// <param name="Array">Length above each point.</param>
/// <param name="ArrayMinus">Length below each point.</param>
/// <param name="Color">Their colour.</param>
public sealed record ErrorBars(IReadOnlyList<double> Array, IReadOnlyList<double> ArrayMinus, string Color)
{
    /// <summary>The lengths are given one by one.</summary>
    public string Type { get; } = "data";

    /// <summary>Both sides have lengths of their own.</summary>
    public bool Symmetric { get; }

    /// <summary>Thickness in pixels.</summary>
    public double Thickness { get; init; } = 1.5;

    /// <summary>Height of the strokes at their ends in pixels.</summary>
    public double Width { get; init; } = 3;
}
