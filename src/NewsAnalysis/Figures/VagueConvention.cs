namespace NewsAnalysis.Figures;

/// <summary>How vague number words become intervals.</summary>
public enum VagueConvention
{
    /// <summary>What the words say: dozens is two dozen to below a hundred, [24, 99]. The default.</summary>
    Literal,

    /// <summary>One order of magnitude: dozens is [12, 120], hundreds [100, 1,000].</summary>
    Decimal,

    /// <summary>A single number, as event-data coding takes it: dozens is 12, hundreds 100.</summary>
    EventData,
}
