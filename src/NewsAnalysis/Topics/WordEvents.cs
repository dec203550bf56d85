using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Events told by the words next to a number (event-words.tsv).</summary>
internal static class WordEvents
{
    private const int Beside = 5;

    private const int Ahead = 7;

    private const int NearPower = 3;

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",;:()—–\"“”");

    private static readonly FrozenSet<string> Breaks =
        new[] { "and", "but", "or", "who", "that", "which", "when", "while", "after", "before", "as", "from", "by" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> EventsAfter = Read("after");

    private static readonly FrozenDictionary<string, string> Workers = Read("worker");
    private static readonly FrozenDictionary<string, string> Prisoners = Read("prisoner");
    private static readonly FrozenDictionary<string, string> Supplies = Read("supply");
    private static readonly FrozenDictionary<string, string> Money = Read("money");
    private static readonly FrozenDictionary<string, string> Prices = Read("price");
    private static readonly FrozenDictionary<string, string> Deals = Read("deal");

    /// <summary>The event told in the words that follow the number in its clause: "26 were injured", "22 members of the mission were
    /// confirmed dead". A comma, a number or a conjunction ends the clause.</summary>
    public static string? After(Clause clause)
    {
        var words = clause.Words;
        for (var index = clause.To; index < Math.Min(words.Length, clause.To + Ahead); index++)
        {
            var word = words[index];
            var gap = index == 0 ? "" : clause.Text[words[index - 1].End..word.Start];
            if (Breaks.Contains(word.Lower) || char.IsDigit(word.Lower[0]) || gap.AsSpan().ContainsAny(Pauses))
                return null;
            if (EventsAfter.TryGetValue(word.Lower, out var happened))
                return DoneToAnother(clause, index) ? null
                    : happened == "shoot" && words.Skip(index + 1).Take(2).Any(next => next.Lower is "dead" or "death" or "killed")
                        ? "kill" : happened;
        }

        return null;
    }

    // "A ferry with 262 passengers struck a pier"; not "12 were shot a day later", "12 shot the night before".
    private static bool DoneToAnother(Clause clause, int at)
    {
        var words = clause.Words;
        return at > clause.To && at + 2 < words.Length && !NameWords.Is("is", words[at - 1].Lower)
            && words[at + 1].Lower is "the" or "a" or "an" && NameWords.Between(clause, at + 1) == " "
            && Measure.Of(words[at + 2].Lower).Dimension != Measure.Duration && !NameWords.Is("times", words[at + 2].Lower);
    }

    /// <summary>The event that the word, in lower case, tells, or null.</summary>
    public static string? Told(string word) => EventsAfter.GetValueOrDefault(word);

    /// <summary>Whether the word, in lower case, tells an event.</summary>
    public static bool IsEvent(string word) => EventsAfter.ContainsKey(word);

    /// <summary>What happens to jobs or workers, told by a verb near the number.</summary>
    public static string? OfWorkers(Clause clause) => Near(clause, Workers);

    /// <summary>What prisoners do or what is done with them, told by a verb near the number, the words after it first.</summary>
    public static string? OfPrisoners(Clause clause) => Near(clause, Prisoners);

    /// <summary>Whether those supplied with power go without it or have it again: "left 900 homes without power", "restored electricity to
    /// 900 homes"; null where nothing is said of either ("900 homes near the power plant have no water").</summary>
    public static string? OfPower(Clause clause)
    {
        string?[] said = [.. clause.Words.Take(clause.To + Ahead).Skip(Math.Max(0, clause.From - Ahead))
            .Select(word => Supplies.GetValueOrDefault(word.Lower))];
        return said.Contains("restore") || (said.Contains("back") && said.Contains("power")) ? "restore"
            : said.Contains("blackout") || said.Index().Any(word => word.Item == "power"
                && said.Take(word.Index + NearPower).Skip(word.Index - NearPower).Contains("lack")) ? "blackout" : null;
    }

    /// <summary>What an amount buys or is, told by the noun after it ("the $9 billion takeover") or the word before it ("worth $3
    /// million"); a deal is worth what it buys for, where the claim tells of buying.</summary>
    public static string? OfMoney(Clause clause, string? counted, string? told) =>
        clause.After(2).Select(word => Money.GetValueOrDefault(word)).FirstOrDefault(happened => happened is not null)
        ?? (TopicWords.Of(counted ?? "").LastOrDefault() is { Lower: { } last } && Deals.GetValueOrDefault(last) == told ? told : null)
        ?? Prices.GetValueOrDefault($"{clause.Before(2)}_{clause.Before()}") ?? Prices.GetValueOrDefault(clause.Before());

    /// <summary>Whether people have to leave: "3,500 people from their homes".</summary>
    public static bool LeavesHome(Clause clause)
    {
        var after = clause.After(Ahead);
        var from = Array.IndexOf(after, "from");
        return from >= 0 && after.Skip(from + 1).Take(2).ToArray() is ["their", var home] && CountedNouns.Known(home)?.Thing == "house";
    }

    /// <summary>Whether people lose what they live in: "9,000 people lost their homes".</summary>
    public static bool LosesHome(Clause clause) =>
        clause.After(Ahead).Any(word => CountedNouns.Known(word)?.Thing == "house");

    private static string? Near(Clause clause, FrozenDictionary<string, string> events) =>
        Enumerable.Range(clause.To, Beside).Concat(Enumerable.Range(clause.From - Beside, Beside))
            .Where(at => at >= 0 && at < clause.Words.Length)
            .Select(at => events.GetValueOrDefault(clause.Words[at].Lower)
                ?? events.GetValueOrDefault($"{clause.Words[at].Lower}_{clause.Words.ElementAtOrDefault(at + 1).Lower}"))
            .FirstOrDefault(happened => happened is not null);

    /// <summary>What taking people means: "taken into custody" is an arrest, and "took on", "took in", "took part", "taken to hospital" are
    /// no kidnapping; else it is one.</summary>
    public static string? OfTaken(Clause clause)
    {
        var at = Array.FindIndex(clause.Words, word => word.Lower is "take" or "takes" or "took" or "taken" or "taking");
        if (at < 0)
            return "kidnap";
        var next = clause.Words.Skip(at + 1).Take(2).Select(word => word.Lower).ToArray();
        return next switch
        {
            ["into", "custody"] => "arrest",
            ["on" or "in" or "up" or "over" or "part", ..] => null,
            ["to", "hospital" or "hospitals"] => null,
            _ => "kidnap",
        };
    }

    /// <summary>What a number of voters voted for: the word after "to", "voted to", "voted for the", or "against".</summary>
    public static string? Choice(Clause clause)
    {
        var next = clause.After(6);
        if (next is ["to", var verb, ..])
            return Stem.Of(verb);
        return next.SkipWhile(word => !word.StartsWith("vot", StringComparison.Ordinal)).Skip(1)
            .Where(word => word != "the").ToArray() switch
        {
            ["against", ..] => "against",
            ["to" or "for", var choice, ..] => Stem.Of(choice),
            _ => null,
        };
    }

    private static FrozenDictionary<string, string> Read(string where) =>
        WordList.Rows("Topics.event-words.tsv").Where(row => row[0] == where)
            .SelectMany(row => row[2].Split(' ').Select(word => KeyValuePair.Create(word, row[1])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
