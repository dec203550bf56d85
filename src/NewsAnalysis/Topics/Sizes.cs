namespace NewsAnalysis.Topics;

/// <summary>Compares the numbers of two claims.</summary>
internal static class Sizes
{
    /// <summary>Counts below this are everywhere: that two of them are equal says little.</summary>
    public const int Few = 13;

    private const double ConversionLoss = 0.02;
    private const decimal Hundreds = 200;

    /// <summary>Whether both statements can hold.</summary>
    public static bool Meet(Profile left, Profile right) =>
        left.Interval.Meets(right.Interval) || RoundsTo(left, right) || RoundsTo(right, left)
        || Approaches(left, right) || Approaches(right, left) || Converted(left, right) || IsNearly(left, right) || IsNearly(right, left);

    /// <summary>Whether a number falls short of a vague word by less than its first digit rounds ("billions" and 1.8 billion).</summary>
    private static bool IsNearly(Profile vague, Profile stated) =>
        vague.Claim.Vague && !stated.Claim.Vague && vague.Claim.Interval.Low >= Hundreds && vague.Interval.Low is { } low
        && stated.Interval.High is { } high && high < low && high >= 0.75m * low;

    // "Nearly two hours" and "two hours" are told of one time; "less than two hours" is not.
    private static bool Approaches(Profile near, Profile stated) => SameNumber(near, stated)
        && near.Claim is { Bound: Bound.Below, Interval.Low: > 0 } && stated.Claim is { Bound: Bound.Exact, Vague: false };

    /// <summary>Whether the numbers of two units of one dimension differ by no more than a conversion rounds ("45 miles" and "72
    /// kilometres"), to a whole number of the larger unit ("nine miles" and "15 kilometres").</summary>
    private static bool Converted(Profile left, Profile right) =>
        left.Measure.Factor != right.Measure.Factor && left.Measure.Dimension == right.Measure.Dimension
        && left.Interval.Gap(right.Interval) <= Math.Max(Math.Max(left.Size, right.Size) * ConversionLoss, HalfOfCoarser(left, right));

    // "Nine miles" may be anything from 8.5 to 9.5.
    private static double HalfOfCoarser(Profile left, Profile right) =>
        (left.Measure.Factor > right.Measure.Factor ? left : right) is var coarser && decimal.IsInteger(coarser.Claim.Value)
            ? (double)coarser.Measure.Factor / 2 : 0;

    /// <summary>Whether the exact measure rounds to the other, which is stated without a decimal ("53.2 percent" and "53").</summary>
    private static bool RoundsTo(Profile exact, Profile rounded) =>
        !exact.Measure.IsCount && exact.Claim is { Bound: Bound.Exact, ValueTo: null, Vague: false }
            && rounded.Claim is { Bound: Bound.Exact, ValueTo: null, Vague: false }
        && exact.Measure.Factor == rounded.Measure.Factor && rounded.Claim.Value >= 10 && decimal.IsInteger(rounded.Claim.Value)
        && !decimal.IsInteger(exact.Claim.Value) && Math.Abs(exact.Claim.Value - rounded.Claim.Value) <= 0.5m;

    /// <summary>Whether the numbers are the same as stated, whatever bounds them.</summary>
    public static bool SameNumber(Profile left, Profile right) =>
        left.Claim.Value == right.Claim.Value && left.Claim.ValueTo == right.Claim.ValueTo;

    /// <summary>How many times the larger number is the smaller: by the nearest ends of what they allow; 1 where these meet and neither is
    /// open-ended; by the numbers as stated else.</summary>
    public static double Factor(Profile left, Profile right)
    {
        var (below, above) = left.Size <= right.Size ? (left, right) : (right, left);
        var (low, high) = (below.Size, above.Size);
        if (Meet(left, right) && left.Interval.High is not null && right.Interval.High is not null)
            return 1;
        if (!Meet(left, right) && below.Interval.High is { } top && above.Interval.Low is { } bottom)
            (low, high) = ((double)top, (double)bottom);
        return low <= 0 ? double.MaxValue : Math.Max(1, high / low);
    }

    /// <summary>Significant digits, at most 3: the more, the less by chance are two numbers equal.</summary>
    public static int Digits(decimal value)
    {
        var digits = value.ToString("G29", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
        return Math.Clamp(digits, 1, 3);
    }

    /// <summary>The same number, not a small one, in two articles: most likely the same fact, whatever the nouns.</summary>
    public static bool Echoes(Profile left, Profile right) =>
        SameNumber(left, right) && left.Size >= Few && !left.Claim.Vague && left.Claim.Article.Id != right.Claim.Article.Id;
}
