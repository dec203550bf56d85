namespace NewsAnalysis.Training;

/// <summary>Weights of a perceptron while it learns, with the totals that give their average over all updates.</summary>
internal sealed class TrainingTable(int bits) : ILinearTable
{
    private const float Largest = 60;
    private readonly int _shift = 32 - bits;
    private readonly float[] _weights = new float[1 << bits];
    private double[] _totals = new double[1 << bits];
    private double _clock = 1;

    public void Sum(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums)
    {
        sums = sums[..classes.Length];
        sums.Clear();
        foreach (var feature in features)
        {
            var row = feature >> _shift;
            for (var index = 0; index < classes.Length; index++)
                sums[index] += _weights[row ^ classes[index]];
        }
    }

    /// <summary>One example has passed.</summary>
    public void Tick() => _clock++;

    /// <summary>Moves the weights of a class.</summary>
    public void Update(ReadOnlySpan<uint> features, byte label, float amount)
    {
        foreach (var feature in features)
        {
            var place = (feature >> _shift) ^ label;
            _weights[place] += amount;
            _totals[place] += amount * _clock;
        }
    }

    /// <summary>Begins the average anew from the present weights.</summary>
    public void ForgetAverage()
    {
        _totals = new double[_weights.Length];
        _clock = 1;
    }

    /// <summary>The averaged weights in one byte each; those that round to less than <paramref name="least"/> are nought.</summary>
    public ByteTable Quantised(int least = 1)
    {
        var bytes = new sbyte[_weights.Length];
        for (var place = 0; place < bytes.Length; place++)
        {
            var average = (float)(_weights[place] - (_totals[place] / _clock));
            var rounded = MathF.Round(Math.Clamp(average, -Largest, Largest) * sbyte.MaxValue / Largest);
            bytes[place] = Math.Abs(rounded) < least ? (sbyte)0 : (sbyte)rounded;
        }

        return new ByteTable(bits, bytes);
    }
}
