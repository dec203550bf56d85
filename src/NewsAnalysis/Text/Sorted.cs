namespace NewsAnalysis.Text;

/// <summary>Searches in what is in order.</summary>
internal static class Sorted
{
    /// <summary>How many of the items pass a test that all before the first that fails pass.</summary>
    /// <param name="items">Their number.</param>
    /// <param name="passes">The test of the item at a place.</param>
    public static int Count(int items, Func<int, bool> passes)
    {
        var (low, high) = (0, items);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passes(middle) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
