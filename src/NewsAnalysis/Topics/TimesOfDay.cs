using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Times of day for which a sentence gives its number ("at 10 a.m. 3,000 homes were without power"), and days that it counts over
/// together ("two days of marches").</summary>
internal static class TimesOfDay
{
    private const int Noon = 12;
    private const int Near = 9;

    private static readonly FrozenDictionary<string, (int From, int To)> Hours = WordList.Rows("Topics.times-of-day.tsv")
        .ToFrozenDictionary(row => row[0], row => (Hour(row[1]), Hour(row[2])), StringComparer.Ordinal);

    /// <summary>Whether each says a time of day, and not the other's, of what passes or grows in a day: who or what is in a state,
    /// and measures ("900 acres in the morning", "1,400 acres at night"); not "at 9 a.m. he shot five", "by noon police spoke of
    /// six".</summary>
    public static bool Differ(Profile left, Profile right)
    {
        if (!Passes(left) || !Passes(right))
            return false;
        var (own, others) = (Of(left), Of(right));
        return own.Count > 0 && others.Count > 0
            && !own.Exists(one => others.Exists(other => one.From < other.To && other.From < one.To));
    }

    /// <summary>Whether it counts over several days: "in three nights of protest", not "after two days of rain".</summary>
    public static bool IsOfDays(Profile profile)
    {
        var words = profile.Words;
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Any(at => words[at].Lower is "in" or "over" or "during"
            && words[at + 3].Lower == "of" && words[at + 2].Lower is "days" or "nights"
            && NumberWords.Find(words[at + 1].Lower) is { Value: > 1 });
    }

    private static bool Passes(Profile profile) => profile.Measure.IsCount
        ? profile.Fate is not { } fate || EventNames.ComesAndGoes(fate) || Counting.Is("passes", fate)
        : !profile.Measure.IsMoney && profile.Measure.Dimension != Measure.Duration;

    // Near the number: "families came in the morning, after a fire that had burned 900 acres" gives the time of something else.
    private static List<(int From, int To)> Of(Profile profile)
    {
        var (sentence, words) = (profile.Claim.Quote, profile.Words);
        var start = sentence.IndexOf(profile.Claim.Text, StringComparison.Ordinal);
        var number = Array.FindIndex(words, word => word.Start >= start);
        return [.. words.Index().Skip(number - Near).Take((2 * Near) + 1 + Math.Min(0, number - Near))
            .Select(word => Hours.TryGetValue(word.Item.Lower, out var hours) ? hours : Clock(sentence, words, word.Index))
            .Where(hours => hours.From < hours.To)];
    }

    // The "a" or "p" of "10 a.m.", "10:30 p.m."; no hour for any other word.
    private static (int From, int To) Clock(string sentence, TopicWord[] words, int at)
    {
        if (words[at].Lower is not ("a" or "p") || at == 0 || at + 1 == words.Length || words[at + 1].Lower != "m")
            return default;
        var hasMinutes = at > 1 && sentence[words[at - 2].End..words[at - 1].Start] == ":";
        if (!int.TryParse(words[at - (hasMinutes ? 2 : 1)].Lower, out var hour))
            return default;
        var from = (hour % Noon) + (words[at].Lower == "p" ? Noon : 0);
        return (from, from + 1);
    }

    private static int Hour(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
