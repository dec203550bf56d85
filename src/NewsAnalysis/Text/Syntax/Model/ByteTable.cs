namespace NewsAnalysis.Text.Syntax.Model;

/// <summary>A table of weights of one byte each, 2 to the power of <paramref name="bits"/> of them.</summary>
internal sealed class ByteTable(int bits, sbyte[] weights) : ILinearTable
{
    private readonly int shift = 32 - bits;

    /// <summary>Number of bits of an index.</summary>
    public int Bits => bits;

    /// <summary>The weights.</summary>
    public sbyte[] Weights => weights;

    /// <inheritdoc/>
    public void Sum(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums)
    {
        if (classes.Length == 3)
        {
            SumThree(features, classes, sums);
            return;
        }

        Span<int> totals = stackalloc int[classes.Length];
        totals.Clear();
        var table = weights;
        foreach (var feature in features)
        {
            var row = feature >> shift;
            for (var index = 0; index < classes.Length; index++)
                totals[index] += table[row ^ classes[index]];
        }

        for (var index = 0; index < totals.Length; index++)
            sums[index] = totals[index];
    }

    /// <summary>The moves of the parser, which are weighed most often.</summary>
    private void SumThree(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums)
    {
        var table = weights;
        var (first, second, third) = (0, 0, 0);
        var (one, two, three) = ((uint)classes[0], (uint)classes[1], (uint)classes[2]);
        foreach (var feature in features)
        {
            var row = feature >> shift;
            first += table[row ^ one];
            second += table[row ^ two];
            third += table[row ^ three];
        }

        (sums[0], sums[1], sums[2]) = (first, second, third);
    }
}
