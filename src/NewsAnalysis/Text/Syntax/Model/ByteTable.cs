using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsAnalysis.Text.Syntax.Model;

/// <summary>A table of weights of one byte each, 2 to the power of <c>bits</c> of them.</summary>
/// <remarks>Half of the time of a parse is spent here, so that sums stay in registers and no index is checked: a row has no more bits than
/// the table, and a class, which is a byte, has fewer.</remarks>
internal sealed class ByteTable : ILinearTable
{
    private const int FewestBits = 8;
    private readonly int _shift;

    /// <summary>Takes over the weights; none for a table that is still to be trained.</summary>
    public ByteTable(int bits, sbyte[] weights)
    {
        if (bits is < FewestBits or > 30 || (weights.Length > 0 && weights.Length < 1 << bits))
            throw new ArgumentException($"a table of {bits} bits has {weights.Length} weights; expected {1L << bits}, or none yet, "
                + $"and {FewestBits} to 30 bits.", nameof(weights));
        (Bits, Weights, _shift) = (bits, weights, 32 - bits);
    }

    /// <summary>Number of bits of an index.</summary>
    public int Bits { get; }

    /// <summary>The weights.</summary>
    public sbyte[] Weights { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums)
    {
        if (Weights.Length == 0)
            throw new InvalidOperationException("the table has no weights yet; nothing can be weighed with it.");
        if (classes.Length == 3)
        {
            SumThree(features, classes, sums);
            return;
        }

        ref var table = ref MemoryMarshal.GetArrayDataReference(Weights);
        var shift = _shift;
        var index = 0;
        for (; index + 3 < classes.Length; index += 4)
        {
            var (first, second, third, fourth) = (0, 0, 0, 0);
            var (one, two, three, four) =
                ((uint)classes[index], (uint)classes[index + 1], (uint)classes[index + 2], (uint)classes[index + 3]);
            foreach (var feature in features)
            {
                var row = feature >> shift;
                first += Unsafe.Add(ref table, row ^ one);
                second += Unsafe.Add(ref table, row ^ two);
                third += Unsafe.Add(ref table, row ^ three);
                fourth += Unsafe.Add(ref table, row ^ four);
            }

            (sums[index], sums[index + 1], sums[index + 2], sums[index + 3]) = (first, second, third, fourth);
        }

        for (; index < classes.Length; index++)
        {
            var (sum, one) = (0, (uint)classes[index]);
            foreach (var feature in features)
                sum += Unsafe.Add(ref table, (feature >> shift) ^ one);
            sums[index] = sum;
        }
    }

    /// <summary>The moves of the parser, which are weighed most often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumThree(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(Weights);
        var shift = _shift;
        var (first, second, third) = (0, 0, 0);
        var (one, two, three) = ((uint)classes[0], (uint)classes[1], (uint)classes[2]);
        foreach (var feature in features)
        {
            var row = feature >> shift;
            first += Unsafe.Add(ref table, row ^ one);
            second += Unsafe.Add(ref table, row ^ two);
            third += Unsafe.Add(ref table, row ^ three);
        }

        (sums[0], sums[1], sums[2]) = (first, second, third);
    }
}
