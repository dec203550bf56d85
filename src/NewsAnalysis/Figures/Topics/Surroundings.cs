using System.Collections.Frozen;

namespace NewsAnalysis.Figures.Topics;

/// <summary>What the sentence says around a number.</summary>
/// <param name="Words">Content words as stems; 1 beside the number, less further off.</param>
/// <param name="Places">Names after in, at, near, across, as stems.</param>
/// <param name="Years">Years named.</param>
/// <param name="Rate">The period of a rate ("a year", "annually", "daily"), or null.</param>
/// <param name="Compares">Whether the sentence sets its number against another ("a higher figure").</param>
internal sealed record Surroundings(
    IReadOnlyDictionary<string, double> Words,
    FrozenSet<string> Places,
    FrozenSet<int> Years,
    string? Rate,
    bool Compares)
{
    private const int Adjacent = 2;
    private const double AdjacentWeight = 1.3;
    private const double FarWeight = 0.3;
    private const double Reach = 14;
    private const int PlaceReach = 9;

    private static readonly FrozenSet<string> _locatives =
        new[] { "in", "at", "near", "across", "inside", "around", "throughout" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "(may)", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenSet<string> _weekdays =
        new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _periods =
        new[] { "year", "month", "week", "day", "hour" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _adverbs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annually"] = "year", ["annual"] = "year", ["yearly"] = "year", ["monthly"] = "month", ["weekly"] = "week", ["daily"] = "day",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _comparisons =
        new[] { "higher", "lower", "different", "bigger", "larger", "smaller" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _numbers =
        new[] { "figure", "number", "estimate", "toll", "count", "tally", "total", "amount", "sum" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the sentence asks, or supposes something before the number.</summary>
    public bool Hypothetical { get; private init; }

    /// <summary>Whether what follows the number may happen ("people who could die").</summary>
    public bool Modal { get; private init; }

    /// <summary>The plural noun that stands right after the number, or null; read where a claim has no unit.</summary>
    public string? Noun { get; private init; }

    /// <summary>The event that the words right after the number tell ("26 were injured"), or null.</summary>
    public string? EventAfter { get; private init; }

    /// <summary>The event that the words beside a number of jobs or workers tell, or null.</summary>
    public string? WorkerEvent { get; private init; }

    /// <summary>What voters chose ("to leave", "against"), as a stem, or null.</summary>
    public string? Choice { get; private init; }

    /// <summary>Whether "a year" after the number is a time, not a rate ("a year earlier").</summary>
    public bool Earlier { get; private init; }

    /// <summary>Months (1 to 12) named without a day.</summary>
    public FrozenSet<int> Months { get; private init; } = FrozenSet<int>.Empty;

    /// <summary>Whether the number is the one before a change or the one compared with ("up from 90", "compared with 90").</summary>
    public bool Former { get; private init; }

    /// <summary>Whether some are named before the number, which counts the others ("the ambassador and three other diplomats").</summary>
    public bool Rest { get; private init; }

    /// <summary>Whether others are drawn from the number ("out of 200 hostages").</summary>
    public bool Whole { get; private init; }

    /// <summary>Reads the sentence of a claim.</summary>
    public static Surroundings Read(FigureClaim claim)
    {
        var words = NewsAnalysis.Figures.Topics.Words.Of(claim.Quote).ToArray();
        var at = Math.Max(0, claim.Quote.IndexOf(claim.Text, StringComparison.Ordinal));
        var from = words.TakeWhile(word => word.End <= at).Count();
        var to = words.TakeWhile(word => word.Start < at + claim.Text.Length).Count();
        return new Surroundings(
            Near(words, from, to),
            Named(words, from, to),
            words.Select(word => Year(word.Lower)).OfType<int>().ToFrozenSet(),
            RateAfter(words, to) ?? words.Skip(Math.Max(0, from - 4)).Take(to - from + 12).Select(word => _adverbs.GetValueOrDefault(word.Lower)).FirstOrDefault(rate => rate is not null),
            words.Zip(words.Skip(1)).Any(pair => _comparisons.Contains(pair.First.Lower) && _numbers.Contains(pair.Second.Lower)))
        {
            Hypothetical = claim.Quote.TrimEnd('"', '”', ' ', '\'').EndsWith('?') || words.Take(from).Any(word => word.Lower is "if" or "unless" or "whether"),
            Modal = words.Skip(to).Take(4).Zip(words.Skip(to + 1)).Any(pair => pair.First.Lower is "could" or "might" or "may" or "would" && pair.Second.Lower != "have"),
            Noun = NounAfter(claim.Quote, words, to),
            EventAfter = NeighbourEvents.After(claim.Quote, words, to),
            WorkerEvent = NeighbourEvents.OfWorkers(words, from, to),
            Choice = NeighbourEvents.Choice(words, to),
            Earlier = words.Skip(to).Take(4).Any(word => word.Lower is "earlier" or "ago" or "before" or "later"),
            Months = MonthsIn(words),
            Former = from > 0 && (words[from - 1].Lower is "from" || EndsWith(words, from, "compared", "with") || EndsWith(words, from, "compared", "to")),
            Rest = IsRest(words, from, to),
            Whole = from > 0 && (words[from - 1].Lower is "among" || EndsWith(words, from, "out", "of") || EndsWith(words, from, "of", "the") || EndsWith(words, from, "among", "the")),
        };
    }

    private static Dictionary<string, double> Near(Word[] words, int from, int to)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var index = 0; index < words.Length; index++)
        {
            if ((index >= from && index < to) || (StopWords.Contains(words[index].Lower) && !_weekdays.Contains(words[index].Lower)))
                continue;
            var distance = index < from ? from - index : index - to + 1;
            var weight = distance <= Adjacent ? AdjacentWeight : Math.Max(FarWeight, 1 - (distance / Reach));
            var stem = Nouns.Key(words[index].Lower);
            near[stem] = Math.Max(weight, near.GetValueOrDefault(stem));
        }

        return near;
    }

    /// <summary>Names after a locative near the number: "in southern Turkey", "at Fort Hood". A name of a month is none.</summary>
    private static FrozenSet<string> Named(Word[] words, int from, int to)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var index = Math.Max(0, from - PlaceReach); index < Math.Min(words.Length, to + PlaceReach); index++)
        {
            if (!_locatives.Contains(words[index].Lower))
                continue;
            foreach (var word in words.Skip(index + 1).Take(4).SkipWhile(IsPassed).TakeWhile(word => word.Capital && !StopWords.Contains(word.Lower)))
                places.Add(Nouns.Key(word.Lower));
        }

        return places.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words between a locative and its name: "in the southern city".</summary>
    private static bool IsPassed(Word word) => !word.Capital && (word.Lower == "the" || !StopWords.Contains(word.Lower));

    private static string? NounAfter(string quote, Word[] words, int to)
    {
        if (to == 0 || to >= words.Length || words[to] is not { Capital: false, Lower: [.., 's'] } next || StopWords.Contains(next.Lower))
            return null;
        var between = quote[words[to - 1].End..next.Start];
        return between is " " or "\u00a0" && !NeighbourEvents.IsEvent(next.Lower) ? next.Lower : null;
    }

    private static bool EndsWith(Word[] words, int end, string first, string second) =>
        end > 1 && words[end - 2].Lower == first && words[end - 1].Lower == second;

    /// <summary>"And three other diplomats", "two more victims", "another 12"; but "more than two dozen others were hurt" counts all.</summary>
    private static bool IsRest(Word[] words, int from, int to)
    {
        var after = words.Skip(to).Take(2).Select(word => word.Lower).ToArray();
        var named = from > 0 && words[from - 1].Lower is "and" or "plus";
        return (named && after.Any(word => word is "other" or "others"))
            || after is ["more" or "additional" or "further", not "than", ..]
            || (from > 0 && words[from - 1].Lower is "another" or "additional");
    }

    /// <summary>Months by their full English names; "October 7" is a day, and "may" is mostly a verb.</summary>
    private static FrozenSet<int> MonthsIn(Word[] words) =>
        words.Select((word, index) => (Month: word.Capital ? Array.IndexOf(_months, word.Lower) : -1, Next: index + 1 < words.Length ? words[index + 1].Lower : ""))
            .Where(pair => pair.Month >= 0 && !(pair.Next.Length is 1 or 2 && char.IsDigit(pair.Next[0])))
            .Select(pair => pair.Month + 1).ToFrozenSet();

    private static string? RateAfter(Word[] words, int to) =>
        words.Skip(to).Take(3).Zip(words.Skip(to + 1).Take(3))
            .Where(pair => pair.First.Lower is "a" or "an" or "per" or "each" or "every" && _periods.Contains(pair.Second.Lower))
            .Select(pair => pair.Second.Lower).FirstOrDefault();

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, out var year) && year is >= 1800 and < 2100 ? year : null;
}
