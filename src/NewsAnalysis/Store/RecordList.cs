using System.Collections;

namespace NewsAnalysis.Store;

/// <summary>Values that are made of records whenever they are asked for.</summary>
/// <param name="records">The records.</param>
/// <param name="read">Makes a value.</param>
internal sealed class RecordList<T>(IReadOnlyList<byte[]> records, Func<byte[], T> read) : IReadOnlyList<T>
{
    public int Count => records.Count;

    public T this[int index] => read(records[index]);

    public IEnumerator<T> GetEnumerator() => records.Select(read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
