using System.Collections;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>Rows of articles that stand in records on disk: enumerated, one article is in memory at a time. Every enumeration reads anew
/// and makes new rows, equal to those before.</summary>
/// <param name="counts">Number of rows of each article, in order.</param>
/// <param name="read">The rows of an article, by its place in that order.</param>
internal sealed class StoredRows<T>(IReadOnlyList<int> counts, Func<int, IReadOnlyList<T>> read) : IReadOnlyList<T>
{
    private readonly int[] _ends = Ends(counts);
    private (int Article, IReadOnlyList<T> Rows)? _last;

    public int Count => _ends.Length == 0 ? 0 : _ends[^1];

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var article = ArticleOf(index);
            var rows = _last is { } last && last.Article == article ? last.Rows : read(article);
            _last = (article, rows);
            return rows[index - (article == 0 ? 0 : _ends[article - 1])];
        }
    }

    /// <summary>The rows of one article.</summary>
    public IReadOnlyList<T> Of(int article) => counts[article] == 0 ? [] : read(article);

    /// <summary>The rows in which those of some articles are others.</summary>
    /// <param name="others">The other rows, by the article's place.</param>
    public StoredRows<T> With(IReadOnlyDictionary<int, IReadOnlyList<T>> others) => others.Count == 0 ? this : new StoredRows<T>(
        [.. counts.Select((count, article) => others.TryGetValue(article, out var rows) ? rows.Count : count)],
        article => others.TryGetValue(article, out var rows) ? rows : read(article));

    /// <summary>The rows in which these articles are left out.</summary>
    public StoredRows<T> Without(Func<int, bool> leftOut)
    {
        int[] kept = [.. Enumerable.Range(0, counts.Count).Where(article => !leftOut(article))];
        return new StoredRows<T>([.. kept.Select(article => counts[article])], index => read(kept[index]));
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var article = 0; article < _ends.Length; article++)
        {
            if (counts[article] == 0)
                continue;
            foreach (var row in read(article))
                yield return row;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The first article that ends after the row; articles without rows end where the one before does.
    private int ArticleOf(int index) => Sorted.Count(_ends.Length, article => _ends[article] <= index);

    private static int[] Ends(IReadOnlyList<int> counts)
    {
        var ends = new int[counts.Count];
        var sum = 0;
        for (var index = 0; index < ends.Length; index++)
            ends[index] = sum += counts[index];
        return ends;
    }
}
