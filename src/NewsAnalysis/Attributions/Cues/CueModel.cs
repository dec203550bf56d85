using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>The probability that words are a cue, in two steps: by what they look like (<see cref="CueFeatures"/>), then also by what the
/// other possible cues of the sentence are worth (<see cref="CueSurroundings"/>); and the probability that another word of the sentence is
/// part of what is said (<see cref="HeldFeatures"/>). Each is a logistic regression over named features, fitted by
/// <c>NewsAnalysis.Training cues</c>; none of the weights in <c>cue-weights.tsv</c>, <c>cue-surroundings.tsv</c> and
/// <c>held-weights.tsv</c> is set by hand.</summary>
/// <param name="first">The weights of the first step.</param>
/// <param name="second">The weights of the second step.</param>
/// <param name="held">The weights of a word's being part of what is said.</param>
internal sealed class CueModel(FittedWeights first, FittedWeights second, FittedWeights held)
{
    /// <summary>Below this probability the second step is not asked.</summary>
    public const double Least = 0.05;

    /// <summary>The library's own.</summary>
    public static CueModel English { get; } = new(FittedWeights.Read("Attributions.cue-weights.tsv"),
        FittedWeights.Read("Attributions.cue-surroundings.tsv"), FittedWeights.Read("Attributions.held-weights.tsv"));

    /// <summary>The probability of each possible cue of a sentence.</summary>
    /// <param name="cues">The possible cues, in reading order.</param>
    /// <param name="quotes">The article's quotations.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    public IReadOnlyList<double> Probabilities(IReadOnlyList<Cue> cues, Quotes quotes, int sentence)
    {
        List<string>[] features = [.. cues.Select(cue => CueFeatures.Of(cue, quotes, sentence))];
        double[] alone = [.. features.Select(one => first.Probability(one))];
        IReadOnlyList<TextSpan>[] contents = [.. cues.Select(cue => Phrases.Spans(cue.Tree, cue.Content))];
        return [.. alone.Select(
            (own, at) => own < Least ? own : second.Probability(features[at].Concat(CueSurroundings.Of(cues, contents, alone, at))))];
    }

    /// <summary>The probability that what a cue says has a word of its sentence, if it is a cue.</summary>
    public double Holds(Cue cue, int word, Quotes quotes) => held.Probability(HeldFeatures.Of(cue, word, quotes));
}
