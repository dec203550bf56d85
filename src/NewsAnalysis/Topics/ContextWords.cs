namespace NewsAnalysis.Topics;

/// <summary>The content words around a number: 1.3 beside it, less with the distance, 0.3 far off.</summary>
internal static class ContextWords
{
    private const int Adjacent = 2;
    private const double AdjacentWeight = 1.3;
    private const double FarWeight = 0.3;
    private const double Reach = 14;

    private static readonly FrozenSet<string> Weekdays =
        new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a clause by their key, with their weights.</summary>
    public static Dictionary<string, double> Of(Clause clause)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var index = 0; index < clause.Words.Length; index++)
        {
            var word = clause.Words[index].Lower;
            if ((index >= clause.From && index < clause.To) || (StopWords.Contains(word) && !Weekdays.Contains(word)))
                continue;
            var distance = index < clause.From ? clause.From - index : index - clause.To + 1;
            var weight = distance <= Adjacent ? AdjacentWeight : Math.Max(FarWeight, 1 - (distance / Reach));
            var key = CountedNouns.Key(word);
            near[key] = Math.Max(weight, near.GetValueOrDefault(key));
        }

        return near;
    }
}
