namespace NewsAnalysis.Measures;

/// <summary>The words above a chart, computed from its rows.</summary>
/// <param name="Title">What the chart shows: its finding.</param>
/// <param name="Subtitle">Measure, unit, outlets, dates and n.</param>
public sealed record ChartText(string Title, string Subtitle);
