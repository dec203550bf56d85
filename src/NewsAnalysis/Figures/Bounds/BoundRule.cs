namespace NewsAnalysis.Figures.Bounds;

/// <summary>What bounding words make of a number X.</summary>
internal enum BoundRule
{
    /// <summary>No bounding words.</summary>
    None,

    /// <summary>(X, open)</summary>
    Above,

    /// <summary>(1.1 X, open)</summary>
    FarAbove,

    /// <summary>[X, open)</summary>
    AtLeast,

    /// <summary>[0, X)</summary>
    Below,

    /// <summary>[0, X]</summary>
    AtMost,

    /// <summary>[0.9 X, X)</summary>
    Nearly,

    /// <summary>[0.9 X, 1.1 X]</summary>
    About,
}

/// <summary>Bounding rules as intervals and signs.</summary>
internal static class BoundRules
{
    /// <summary>The interval of a number or range under a rule; without one the number, widened by its slack.</summary>
    /// <param name="rule">The rule of the bounding words.</param>
    /// <param name="low">The number, or the lower number of a range.</param>
    /// <param name="high">The number, or the upper number of a range.</param>
    /// <param name="slack">How far rounding may have moved the number (<see cref="Numbers.Rounding"/>).</param>
    public static Interval Apply(BoundRule rule, decimal low, decimal high, decimal slack)
    {
        var (less, more) = (Math.Min(low * 0.9m, low * 1.1m), Math.Max(high * 0.9m, high * 1.1m));
        decimal? floor = high < 0 ? null : 0;
        return rule switch
        {
            BoundRule.Above => new Interval(low, null, LowOpen: true),
            BoundRule.FarAbove => new Interval(low * 1.1m, null, LowOpen: true),
            BoundRule.AtLeast => new Interval(low, null),
            BoundRule.Below => new Interval(floor, high, HighOpen: true),
            BoundRule.AtMost => new Interval(floor, high),
            BoundRule.Nearly => new Interval(less, high, HighOpen: true),
            BoundRule.About => new Interval(less, more),
            _ => new Interval(low - slack, high + slack),
        };
    }

    /// <summary>The sign a rule has in output.</summary>
    public static Bound Sign(BoundRule rule) => rule switch
    {
        BoundRule.Above or BoundRule.FarAbove or BoundRule.AtLeast => Bound.Above,
        BoundRule.Below or BoundRule.AtMost or BoundRule.Nearly => Bound.Below,
        BoundRule.About => Bound.About,
        _ => Bound.Exact,
    };
}
