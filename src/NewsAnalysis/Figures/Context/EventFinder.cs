using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>
/// Finds what happened to the counted things. In order: "taken hostage" around the number, a verb or "release of" right
/// before it, the passive or participle behind the counted phrase, the nearest event word before it in the clause, the counted
/// phrase itself ("23 arrests"), the words behind it, and the event of the list it goes on. What is paid is money only.
/// </summary>
internal static class EventFinder
{
    private const int Reach = 12;

    /// <summary>The event type; null where no word signals one.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="before">The number before it, its event known; null for the first.</param>
    /// <param name="ceiling">The token where the next number begins.</param>
    public static string? Find(TokenLine line, Reading reading, Reading? before, int ceiling)
    {
        if (line.IsHyphen(reading.Number.To)
            || (reading.Unit is null && reading.Phrase is null && reading.Low != decimal.Truncate(reading.Low)))
            return null;
        var floor = Math.Min(before?.Next ?? 0, reading.From);
        var found = Exchanged(line, reading) ?? Captive(line, reading, ceiling) ?? Attached(line, reading, floor)
            ?? (IsPlace(line, reading) && line.Is(reading.Next, WordClass.Auxiliary) ? null : Behind(line, reading, ceiling))
            ?? Passive(line, reading, ceiling) ?? (IsPlace(line, reading) ? null : Ahead(line, reading, floor)) ?? Inside(line, reading)
            ?? (IsPlace(line, reading) ? null : Later(line, reading, ceiling)) ?? Listed(line, reading, before);
        return Fits(line, reading, found) ? found : null;
    }

    // Things are paid, cost and earned in money; people, and not money, are killed, taken and held.
    private static bool Fits(TokenLine line, Reading reading, string? found)
    {
        if (found is "pay" or "cost" or "earn")
            return reading.Unit is not null;
        if (reading.Unit is not null && found is "attack" or "kill" or "wound" or "kidnap" or "hold" or "arrest" or "release" or "rescue")
            return false;
        return found != "kidnap" || !IsTake(line.Lower(reading.From - 1)) || TakesPeople(line, reading);
    }

    // "Took 12 catches" takes nobody.
    private static bool IsTake(string word) => word is "take" or "takes" or "took" or "taking";

    private static bool TakesPeople(TokenLine line, Reading reading)
    {
        for (var at = reading.To; at < reading.Next + 4; at++)
        {
            if (line.Lower(at) is "hostage" or "hostages" or "captive" or "captives" or "prisoner" or "prisoners")
                return true;
        }

        return false;
    }

    // "106 protesters in 21 cities have been killed": what is said of them outranks what they are.
    private static string? Passive(TokenLine line, Reading reading, int ceiling)
    {
        if (IsPlace(line, reading) || !line.Is(reading.Next, WordClass.Preposition))
            return null;
        for (var at = reading.Next; at < ceiling && at < reading.Next + 9; at++)
        {
            if (line.Lower(at) is "were" or "been" or "was")
                return EventTable.At(line, line.Is(at + 1, WordClass.Adverb) ? at + 2 : at + 1);
            if (line.IsSymbol(at) || line.Is(at, WordClass.Verb | WordClass.Conjunction))
                return null;
        }

        return null;
    }

    /// <summary>Whether the number counts where something happened ("killed in two countries").</summary>
    public static bool IsPlace(TokenLine line, Reading reading) =>
        line.Lower(reading.From - 1) is "in" or "at" or "across" or "on" or "near" or "during" && reading.Phrase is not null;

    // "in exchange for 90 prisoners": the prisoners go free.
    private static string? Exchanged(TokenLine line, Reading reading) =>
        line.Is(reading.From - 1, "for") && line.Lower(reading.From - 2) is "exchange" or "return" && Inside(line, reading) == "hold"
            ? "release" : null;

    // "taking more than 200 hostage", "nearly 230 taken hostage", "holding 20 captive"
    private static string? Captive(TokenLine line, Reading reading, int ceiling)
    {
        for (var i = reading.To; i <= reading.Next + 2 && i < ceiling; i++)
        {
            if (line.Lower(i) is "hostage" or "captive" or "prisoner")
                return EventTable.At(line, reading.From - 1) ?? EventTable.At(line, i - 1);
        }

        return null;
    }

    private static string? Attached(TokenLine line, Reading reading, int floor)
    {
        var at = reading.From - 1;
        while (at >= floor && line.Lower(at) is "the" or "another" or "all" or "of" or "its" or "to" or "these" or "those" or "some"
            or "further" or "at" or "their")
            at--;
        return at < floor ? null : EventTable.EndingAt(line, at);
    }

    // "were massacred", "have been released", "who were killed", "held in Lima", "dead"; not "could die".
    private static string? Behind(TokenLine line, Reading reading, int ceiling)
    {
        for (var at = reading.Next; at < ceiling && at < reading.Next + 6; at++)
        {
            if (EventTable.At(line, at) is { } type)
                return type;
            var passes = line.Is(at, WordClass.Auxiliary | WordClass.Adverb)
                || line.Lower(at) is "who" or "that" or "which" or "still" or "others"
                || (line.Is(at, ",") && line.Lower(at + 1) is "who" or "which" or "all" or "most" or "some" or "many");
            if (!passes || line.Lower(at) is "could" or "may" or "might" or "would" or "should")
                return null;
        }

        return null;
    }

    private static string? Ahead(TokenLine line, Reading reading, int floor)
    {
        for (var at = reading.From - 1; at >= floor && at > reading.From - Reach; at--)
        {
            if (EventTable.At(line, at) is { } type && !line.Reads(at, ["exchange", "for"]))
                return type;
            if (line.Lower(at) is ";" or ":" or "but" or "while" or "although" or "," && !line.Is(at + 1, "including"))
                return null;
        }

        return null;
    }

    private static string? Inside(TokenLine line, Reading reading)
    {
        if (reading.Borrowed)
            return null;
        var phrase = reading.Antecedent ?? reading.Phrase;
        for (var at = (phrase?.To ?? 0) - 1; at >= (phrase?.From ?? 0); at--)
        {
            if (EventTable.At(line, at) is { } type)
                return type;
        }

        return null;
    }

    private static string? Later(TokenLine line, Reading reading, int ceiling)
    {
        for (var at = reading.Next; at < ceiling && at < reading.Next + Reach; at++)
        {
            if (line.Lower(at) is "," or ";" or ":" or "(" or "but" or "could" or "may" or "might" or "would"
                || (line.Is(at, "and") && line.Is(at + 1, WordClass.Function | WordClass.Verb | WordClass.Gerund)))
                return null;
            if (EventTable.At(line, at) is { } type)
                return type;
            if (line.Is(at, WordClass.Verb))
                return null;
        }

        return null;
    }

    // A list shares the event before its first number: "killing 20 soldiers and 12 civilians".
    private static string? Listed(TokenLine line, Reading reading, Reading? before)
    {
        if (before?.Event is null || line.Lower(reading.From - 1) is not ("and" or "," or "or" or "including"))
            return null;
        for (var at = before.Next; at < reading.From; at++)
        {
            if (line.Is(at, WordClass.Verb | WordClass.Auxiliary) || line.Is(at, ";"))
                return null;
        }

        return before.Event;
    }
}
