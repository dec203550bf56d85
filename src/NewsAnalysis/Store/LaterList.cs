using System.Collections;

namespace NewsAnalysis.Store;

/// <summary>A list whose items are read when they are asked for, and never held.</summary>
/// <param name="count">Number of items; null where only reading them tells.</param>
/// <param name="read">Reads them.</param>
internal sealed class LaterList<T>(int? count, Func<IReadOnlyList<T>> read) : IReadOnlyList<T>
{
    public int Count => count ?? read().Count;

    public T this[int index] => read()[index];

    public IEnumerator<T> GetEnumerator() => read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
