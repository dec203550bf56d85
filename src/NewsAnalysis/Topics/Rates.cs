namespace NewsAnalysis.Topics;

/// <summary>The period of a rate ("12 a day").</summary>
internal static class Rates
{
    private static readonly FrozenSet<string> Periods =
        new[] { "year", "month", "week", "day", "hour" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Adverbs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annually"] = "year",
        ["annual"] = "year",
        ["yearly"] = "year",
        ["monthly"] = "month",
        ["weekly"] = "week",
        ["daily"] = "day",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The period of a rate ("a year", "annually"), or null.</summary>
    public static string? Of(Clause clause)
    {
        var after = clause.After(4);
        var stated = after.Zip(after.Skip(1))
            .Where(pair => pair.First is "a" or "an" or "per" or "each" or "every" && Periods.Contains(pair.Second))
            .Select(pair => pair.Second).FirstOrDefault();
        return stated ?? Before(clause) ?? clause.Words.Skip(Math.Max(0, clause.From - 4)).Take(clause.To - clause.From + 12)
            .Select(word => Adverbs.GetValueOrDefault(word.Lower)).FirstOrDefault(rate => rate is not null);
    }

    /// <summary>"Each day of the strike costs 25 million".</summary>
    private static string? Before(Clause clause)
    {
        var before = clause.Words.Take(clause.From).Select(word => word.Lower).ToArray();
        if (before is not ["each" or "every", _, "of", ..])
            before = [.. before.TakeLast(9)];
        return before.Zip(before.Skip(1)).Where(pair => pair.First is "each" or "every" or "per" && Periods.Contains(pair.Second))
            .Select(pair => pair.Second).FirstOrDefault();
    }

    /// <summary>Whether "a year" after the number is a time, not a rate ("a year earlier").</summary>
    public static bool IsEarlier(Clause clause) => clause.After(4).Any(word => word is "earlier" or "ago" or "before" or "later");
}
