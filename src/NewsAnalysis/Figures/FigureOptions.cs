namespace NewsAnalysis.Figures;

/// <summary>How figures are read.</summary>
public sealed record FigureOptions
{
    /// <summary>The convention that turns vague number words into intervals.</summary>
    public VagueConvention Vague { get; init; } = VagueConvention.Literal;
}
