namespace NewsAnalysis.Training.Cues;

/// <summary>Logistic regression over named features that are there or not, with a penalty on the squares of the weights; fitted by AdaGrad
/// in a fixed order; the mean of the later rounds, as the last one alone wavers.</summary>
internal static class SparseRegression
{
    private const int Epochs = 25;
    private const double Rate = 0.1;

    /// <summary>The weights of the features that are seen often enough.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="least">How many examples must have a feature.</param>
    /// <param name="penalty">The penalty, for all examples together: each example pays its share of those that have the feature.</param>
    public static Dictionary<string, double> Fit(IReadOnlyList<CueExample> examples, int least, double penalty)
    {
        var names = examples.SelectMany(example => example.Features).CountBy(name => name).Where(pair => pair.Value >= least)
            .Select(pair => pair.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var rows = examples.Select(example => (Places: example.Features.Where(index.ContainsKey).Select(name => index[name]).Distinct()
            .ToArray(), example.IsCue)).ToArray();
        var (weights, squares) = (new double[names.Length], new double[names.Length]);
        var (counts, sums) = (new int[names.Length], new double[names.Length]);
        foreach (var place in rows.SelectMany(row => row.Places))
            counts[place]++;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            new Random(epoch).Shuffle(rows);
            foreach (var (places, isCue) in rows)
            {
                var error = (1 / (1 + Math.Exp(-places.Sum(place => weights[place])))) - (isCue ? 1 : 0);
                foreach (var place in places)
                {
                    var slope = error + (penalty * weights[place] / counts[place]);
                    squares[place] += slope * slope;
                    weights[place] -= Rate * slope / Math.Sqrt(squares[place] + 1e-8);
                }
            }

            for (var at = 0; epoch >= Epochs / 2 && at < sums.Length; at++)
                sums[at] += weights[at] / (Epochs - (Epochs / 2));
        }

        return names.Zip(sums).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
