using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Marks spans of time that say when something was, not how much of anything there is: "two years ago", "fifteen minutes later",
/// "over the last several months". "For two years", "a two-year wait" and "lasted six weeks" are claims.</summary>
internal static class WhenStep
{
    /// <summary>Gives such numbers their reason; all else they say stays.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading is { Reason: null, Unit: { Unit.Kind: "time", Compound: false } }
                && (IsBehind(line, reading.Next) || IsPeriod(line, reading) || IsDistance(line, reading) || IsAhead(line, reading)))
                reading.Reason = NoClaimReason.When;
        }
    }

    private static bool IsBehind(TokenLine line, int next) =>
        line.In(next, "when-behind") || line.Reads(next, ["from", "now"])
            || (line.In(next, "before-after") && (line.IsSymbol(next + 1) || !line.Has(next + 1)));

    // "Two days after the vote", ", less than 48 hours before it": how long from another event, and no span that lasted.
    private static bool IsDistance(TokenLine line, NumberReading reading) =>
        line.In(reading.Next, "before-after")
        && (reading.From == 0 || line.IsSymbol(reading.From - 1)
            || line.Is(reading.From - 1, WordClass.Verb) && line.Ends(reading.From - 1, "ed")
            || line.In(reading.From - 1, "when-before"))
        && !line.In(reading.From - 1, "lasted");

    // "In five days the river will crest"; "in five days it rose 2 metres" says how long that took.
    private static bool IsAhead(TokenLine line, NumberReading reading)
    {
        if (Bounds.BoundWords.Skip(line, reading.From) != 1 || !line.Is(0, "in"))
            return false;
        for (var at = reading.Next; at < reading.Next + 8 && line.Has(at); at++)
        {
            if (line.In(at, "future"))
                return true;
        }

        return false;
    }

    // "in the last three months", "over the past decade and a half", "the next 18 months"
    private static bool IsPeriod(TokenLine line, NumberReading reading)
    {
        var at = Bounds.BoundWords.Skip(line, reading.From) - 1;
        return line.In(at, "when-period")
            && line.Is(at - 1, WordClass.Determiner) && line.Is(at - 2, WordClass.Preposition);
    }
}
