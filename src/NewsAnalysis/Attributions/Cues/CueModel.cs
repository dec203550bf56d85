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
/// <param name="first">The weights of the first step.</param>
/// <param name="second">The weights of the second step.</param>
internal sealed class CueModel(IReadOnlyDictionary<string, float> first, IReadOnlyDictionary<string, float> second)
{
    /// <summary>Below this probability the second step is not asked.</summary>
    public const double Least = 0.05;

    /// <summary>The model that the library carries.</summary>
    public static CueModel Own { get; } = new(Read("cue-weights"), Read("cue-surroundings"));

    /// <summary>The probability of each possible cue of a sentence.</summary>
    /// <param name="cues">The possible cues, in reading order.</param>
    /// <param name="quotes">The article's quotations.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    public IReadOnlyList<double> Probabilities(IReadOnlyList<Cue> cues, Quotes quotes, int sentence)
    {
        List<string>[] features = [.. cues.Select(cue => CueFeatures.Of(cue, quotes, sentence))];
        double[] own = [.. features.Select(one => Probability(first, one))];
        IReadOnlyList<TextSpan>[] contents = [.. cues.Select(cue => Phrases.Spans(cue.Tree, cue.Content))];
        return [.. own.Select((probability, at) => probability < Least ? probability : Probability(second, features[at].Concat(CueSurroundings.Of(cues, contents, own, at))))];
    }

    /// <summary>The probability that the weights of features make.</summary>
    public static double Probability(IReadOnlyDictionary<string, float> weights, IEnumerable<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights.GetValueOrDefault(feature);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Reads a table of weights.</summary>
    public static FrozenDictionary<string, float> Read(string table) => WordList.Rows($"Attributions.{table}.tsv")
        .ToFrozenDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
