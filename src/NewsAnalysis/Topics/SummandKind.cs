namespace NewsAnalysis.Topics;

/// <summary>What kind of thing a claim counts, as far as adding up goes.</summary>
/// <param name="Dimension">The dimension of its unit.</param>
/// <param name="Factor">The unit's size in the dimension's first unit.</param>
/// <param name="Thing">The thing counted, or null where no noun is given.</param>
internal sealed record SummandKind(string Dimension, decimal Factor, string? Thing)
{
    /// <summary>Reads a claim.</summary>
    public static SummandKind Of(FigureClaim claim)
    {
        var measure = Measure.Of(claim.NormalizedUnit);
        var noun = measure.IsCount ? ComparedPhrase.Read(claim.Counted ?? claim.NormalizedUnit).Noun : null;
        return new SummandKind(measure.Dimension, measure.Factor, noun?.Thing);
    }

    /// <summary>Whether a part of that kind can belong to a total of this kind: one dimension, one thing where both name one.</summary>
    public bool Holds(SummandKind part) =>
        Dimension == part.Dimension && (Thing is null || part.Thing is null || Thing == part.Thing);
}
