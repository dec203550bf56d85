namespace NewsAnalysis.Training.Pairs;

/// <summary>Logistic regression with a penalty on the squares of the weights, the first (bias) apart, and weights that keep to a sign;
/// fitted by Newton's method, each step by coordinates.</summary>
internal static class LogisticRegression
{
    private const int Steps = 25;
    private const int Rounds = 200;
    private const double Exact = 1e-7;

    /// <summary>The weights.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="signs">For each weight 1 where it is never below 0, -1 where never above, 0 where it is free.</param>
    /// <param name="penalty">The penalty; higher keeps the weights nearer to 0.</param>
    public static double[] Fit(IReadOnlyList<PairExample> examples, IReadOnlyList<int> signs, double penalty)
    {
        var weights = new double[examples[0].Features.Length];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, hessian) = Derivatives(examples, weights, penalty);
            var change = Change(weights, signs, gradient, hessian);
            for (var at = 0; at < weights.Length; at++)
                weights[at] += change[at];
        }

        return weights;
    }

    /// <summary>The probability of an example.</summary>
    public static double Probability(double[] weights, double[] features) =>
        1 / (1 + Math.Exp(-weights.Zip(features, (weight, value) => weight * value).Sum()));

    private static (double[] Gradient, double[][] Hessian) Derivatives(IReadOnlyList<PairExample> examples,
        double[] weights, double penalty)
    {
        var gradient = new double[weights.Length];
        var hessian = Enumerable.Range(0, weights.Length).Select(_ => new double[weights.Length]).ToArray();
        foreach (var example in examples)
        {
            var probability = Probability(weights, example.Features);
            var (error, curve) =
                (example.Weight * (probability - (example.Same ? 1 : 0)), example.Weight * probability * (1 - probability));
            for (var row = 0; row < weights.Length; row++)
            {
                if (example.Features[row] == 0)
                    continue;
                gradient[row] += error * example.Features[row];
                for (var column = 0; column < weights.Length; column++)
                    hessian[row][column] += curve * example.Features[row] * example.Features[column];
            }
        }

        for (var at = 0; at < weights.Length; at++)
        {
            gradient[at] += at == 0 ? 0 : penalty * weights[at];
            hessian[at][at] += at == 0 ? 1e-6 : penalty;
        }

        return (gradient, hessian);
    }

    /// <summary>The step to the lowest point of the parabola that keeps the signs, one weight after the other until none moves.</summary>
    private static double[] Change(double[] weights, IReadOnlyList<int> signs, double[] gradient, double[][] hessian)
    {
        var change = new double[weights.Length];
        for (var (round, moved) = (0, double.MaxValue); round < Rounds && moved > Exact; round++)
        {
            moved = 0;
            for (var at = 0; at < weights.Length; at++)
            {
                var slope = gradient[at] + hessian[at].Zip(change, (curve, step) => curve * step).Sum();
                var weight = weights[at] + change[at] - (slope / hessian[at][at]);
                var kept = signs[at] * weight < 0 ? 0 : weight;
                moved = Math.Max(moved, Math.Abs(kept - weights[at] - change[at]));
                change[at] = kept - weights[at];
            }
        }

        return change;
    }
}
