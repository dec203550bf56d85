using System.Collections.Frozen;

namespace NewsAnalysis.Topics;

/// <summary>What the words of a claim's period say ("on Friday", "in March 2019", "a year").</summary>
internal static class TimeWords
{
    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, string> _rates = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annually"] = "year",
        ["yearly"] = "year",
        ["monthly"] = "month",
        ["weekly"] = "week",
        ["daily"] = "day",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Years from 1800 to 2099.</summary>
    public static IEnumerable<int> Years(string? period) =>
        Words.Of(period ?? "").Select(word => word.Lower.Length == 4 && int.TryParse(word.Lower, out var year) ? year : 0).Where(year => year is >= 1800 and < 2100);

    /// <summary>Months (1 to 12) by their full English names; "October 7" is a day.</summary>
    public static FrozenSet<int> Months(string? period)
    {
        Word[] words = [.. Words.Of(period ?? "")];
        return words.Select((word, index) => (Month: word.Capital ? Array.IndexOf(_months, word.Lower) + 1 : 0, Next: words.ElementAtOrDefault(index + 1).Lower ?? ""))
            .Where(pair => pair.Month > 0 && !(pair.Next.Length is 1 or 2 && char.IsDigit(pair.Next[0]))).Select(pair => pair.Month).ToFrozenSet();
    }

    /// <summary>The day that a period names ("October 7"), or null.</summary>
    public static string? Day(string? period)
    {
        Word[] words = [.. Words.Of(period ?? "")];
        var month = Array.FindIndex(words, word => word.Capital && _months.Contains(word.Lower, StringComparer.Ordinal));
        return month >= 0 && month + 1 < words.Length && words[month + 1].Lower is { Length: 1 or 2 } day && char.IsDigit(day[0]) ? period![words[month].Start..words[month + 1].End] : null;
    }

    /// <summary>The period of a rate ("a year", "each day", "annually"), or null; "a year ago" is a time.</summary>
    public static string? Rate(string? period)
    {
        string[] words = [.. Words.Of(period ?? "").Select(word => word.Lower)];
        if (words is [var adverb])
            return _rates.GetValueOrDefault(adverb);
        var per = words is ["a" or "an", _] or ["per" or "each" or "every", _, ..];
        return per && _rates.Values.Append("hour").Contains(words[1], StringComparer.Ordinal) ? words[1] : null;
    }
}
