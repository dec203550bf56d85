using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Topics;

/// <summary>What a bare number after a verb of change or state counts, when the subject says so: "the number of people killed when the ship
/// sank has risen to 21", "the tally of the arrested stood at 90".</summary>
internal static class RisingNumber
{
    private const int Longest = 3;
    private static readonly FrozenSet<string> Changes = new[]
    {
        "rose", "risen", "rises", "rising", "climbed", "climbs", "jumped", "grew", "grown", "increased", "soared", "fell", "fallen",
    "stood", "stands", "put",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The counted phrase of the subject and the event told in it; null where the sentence is none of this form.</summary>
    public static (string Phrase, string? Event)? Find(Clause clause)
    {
        if (clause.Before() is not ("to" or "at"))
            return null;
        var words = clause.Words.Take(clause.From).Select(word => word.Lower).ToArray();
        return Toll(words) is { } toll ? ("people", toll) : Counted(words);
    }

    /// <summary>Whether the sentence tells that the number became more: "raised the reward to $90", "the reward is now $90", "bringing the
    /// number killed to 9", "making the total $90"; not "brought to nine hospitals", "she now has nine sons".</summary>
    public static bool IsRaised(Clause clause, FigureClaim claim)
    {
        var before = clause.Words.Take(clause.From).Select(word => word.Lower).ToArray();
        var (to, near) = (clause.Before() == "to", before.TakeLast(Longest).ToArray());
        var made = Array.FindIndex(before, Counting.Cues("making").Contains);
        var isNow = near.Contains("now") && (claim.Event is not null || Measure.Of(claim.NormalizedUnit).IsMoney);
        return isNow || (to && Predicates.Raises(claim.Arguments.Predicate))
            || (made >= 0 && (to ? before.Skip(made).Concat(clause.After(Longest)) : near).Any(NumberRoles.IsAmount));
    }

    /// <summary>The number before the change where the sentence gives both ("rose from 14 to 17"); null where it gives none.</summary>
    public static decimal? From(Clause clause) =>
        clause.Before() == "to" && clause.Before(3) == "from" && Changes.Contains(clause.Before(4))
            ? decimal.TryParse(clause.Before(2), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var digits) ? digits : NumberWords.Find(clause.Before(2))?.Value
            : null;

    // "The death toll rose to 21".
    private static string? Toll(string[] words) =>
        words.Length > 1 && Changes.Contains(words[^2])
            ? words.Take(words.Length - 2).Select(CountedNouns.Known).LastOrDefault(noun => noun is { Event: not null, Part: null })?.Event
            : null;

    // "The number of people killed when the ship sank has risen to 21".
    private static (string Phrase, string? Event)? Counted(string[] words)
    {
        var of = Enumerable.Range(1, Math.Max(0, words.Length - 2))
            .FirstOrDefault(index => words[index] == "of" && words[index - 1] is ("number" or "tally" or "count"));
        if (of == 0 || of + 1 >= words.Length || words[(of + 1)..].Any(word => char.IsDigit(word[0])))
            return null;
        var subject = words[(of + 1)..].SkipWhile(word => word is "the" or "those").Take(Longest).ToArray();
        var noun = Array.FindIndex(subject, word => CountedNouns.Known(word) is not null);
        if (noun < 0)
            return null;
        var happened = subject.Skip(noun + 1).Select(WordEvents.Told).FirstOrDefault(told => told is not null);
        return (string.Join(' ', subject[..(noun + 1)]), happened);
    }
}
