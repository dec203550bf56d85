using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>
/// Finds what happened to the counted things. In order: a verb or "release of" right before the number, the passive or
/// participle behind the counted phrase, the nearest event word before it in the clause, then behind it.
/// </summary>
internal static class EventFinder
{
    private const int Reach = 12;

    /// <summary>The event type; null where no word signals one.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="floor">The token where the number before ends.</param>
    /// <param name="ceiling">The token where the next number begins.</param>
    public static string? Find(TokenLine line, Reading reading, int floor, int ceiling) =>
        Taking(line, reading, ceiling) ?? Attached(line, reading, floor) ?? Behind(line, reading, ceiling)
        ?? Before(line, reading, floor) ?? Inside(line, reading) ?? After(line, reading, ceiling) ?? BeforeAll(line, reading);

    // "taking more than 200 hostage", "nearly 230 taken hostage"
    private static string? Taking(TokenLine line, Reading reading, int ceiling)
    {
        for (var i = reading.To; i <= reading.Next + 1 && i < ceiling; i++)
        {
            if (line.Lower(i) is "hostage" or "captive" && (i > reading.Next || reading.Phrase is { } phrase && phrase.To == i + 1))
                return line.Lower(reading.From - 1) is "hold" or "held" or "holds" or "holding" ? "hold" : "kidnap";
            if (line.Lower(i) is "prisoner" && reading.Phrase is { } one && one.To == i + 1 && reading.High > 1 && one.From == i)
                return "kidnap";
        }

        return null;
    }

    private static string? Attached(TokenLine line, Reading reading, int floor)
    {
        var at = reading.From - 1;
        while (at >= floor && line.Lower(at) is "the" or "another" or "all" or "of" or "its" or "to" or "these" or "those" or "some" or "further" or "among" or "at")
            at--;
        return at < floor ? null : EventTable.At(line, at) ?? EventTable.At(line, at - 1);
    }

    // "were massacred", "have been released", "who were killed", "held in Israel", "dead"
    private static string? Behind(TokenLine line, Reading reading, int ceiling)
    {
        var at = reading.Next;
        while (at < ceiling && at < reading.Next + 6)
        {
            if (EventTable.At(line, at) is { } type)
                return type;
            if (!line.Is(at, WordClass.Auxiliary | WordClass.Adverb | WordClass.Question) && line.Lower(at) is not ("who" or "that" or "which" or "," or "still" or "others"))
                return null;
            at++;
        }

        return null;
    }

    private static string? Before(TokenLine line, Reading reading, int floor)
    {
        for (var at = reading.From - 1; at >= floor && at > reading.From - Reach; at--)
        {
            if (EventTable.At(line, at) is { } type && !line.Is(at, ";"))
                return type;
            if (line.Lower(at) is ";" or ":" or "but" or "while" or "although")
                return null;
        }

        return null;
    }

    // The counted phrase itself: "200 deaths", "23 arrests", "six injured passengers".
    private static string? Inside(TokenLine line, Reading reading)
    {
        if (reading.Phrase is null || reading.Borrowed)
            return null;
        for (var at = reading.Phrase.To - 1; at >= reading.Phrase.From; at--)
        {
            if (EventTable.At(line, at) is { } type)
                return type;
        }

        return null;
    }

    private static string? After(TokenLine line, Reading reading, int ceiling)
    {
        for (var at = reading.Next; at < ceiling && at < reading.Next + Reach; at++)
        {
            if (line.Lower(at) is "," or ";" or ":" or "(" or "and" or "but")
                return null;
            if (EventTable.At(line, at) is { } type)
                return type;
        }

        return null;
    }

    // A list of parts shares the event before its first number: "killing 20 soldiers and 12 civilians".
    private static string? BeforeAll(TokenLine line, Reading reading)
    {
        for (var at = reading.From - 1; at >= 0 && at > reading.From - (2 * Reach); at--)
        {
            if (line.Lower(at) is ";" or "." or "but" or "while")
                return null;
            if (EventTable.At(line, at) is { } type)
                return type;
        }

        return null;
    }
}
