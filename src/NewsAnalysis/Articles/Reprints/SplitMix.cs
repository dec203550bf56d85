namespace NewsAnalysis.Articles.Reprints;

/// <summary>The mixing step of SplitMix64 (Steele, Lea and Flood 2014): well spread numbers, the same on every machine.</summary>
internal static class SplitMix
{
    /// <summary>The number that follows.</summary>
    public static ulong Next(ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return state ^ (state >> 31);
    }
}
