namespace NewsAnalysis.Topics;

/// <summary>Claims of a topic that go back to one source or text.</summary>
/// <param name="Name">The named source in the shortest form that the claims have for it, else the outlet that prints it first.</param>
/// <param name="Claims">The claims, in the topic's order.</param>
/// <param name="Reasons">Why they are one: same source, same quotation, same wording, same byline; empty for a claim
/// that stands alone.</param>
public sealed record ClaimOrigin(string Name, IReadOnlyList<FigureClaim> Claims, IReadOnlyList<string> Reasons)
{
    /// <summary>Labels of the outlets that print it, in the topic's order.</summary>
    public IEnumerable<string> Outlets => Claims.Select(claim => claim.Article.OutletLabel).Distinct(StringComparer.Ordinal);
}
