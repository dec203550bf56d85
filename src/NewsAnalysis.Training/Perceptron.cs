namespace NewsAnalysis.Training;

/// <summary>The update of one decision among classes.</summary>
internal static class Perceptron
{
    /// <summary>Moves the weights where the gold class does not lead by the margin; returns the class that led before.</summary>
    public static byte Learn(TrainingTable weights, ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, ReadOnlySpan<float> sums,
        byte gold, float margin)
    {
        var (best, rival, goldPlace) = (0, -1, -1);
        for (var index = 0; index < classes.Length; index++)
        {
            if (sums[index] > sums[best])
                best = index;
            if (classes[index] == gold)
                goldPlace = index;
            else if (rival < 0 || sums[index] > sums[rival])
                rival = index;
        }

        weights.Tick();
        if (goldPlace >= 0 && rival >= 0 && sums[goldPlace] < sums[rival] + margin)
        {
            weights.Update(features, gold, 1);
            weights.Update(features, classes[rival], -1);
        }

        return classes[best];
    }
}
