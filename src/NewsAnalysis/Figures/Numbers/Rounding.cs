namespace NewsAnalysis.Figures.Numbers;

/// <summary>How far a stated number may be from the counted one because it was rounded. Numbers whose last digits are zeros are taken as
/// rounded at the place of their last digit that is not zero, and decimals at their last stated digit; the slack is half a unit of that
/// place, at most 5 % of the number. So 200 is [190, 210], 1,400 is [1,350, 1,450], 360,000 is [355,000, 365,000], $70 million is [66.5,
/// 73.5] million and 1.5 million is [1.45, 1.55] million. 40 is [38, 42]. Numbers whose last digit counts (45, 1,027), fractions and
/// "two dozen" are exact.</summary>
internal static class Rounding
{
    /// <summary>No rounding moves a number by more than this share of it.</summary>
    public const decimal LargestShare = 0.05m;

    /// <summary>The slack of a number stated as mantissa times scale.</summary>
    /// <param name="mantissa">The digits as written ("1.50" keeps its last zero).</param>
    /// <param name="scale">What they are multiplied with.</param>
    public static decimal Slack(decimal mantissa, decimal scale)
    {
        mantissa = scale == 1 && mantissa == decimal.Truncate(mantissa) && mantissa >= 100 ? decimal.Truncate(mantissa) : mantissa;
        var value = Math.Abs(mantissa * scale);
        if (value == 0 || (mantissa.Scale == 0 && value < 100 && value % 10 != 0))
            return 0;
        var place = mantissa.Scale > 0 ? DecimalPlace(mantissa.Scale) * scale : LastPlace(value);
        return place <= 1 && mantissa.Scale == 0 ? 0 : Math.Min(place / 2, value * LargestShare);
    }

    private static decimal DecimalPlace(int digits)
    {
        var place = 1m;
        for (var i = 0; i < digits && i < 12; i++)
            place /= 10;
        return place;
    }

    // The place of the last digit that is not zero, of a whole number.
    private static decimal LastPlace(decimal value)
    {
        if (decimal.Truncate(value) != value)
            return 0;
        var place = 1m;
        while (value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
