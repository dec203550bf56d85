using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Recognises another figure for what the sentence has just counted: "100,000 marched, organisers said; police put the figure at
/// 60,000", "deaths rose by 254 to 1,367".</summary>
internal static class RestatedCount
{
    /// <summary>Whether a number without a noun of its own gives the earlier number's thing another value.</summary>
    public static bool Applies(TokenLine line, NumberReading reading, NumberReading before)
    {
        if (reading is not { Reason: null, UnitNormal: null, Phrase: null, Unit: null }
            || before is not { Reason: null, Unit: null, Counted: not null })
            return false;
        if (!line.In(reading.From - 1, "restated-link"))
            return false;
        if (before.Change != Change.None && line.Is(reading.From - 1, "to") && reading.From - 1 == before.Next)
            return true;
        for (var at = reading.From - 2; at > before.Next && at > reading.From - 6; at--)
        {
            if (line.In(at, "restated-subject"))
                return true;
        }

        return false;
    }
}
