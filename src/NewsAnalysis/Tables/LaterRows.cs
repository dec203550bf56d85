using System.Collections;

namespace NewsAnalysis.Tables;

/// <summary>Rows that are read from their source whenever they are enumerated, and never held: for sources that may be large and give the
/// same rows each time.</summary>
/// <param name="source">The source.</param>
/// <param name="count">Tells how many rows there are without making them; null where only making them tells.</param>
public sealed class LaterRows<T>(IEnumerable<T> source, Func<int>? count = null) : IReadOnlyList<T>
{
    private int _count = -1;

    /// <summary>Number of rows; the first call reads the source.</summary>
    public int Count => _count >= 0 ? _count : _count = count?.Invoke() ?? source.Count();

    /// <summary>The row at that place; reads the source up to it.</summary>
    public T this[int index] => source.ElementAt(index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => source.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
