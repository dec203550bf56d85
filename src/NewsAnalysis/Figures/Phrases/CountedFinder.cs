namespace NewsAnalysis.Figures.Phrases;

/// <summary>Says what is counted where the sentence leaves the noun out.</summary>
internal static class CountedFinder
{
    /// <summary>Whether the event happens to people only, so that "killing 1,400" counts people.</summary>
    public static bool IsPeople(string? happened) =>
        happened is "kill" or "wound" or "kidnap" or "arrest" or "displace" or "evacuate" or "rescue" or "infect" or "missing" or "hold";
}
