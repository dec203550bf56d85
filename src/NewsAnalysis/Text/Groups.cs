namespace NewsAnalysis.Text;

/// <summary>Items that are joined into groups; the first item of a group stands for it.</summary>
/// <param name="count">Number of items; each is a group of its own at first.</param>
internal sealed class Groups(int count)
{
    private readonly int[] _above = [.. Enumerable.Range(0, count)];

    /// <summary>The first item of an item's group.</summary>
    public int Of(int item)
    {
        while (_above[item] != item)
            item = _above[item] = _above[_above[item]];
        return item;
    }

    /// <summary>Joins the groups of two items; whether they were two.</summary>
    public bool Join(int left, int right)
    {
        var (first, second) = (Of(left), Of(right));
        _above[Math.Max(first, second)] = Math.Min(first, second);
        return first != second;
    }
}
