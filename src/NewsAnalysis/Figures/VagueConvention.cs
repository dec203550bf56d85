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

/// <summary>The conventions by the names that notebooks and the command line use.</summary>
public static class VagueConventions
{
    /// <summary>literal, decimal, event-data.</summary>
    public static IReadOnlyDictionary<string, VagueConvention> ByName { get; } =
        new Dictionary<string, VagueConvention>(StringComparer.Ordinal)
        {
            ["literal"] = VagueConvention.Literal,
            ["decimal"] = VagueConvention.Decimal,
            ["event-data"] = VagueConvention.EventData,
        };

    /// <summary>The convention of that name.</summary>
    /// <exception cref="InputException">There is none; the message lists the names.</exception>
    public static VagueConvention Parse(string name) =>
        ByName.TryGetValue(name, out var convention)
            ? convention
            : throw new InputException($"'{name}' is no convention for vague words; expected {string.Join(", ", ByName.Keys)}.");
}
