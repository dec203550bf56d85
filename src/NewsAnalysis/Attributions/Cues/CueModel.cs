using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>The probability that words are a cue, in two steps: by what they look like (<see cref="CueFeatures"/>), then also by what the
/// other possible cues of the sentence are worth (<see cref="CueSurroundings"/>). Each is a logistic regression over named features, fitted
/// by <c>NewsAnalysis.Training cues</c>; none of the weights in <c>cue-weights.tsv</c> and <c>cue-surroundings.tsv</c> is set by
/// hand.</summary>
internal static class CueModel
{
    /// <summary>Below this probability the second step is not asked.</summary>
    public const double Least = 0.05;

    private static readonly FittedWeights First = FittedWeights.Read("Attributions.cue-weights.tsv"),
        Second = FittedWeights.Read("Attributions.cue-surroundings.tsv");

    /// <summary>The probability of each possible cue of a sentence.</summary>
    /// <param name="cues">The possible cues, in reading order.</param>
    /// <param name="quotes">The article's quotations.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    public static IReadOnlyList<double> Probabilities(IReadOnlyList<Cue> cues, Quotes quotes, int sentence)
    {
        List<string>[] features = [.. cues.Select(cue => CueFeatures.Of(cue, quotes, sentence))];
        double[] first = [.. features.Select(one => First.Probability(one))];
        IReadOnlyList<TextSpan>[] contents = [.. cues.Select(cue => Phrases.Spans(cue.Tree, cue.Content))];
        return [.. first.Select(
            (own, at) => own < Least ? own : Second.Probability(features[at].Concat(CueSurroundings.Of(cues, contents, first, at))))];
    }
}
