using System.Collections.Frozen;
using System.Globalization;
using NewsAnalysis.Figures.Lexicon;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>
/// How likely a number is about a noun of its sentence, and how likely it is about nothing that is named: two logistic regressions over named
/// features (<see cref="AboutFeatures"/>), fitted by <c>NewsAnalysis.Training about</c>; none of the weights is set by hand.
/// </summary>
internal static class AboutModel
{
    private const double Sure = 0.5;
    private const double Likely = 0.2;
    private const int Most = 4;

    private static readonly FrozenDictionary<string, double> Things = Read("about-things"), Nothing = Read("about-nothing");

    /// <summary>What a number is about, by the library's own weights.</summary>
    public static IReadOnlyList<int> Choose(AboutFeatures features) => Choose(features, Things, Nothing);

    /// <summary>The nouns that a number is about, the likeliest first; none where it is likely about nothing that is named.</summary>
    public static IReadOnlyList<int> Choose(AboutFeatures features, IReadOnlyDictionary<string, double> things, IReadOnlyDictionary<string, double> nothing)
    {
        if (Probability(nothing, features.Number) > Sure)
            return features.Told;
        var likely = features.Things.Select(thing => (thing.Node, Odds: Probability(things, thing.Features))).OrderByDescending(thing => thing.Odds).Take(Most).ToArray();
        return [.. likely.Where((thing, rank) => rank == 0 || thing.Odds > Likely).Select(thing => thing.Node).Union(features.Told)];
    }

    private static double Probability(IReadOnlyDictionary<string, double> weights, IEnumerable<string> features) =>
        1 / (1 + Math.Exp(-features.Distinct(StringComparer.Ordinal).Sum(feature => weights.GetValueOrDefault(feature))));

    private static FrozenDictionary<string, double> Read(string table) => DataFile.Rows(table)
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
