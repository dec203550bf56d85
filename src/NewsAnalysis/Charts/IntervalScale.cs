namespace NewsAnalysis.Charts;

/// <summary>The x axis of a topic.</summary>
/// <param name="Log">Whether it is logarithmic, since the numbers span more than two orders of magnitude.</param>
/// <param name="From">Left edge.</param>
/// <param name="To">Right edge.</param>
/// <param name="Whole">Whether ticks stand at every whole number: the numbers are whole and few.</param>
internal sealed record IntervalScale(bool Log, double From, double To, bool Whole = false)
{
    /// <summary>The edges as Plotly wants them: exponents of 10 on a log axis.</summary>
    public IReadOnlyList<object> Range => Log ? [Round(Math.Log10(From)), Round(Math.Log10(To))] : [From, To];

    /// <summary>What a reader has to know of it; empty for nothing.</summary>
    public string InWords => Log ? "Logarithmic scale: each step is ten times the one before." : "";

    /// <summary>Where the claim's interval begins on the axis.</summary>
    public double BeginOf(IntervalClaim claim) => claim.Low is { } low ? Inside(low) : From;

    /// <summary>Where it ends.</summary>
    public double EndOf(IntervalClaim claim) => claim.High is { } high ? Inside(high) : To;

    /// <summary>The number, or the edge that it lies beyond.</summary>
    public double Inside(decimal value) => Math.Clamp((double)value, From, To);

    /// <summary>How far along the axis the number lies, from 0 to 1.</summary>
    public double Share(decimal value) => ShareOf(Inside(value));

    /// <summary>The same of a place on the axis.</summary>
    public double ShareOf(double place) => Log ? Math.Log(place / From) / Math.Log(To / From) : (place - From) / (To - From);

    /// <summary>A scale with room on both sides, and more of it where claims go on without end.</summary>
    public static IntervalScale Of(IReadOnlyList<IntervalClaim> claims)
    {
        var numbers = claims.SelectMany(Numbers).Select(number => (double)number).ToList();
        var (low, high) = (numbers.Min(), numbers.Max());
        var positive = numbers.Where(number => number > 0).DefaultIfEmpty(0).Min();
        if (low >= 0 && positive > 0 && high / positive > 100)
            return new IntervalScale(true, positive / 1.6, high * 1.6);
        var width = high - low > 0 ? high - low : Math.Max(Math.Abs(high) * 0.2, 1);
        var from = low - (width * (claims.Any(claim => claim.Low is null) ? 0.2 : 0.08));
        var to = high + (width * (claims.Any(claim => claim.High is null) ? 0.2 : 0.08));
        // Counts do not go below nothing; a little room keeps a mark at 0 whole.
        return new IntervalScale(false, Round(low >= 0 ? Math.Max(from, -0.03 * to) : from), Round(to),
            Whole: to - from < 8 && numbers.TrueForAll(double.IsInteger));
    }

    // "Less than 40" begins at 0, which no reader needs to see beside 30 and 45, unless it is all there is.
    private static IEnumerable<decimal> Numbers(IntervalClaim claim)
    {
        foreach (var value in claim.Stated)
            yield return value;
        if (claim.Low is { } low && (low != 0 || claim.Stated.Count == 0))
            yield return low;
        if (claim.High is { } high)
            yield return high;
    }

    private static double Round(double value) => value == 0 ? 0 : Math.Round(value, 6);
}
