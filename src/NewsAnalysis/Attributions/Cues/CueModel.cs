using System.Collections.Frozen;
using System.Globalization;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>
/// The probability that words are a cue, in two steps: by what they look like (<see cref="CueFeatures"/>), then also by what the other possible
/// cues of the sentence are worth (<see cref="CueSurroundings"/>). Each is a logistic regression over named features, fitted by
/// <c>NewsAnalysis.Training cues</c>; none of the weights in <c>cue-weights.tsv</c> and <c>cue-surroundings.tsv</c> is set by hand.
/// </summary>
internal static class CueModel
{
    /// <summary>Below this probability the second step is not asked.</summary>
    public const double Least = 0.05;

    private static readonly FrozenDictionary<string, float> First = Read("cue-weights"), Second = Read("cue-surroundings");

    /// <summary>The probability of each possible cue of a sentence.</summary>
    /// <param name="cues">The possible cues, in reading order.</param>
    /// <param name="quotes">The article's quotations.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    public static IReadOnlyList<double> Probabilities(IReadOnlyList<Cue> cues, Quotes quotes, int sentence)
    {
        List<string>[] features = [.. cues.Select(cue => CueFeatures.Of(cue, quotes, sentence))];
        double[] first = [.. features.Select(one => Probability(First, one))];
        IReadOnlyList<TextSpan>[] contents = [.. cues.Select(cue => Phrases.Spans(cue.Tree, cue.Content))];
        return [.. first.Select((own, at) => own < Least ? own : Probability(Second, features[at].Concat(CueSurroundings.Of(cues, contents, first, at))))];
    }

    /// <summary>The probability that the weights of features make.</summary>
    public static double Probability(IReadOnlyDictionary<string, float> weights, IEnumerable<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights.GetValueOrDefault(feature);
        return 1 / (1 + Math.Exp(-sum));
    }

    private static FrozenDictionary<string, float> Read(string table) => WordList.Rows($"Attributions.{table}.tsv")
        .ToFrozenDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
