using System.Collections.Frozen;

namespace NewsAnalysis.Topics;

/// <summary>Periods that a sentence names.</summary>
internal static class TimeWords
{
    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "(may)", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenSet<string> _periods =
        new[] { "year", "month", "week", "day", "hour" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _adverbs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annually"] = "year",
        ["annual"] = "year",
        ["yearly"] = "year",
        ["monthly"] = "month",
        ["weekly"] = "week",
        ["daily"] = "day",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Years from 1800 to 2099.</summary>
    public static FrozenSet<int> Years(Clause clause) =>
        clause.Words.Select(word => word.Lower.Length == 4 && int.TryParse(word.Lower, out var year) ? year : 0)
            .Where(year => year is >= 1800 and < 2100).ToFrozenSet();

    /// <summary>Months (1 to 12) by their full English names; "October 7" is a day, and "may" is mostly a verb.</summary>
    public static FrozenSet<int> Months(Clause clause) =>
        clause.Words.Select((word, index) => (Month: word.Capital ? Array.IndexOf(_months, word.Lower) : -1, Next: clause.Words.ElementAtOrDefault(index + 1).Lower ?? ""))
            .Where(pair => pair.Month >= 0 && !(pair.Next.Length is 1 or 2 && char.IsDigit(pair.Next[0])))
            .Select(pair => pair.Month + 1).ToFrozenSet();

    /// <summary>The period of a rate ("a year", "annually"), or null.</summary>
    public static string? Rate(Clause clause)
    {
        var after = clause.After(4);
        var stated = after.Zip(after.Skip(1))
            .Where(pair => pair.First is "a" or "an" or "per" or "each" or "every" && _periods.Contains(pair.Second))
            .Select(pair => pair.Second).FirstOrDefault();
        return stated ?? Before(clause) ?? clause.Words.Skip(Math.Max(0, clause.From - 4)).Take(clause.To - clause.From + 12)
            .Select(word => _adverbs.GetValueOrDefault(word.Lower)).FirstOrDefault(rate => rate is not null);
    }

    /// <summary>"Each day of the strike costs 25 million".</summary>
    private static string? Before(Clause clause)
    {
        var before = clause.Words.Take(clause.From).TakeLast(9).Select(word => word.Lower).ToArray();
        return before.Zip(before.Skip(1)).Where(pair => pair.First is "each" or "every" or "per" && _periods.Contains(pair.Second))
            .Select(pair => pair.Second).FirstOrDefault();
    }

    /// <summary>Whether "a year" after the number is a time, not a rate ("a year earlier").</summary>
    public static bool IsEarlier(Clause clause) => clause.After(4).Any(word => word is "earlier" or "ago" or "before" or "later");
}
