namespace NewsAnalysis.Cli.Archives;

/// <summary>Sorted rows of several sources as one sorted list.</summary>
internal static class Merged
{
    /// <summary>The rows, of equal ones those of the earlier source first; one row of each source is held.</summary>
    public static IEnumerable<(int Source, int Number, T Row)> Of<T>(IReadOnlyList<IEnumerable<T>> sources, IComparer<T> order)
    {
        var rows = sources.Select(source => source.GetEnumerator()).ToList();
        var next = new PriorityQueue<int, (T Row, int Source)>(
            Comparer<(T Row, int Source)>.Create(
                (left, right) => order.Compare(left.Row, right.Row) is not 0 and var by ? by : left.Source.CompareTo(right.Source)));
        var numbers = new int[rows.Count];
        void Advance(int source)
        {
            if (rows[source].MoveNext())
                next.Enqueue(source, (rows[source].Current, source));
        }

        for (var source = 0; source < rows.Count; source++)
            Advance(source);
        while (next.TryDequeue(out var source, out var row))
        {
            yield return (source, numbers[source]++, row.Row);
            Advance(source);
        }
    }
}
