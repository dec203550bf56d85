using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

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
        if (reading.Reason != NoClaimReason.Reference || !IsWord(sentence.Line, reading) || number.Top < 0
            || StandsForAnother(sentence, reading))
            return false;
        var found = new List<(string Event, string Rule)>();
        NeighbourEvents.Read(sentence, reading, number, Counted.People, found);
        return found is [var first, ..] && Harms.Contains(first.Event);
    }

    private static bool IsWord(TokenLine line, NumberReading reading) =>
        line.Is(reading.Number.From, "one") && reading.Number.To == reading.Number.From + 1;

    // "this one", "Eastern One", "one vessel", "one after another"
    private static bool StandsForAnother(SentenceReading sentence, NumberReading reading)
    {
        var (line, before, next) = (sentence.Line, reading.From - 1, reading.Next);
        return Standing.Contains(line.Lower(before)) || (line.IsCapital(before) && !line.IsTitle) || sentence.IsNoun(sentence.Node(next))
            || Enumerable.Range(next, 3).Any(at => line.Is(at, "another"));
    }
}
