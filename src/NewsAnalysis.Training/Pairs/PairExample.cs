namespace NewsAnalysis.Training.Pairs;

/// <summary>A marked pair as the model sees it.</summary>
/// <param name="Group">The event it is from; examples of one event are held out together.</param>
/// <param name="Source">The file or folder it is from.</param>
/// <param name="Features">Values in the order of the features' names.</param>
/// <param name="Same">Whether a reader says that the claims are about the same thing.</param>
/// <param name="Apart">Whether the numbers do not meet.</param>
/// <param name="Barred">Whether the claims would not be said to differ, however likely they are about the same thing.</param>
/// <param name="IsReal">Whether it is from real articles.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Said">Both claims in words, for a reader.</param>
/// <param name="Rivals">Features of the pairs of either claim with another of the other's article that gives its number first.</param>
internal sealed record PairExample(string Group, string Source, double[] Features, bool Same, bool Apart, bool Barred, bool IsReal,
    double Weight, IReadOnlyList<double[]> Rivals, string Said);
