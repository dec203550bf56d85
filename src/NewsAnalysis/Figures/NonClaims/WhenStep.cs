using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>
/// Marks spans of time that say when something was, not how much of anything there is: "two years ago", "fifteen minutes later",
/// "over the last several months". "For two years", "a two-year wait" and "lasted six weeks" are claims.
/// </summary>
internal static class WhenStep
{
    /// <summary>Gives such numbers their reason; all else they say stays.</summary>
    public static void Apply(TokenLine line, List<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading is { Reason: null, Unit: { Unit.Kind: "time", Compound: false } }
                && (IsBehind(line, reading.Next) || IsPeriod(line, reading)))
                reading.Reason = NoClaimReason.When;
        }
    }

    private static bool IsBehind(TokenLine line, int next) =>
        line.Lower(next) is "ago" or "earlier" or "later" or "hence" or "beforehand" or "afterwards" or "afterward"
        || line.Reads(next, ["from", "now"]);

    // "in the last three months", "over the past decade and a half", "the next 18 months"
    private static bool IsPeriod(TokenLine line, Reading reading)
    {
        var at = Bounds.BoundWords.Skip(line, reading.From) - 1;
        return line.Lower(at) is "last" or "past" or "next" or "previous" or "coming" or "preceding" or "following"
            && line.Is(at - 1, WordClass.Determiner) && line.Is(at - 2, WordClass.Preposition);
    }
}
