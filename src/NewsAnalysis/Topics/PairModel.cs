using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>The probability that two claims are about the same thing: a logistic regression over named features. The weights are fitted
/// from marked pairs by <c>NewsAnalysis.Training pairs</c> and stand in <c>pair-weights.tsv</c>; none is set by hand.</summary>
internal sealed class PairModel
{
    private readonly double[] _weights;
    private readonly double _differs;
    private readonly double _few;

    /// <summary>The model of the library's own table.</summary>
    public static PairModel Fitted { get; } = Of(FittedWeights.Read("Topics.pair-weights.tsv"));

    /// <summary>Makes a model.</summary>
    /// <param name="weights">A weight for each of <see cref="PairFeatures.Names"/>.</param>
    /// <param name="differs">Least probability at which claims are said to differ.</param>
    /// <param name="few">The same for counts of a few people, of whom every story has many.</param>
    /// <param name="look">Least probability at which claims that do not meet are shown at all.</param>
    /// <param name="join">Least log odds, sizes left aside, at which two claims make one topic.</param>
    public PairModel(double[] weights, double differs, double few, double look, double join) =>
        (_weights, _differs, _few, Look, Join) = (weights, differs, few, look, join);

    /// <summary>Least probability at which two claims that do not meet are said to differ; a higher one where either counts
    /// a few people, of whom every story has many.</summary>
    public double Differs(Profile left, Profile right) => AreFew(left) || AreFew(right) ? _few : _differs;

    /// <summary>Least probability at which claims that do not meet are shown for a look.</summary>
    public double Look { get; }

    /// <summary>Least log odds, whether the numbers meet left aside, at which two claims make one topic.</summary>
    public double Join { get; }

    /// <summary>Log odds of being about the same thing; whether the numbers meet is left aside, so that it never decides which claims make
    /// a topic.</summary>
    public double Topical(ReadOnlySpan<double> features) => Sum(features)
        - (_weights[PairFeatures.Apart] * features[PairFeatures.Apart]) - (_weights[PairFeatures.Doubted] * features[PairFeatures.Doubted]);

    /// <summary>Probability of being about the same thing.</summary>
    public double Probability(ReadOnlySpan<double> features) => FittedWeights.Probability(Sum(features));

    /// <summary>What each feature adds to the log odds, in the order of the names.</summary>
    public double[] Shares(ReadOnlySpan<double> features)
    {
        var shares = new double[_weights.Length];
        for (var at = 0; at < shares.Length; at++)
            shares[at] = _weights[at] * features[at];
        return shares;
    }

    // Thresholds are rows whose name starts with "=".
    private static PairModel Of(FittedWeights table) =>
        new([.. PairFeatures.Names.Select(name => table[name])], table["=differs"], table["=few"], table["=look"],
            table["=join"]);

    /// <summary>Whether a claim counts a few people.</summary>
    public static bool AreFew(Profile profile) =>
        profile.Measure.IsCount && profile.Size < Sizes.Few && (profile.Thing is null || PairRules.IsPerson(profile));

    private double Sum(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var at = 0; at < _weights.Length; at++)
            sum += _weights[at] * features[at];
        return sum;
    }
}
