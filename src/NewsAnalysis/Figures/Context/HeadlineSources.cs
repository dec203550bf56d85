namespace NewsAnalysis.Figures.Context;

/// <summary>A headline says in short what its article tells: where it names nobody for a number ("Storm kills 40"), whom the article names
/// at the first place that tells it ("40 people were killed, the mayor said") is its source. "Four ships sink" takes nothing from "four men
/// were saved, the mayor said", nor "two people killed" from "two people were arrested, the sheriff said".</summary>
internal static class HeadlineSources
{
    /// <summary>Gives the claims of a headline their article's sources.</summary>
    /// <param name="claims">The numbers of one article, in text order.</param>
    public static void Give(List<FigureClaim> claims)
    {
        for (var at = 0; at < claims.Count; at++)
        {
            if (claims[at] is { Part: PartKind.Headline, Reason: null, Source: null } headline
                && claims.Find(claim => claim.Part != PartKind.Headline && IsSame(headline, claim)) is { Source: not null } told)
                claims[at] = headline with { Source = told.Source, Speaker = told.Speaker, CitedBy = told.CitedBy };
        }
    }

    private static bool IsSame(FigureClaim headline, FigureClaim told) =>
        told.Reason is null && (headline.Value, headline.ValueTo) == (told.Value, told.ValueTo)
        && (headline.Event is not null && told.Event is not null ? headline.Event == told.Event
            : Things(headline).Overlaps(Things(told)));

    private static HashSet<string> Things(FigureClaim claim) =>
        new((claim.NormalizedUnit ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
