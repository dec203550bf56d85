using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells a "one" that counts somebody ("killed one and hurt eight", "one died") from one that stands for a thing spoken of ("this
/// one", "no one was hurt").</summary>
internal static class BareOne
{
    private static readonly FrozenSet<string> Standing = WordLists.Of("one-stands");
    private static readonly FrozenSet<string> Harms = WordLists.Of("harm");

    /// <summary>Whether the number is a bare "one" that the words beside it say was harmed.</summary>
    public static bool Counts(SentenceReading sentence, NumberReading reading, NumberNode number)
    {
        var line = sentence.Line;
        if (reading.Reason != NoClaimReason.Reference || !line.Is(reading.Number.From, "one")
            || reading.Number.To != reading.Number.From + 1 || number.Top < 0
            || Standing.Contains(line.Lower(reading.From - 1)) || line.IsCapital(reading.From - 1) && !line.IsTitle
            || sentence.IsNoun(sentence.Node(reading.Next))
            || line.Is(reading.Next, "another") || line.Is(reading.Next + 1, "another") || line.Is(reading.Next + 2, "another"))
            return false;
        var found = new List<(string Event, string Rule)>();
        NeighbourEvents.Read(sentence, reading, number, Counted.People, found);
        return found is [var first, ..] && Harms.Contains(first.Event);
    }
}
