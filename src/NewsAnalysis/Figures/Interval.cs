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

    /// <summary>Whether the number satisfies the statement.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (value == low && !LowOpen))
        && (High is not { } high || value < high || (value == high && !HighOpen));

    /// <summary>Whether some number satisfies both intervals.</summary>
    public bool Meets(Interval other) => !IsBelow(this, other) && !IsBelow(other, this);

    /// <summary>How far apart two intervals are: 0 where they meet or touch.</summary>
    public double Gap(Interval other) =>
        IsBelow(this, other) ? (double)other.Low!.Value - (double)High!.Value
        : IsBelow(other, this) ? (double)Low!.Value - (double)other.High!.Value
        : 0;

    /// <summary>The interval of sums: end by end, open where either end is open, null where either is null. An end that grows beyond the
    /// largest number that can be held is null.</summary>
    public Interval Plus(Interval other) =>
        new(Sum(Low, other.Low), Sum(High, other.High), LowOpen || other.LowOpen, HighOpen || other.HighOpen);

    /// <summary>Every number multiplied by a positive factor (a change of unit); an end that grows too large is null.</summary>
    public Interval Times(decimal factor) =>
        factor == 1 ? this : new(Product(Low, factor), Product(High, factor), LowOpen, HighOpen);

    private static bool IsBelow(Interval left, Interval right) =>
        left.High is { } high && right.Low is { } low
        && (high < low || (high == low && (left.HighOpen || right.LowOpen)));

    private static decimal? Sum(decimal? left, decimal? right) =>
        left is not { } first || right is not { } second ? null
        : Math.Abs((double)first + (double)second) >= (double)decimal.MaxValue ? null
        : first + second;

    private static decimal? Product(decimal? end, decimal factor) =>
        end is not { } number || Math.Abs((double)number * (double)factor) >= (double)decimal.MaxValue ? null : number * factor;
}
