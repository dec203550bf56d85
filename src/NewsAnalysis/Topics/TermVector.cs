namespace NewsAnalysis.Topics;

/// <summary>A sparse vector: term numbers in rising order with their weights.</summary>
/// <param name="Terms">Term numbers, rising.</param>
/// <param name="Weights">Their weights.</param>
internal sealed record TermVector(int[] Terms, double[] Weights)
{
    /// <summary>Makes a vector from unordered entries.</summary>
    public static TermVector From(IEnumerable<KeyValuePair<int, double>> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key).ToArray();
        return new TermVector([.. sorted.Select(entry => entry.Key)], [.. sorted.Select(entry => entry.Value)]);
    }

    /// <summary>The same direction with length 1; an empty vector stays empty.</summary>
    public TermVector Unit()
    {
        var length = Math.Sqrt(Weights.Sum(weight => weight * weight));
        return length == 0 ? this : this with { Weights = [.. Weights.Select(weight => weight / length)] };
    }

    /// <summary>The scalar product. Linear in the two lengths.</summary>
    public double Dot(TermVector other)
    {
        var sum = 0.0;
        for (int left = 0, right = 0; left < Terms.Length && right < other.Terms.Length;)
        {
            var order = Terms[left].CompareTo(other.Terms[right]);
            if (order == 0)
                sum += Weights[left] * other.Weights[right];
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    /// <summary>The sum of two vectors.</summary>
    public TermVector Plus(TermVector other)
    {
        var terms = new List<int>(Terms.Length + other.Terms.Length);
        var weights = new List<double>(terms.Capacity);
        for (int left = 0, right = 0; left < Terms.Length || right < other.Terms.Length;)
        {
            var order = left == Terms.Length ? 1 : right == other.Terms.Length ? -1 : Terms[left].CompareTo(other.Terms[right]);
            terms.Add(order <= 0 ? Terms[left] : other.Terms[right]);
            weights.Add((order <= 0 ? Weights[left] : 0) + (order >= 0 ? other.Weights[right] : 0));
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return new TermVector([.. terms], [.. weights]);
    }
}
