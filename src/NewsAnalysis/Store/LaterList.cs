using System.Collections;

namespace NewsAnalysis.Store;

/// <summary>A list of known length whose items are read when they are asked for.</summary>
/// <param name="count">Number of items.</param>
/// <param name="read">Reads them.</param>
internal sealed class LaterList<T>(int count, Func<IReadOnlyList<T>> read) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => read()[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
