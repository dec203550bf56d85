namespace NewsAnalysis.Text.Syntax;

/// <summary>Weights of a linear classifier over hashed features; the classes of one feature lie side by side in memory.</summary>
internal interface ILinearTable
{
    /// <summary>Adds up for each class the weights of the features.</summary>
    /// <param name="features">Hashes of the features.</param>
    /// <param name="classes">The classes to weigh.</param>
    /// <param name="sums">A sum for each class, in their order; overwritten.</param>
    void Sum(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, Span<float> sums);
}
