using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>How likely a number is about a noun of its sentence, and how likely it is about nothing that is named: two logistic regressions
/// over named features (<see cref="AboutFeatures"/>), fitted by <c>NewsAnalysis.Training about</c>; none of the weights is set by
/// hand.</summary>
internal static class AboutModel
{
    private const double Sure = 0.42;
    private const double Likely = 0.2;
    private const int Most = 4;

    private static readonly FittedWeights Things = FittedWeights.Read("Figures.about-things.tsv"),
        Nothing = FittedWeights.Read("Figures.about-nothing.tsv");

    /// <summary>What a number is about, by the library's own weights.</summary>
    public static IReadOnlyList<int> Choose(AboutFeatures features) => Choose(features, Things, Nothing);

    /// <summary>The nouns that a number is about, the likeliest first; none where it is likely about nothing that is named.</summary>
    public static IReadOnlyList<int> Choose(AboutFeatures features, FittedWeights things, FittedWeights nothing)
    {
        if (Probability(nothing, features.Number) > Sure)
            return features.Told;
        var likely = features.Things.Select(thing => (thing.Node, Odds: Probability(things, thing.Features)))
            .OrderByDescending(thing => thing.Odds).Take(Most).ToArray();
        return [.. likely.Where((thing, rank) => rank == 0 || thing.Odds > Likely).Select(thing => thing.Node).Union(features.Told)];
    }

    private static double Probability(FittedWeights weights, IEnumerable<string> features) =>
        weights.Probability(features.Distinct(StringComparer.Ordinal));
}
