namespace NewsAnalysis.Text;

/// <summary>The weights of a logistic regression over named features, fitted by <c>NewsAnalysis.Training</c>; none of them is set by
/// hand.</summary>
/// <param name="weights">The weight of each feature that has one.</param>
internal sealed class FittedWeights(IReadOnlyDictionary<string, double> weights)
{
    /// <summary>The weight of a feature; 0 of one that has none.</summary>
    public double this[string feature] => weights.GetValueOrDefault(feature);

    /// <summary>The weights of a table: a row a feature, its weight in the second cell. Blanks are part of a feature's name.</summary>
    /// <remarks>A weight of any model is read as a single number, so that all rest on sums of the same precision.</remarks>
    /// <param name="name">The table's name as <see cref="WordList"/> takes it.</param>
    public static FittedWeights Read(string name) => new(WordList.Rows(name)
        .ToFrozenDictionary(row => row[0], row => (double)float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The probability that log odds stand for.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The probability that the weights of features make; a feature named twice counts twice.</summary>
    public double Probability(IEnumerable<string> features) => Probability(features.Sum(feature => this[feature]));
}
