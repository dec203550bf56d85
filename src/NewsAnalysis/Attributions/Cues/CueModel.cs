using System.Collections.Frozen;
using System.Globalization;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>
/// The probability that words are a cue: a logistic regression over named features. The weights are fitted by <c>NewsAnalysis.Training cues</c>
/// and stand in <c>cue-weights.tsv</c>; none is set by hand.
/// </summary>
/// <param name="weights">A weight for each feature that was seen in training.</param>
internal sealed class CueModel(IReadOnlyDictionary<string, float> weights)
{
    /// <summary>The model of the library's own table.</summary>
    public static CueModel Fitted { get; } = new(WordList.Rows("Attributions.cue-weights.tsv")
        .ToFrozenDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The probability.</summary>
    public double Probability(IEnumerable<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            if (weights.TryGetValue(feature, out var weight))
                sum += weight;
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
