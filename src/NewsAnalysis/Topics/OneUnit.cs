namespace NewsAnalysis.Topics;

/// <summary>The claims of a topic in one unit, for whoever draws or counts them together: kilometres beside miles, weeks beside
/// days.</summary>
public static class OneUnit
{
    /// <summary>The topic's claims in their order, numbers and intervals converted to the unit of <see cref="Topic.Unit"/> within its
    /// physical dimension; the words stay as they are. The claims themselves where all have one unit.</summary>
    public static IReadOnlyList<FigureClaim> Of(Topic topic) =>
        IsMixed(topic) ? [.. topic.Claims.Select(claim => Scale(claim, Factor(claim.NormalizedUnit) / Factor(topic.Unit)))] : topic.Claims;

    /// <summary>Whether the claims are stated in units of different size.</summary>
    public static bool IsMixed(Topic topic) => topic.Claims.Any(claim => Factor(claim.NormalizedUnit) != Factor(topic.Unit));

    private static decimal Factor(string? unit) => Measure.Of(unit).Factor;

    private static FigureClaim Scale(FigureClaim claim, decimal factor)
    {
        var value = Interval.Exactly(claim.Value).Times(factor).Low ?? claim.Value;
        var to = claim.ValueTo is { } upper ? Interval.Exactly(upper).Times(factor).Low ?? upper : (decimal?)null;
        return claim with { Value = value, ValueTo = to, Interval = claim.Interval.Times(factor) };
    }
}
