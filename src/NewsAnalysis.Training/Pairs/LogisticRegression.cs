namespace NewsAnalysis.Training.Pairs;

/// <summary>Logistic regression with a penalty on the squares of the weights, the first (bias) apart; fitted by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int Steps = 25;

    /// <summary>The weights.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="penalty">The penalty; higher keeps the weights nearer to 0.</param>
    public static double[] Fit(IReadOnlyList<PairExample> examples, double penalty)
    {
        var weights = new double[examples[0].Features.Length];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, hessian) = Derivatives(examples, weights, penalty);
            var change = Solve(hessian, gradient);
            for (var at = 0; at < weights.Length; at++)
                weights[at] -= change[at];
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

    /// <summary>Solves a system of equations by Gauss's elimination with row exchange.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        for (var pivot = 0; pivot < right.Length; pivot++)
        {
            var best = Enumerable.Range(pivot, right.Length - pivot).MaxBy(row => Math.Abs(matrix[row][pivot]));
            (matrix[pivot], matrix[best]) = (matrix[best], matrix[pivot]);
            (right[pivot], right[best]) = (right[best], right[pivot]);
            for (var row = pivot + 1; row < right.Length; row++)
            {
                var factor = matrix[row][pivot] / matrix[pivot][pivot];
                right[row] -= factor * right[pivot];
                for (var column = pivot; column < right.Length; column++)
                    matrix[row][column] -= factor * matrix[pivot][column];
            }
        }

        var solution = new double[right.Length];
        for (var row = right.Length - 1; row >= 0; row--)
            solution[row] =
                (right[row] - Enumerable.Range(row + 1, right.Length - row - 1).Sum(column => matrix[row][column] * solution[column]))
                    / matrix[row][row];
        return solution;
    }
}
