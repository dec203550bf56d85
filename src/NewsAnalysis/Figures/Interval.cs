namespace NewsAnalysis.Figures;

/// <summary>The numbers a statement allows: from <paramref name="Low"/> to <paramref name="High"/>, each end open or closed.</summary>
/// <param name="Low">Lower end, or null where there is none.</param>
/// <param name="High">Upper end, or null where there is none.</param>
/// <param name="LowOpen">Whether the lower end itself is left out ("more than 200").</param>
/// <param name="HighOpen">Whether the upper end itself is left out ("nearly 250").</param>
public sealed record Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Just this number.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>Whether some number satisfies both intervals.</summary>
    public bool Meets(Interval other) => !IsBelow(this, other) && !IsBelow(other, this);

    /// <summary>The interval of sums: end by end, open where either end is open, null where either is null.</summary>
    public Interval Plus(Interval other) =>
        new(Low + other.Low, High + other.High, LowOpen || other.LowOpen, HighOpen || other.HighOpen);

    private static bool IsBelow(Interval left, Interval right) =>
        left.High is { } high && right.Low is { } low
        && (high < low || (high == low && (left.HighOpen || right.LowOpen)));
}
