using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Marks counters of pages and pictures: "Image 3 of 8", "1 / 5" on a line of its own or before a link. "3 of 8 homes burned"
/// counts.</summary>
internal static class CounterRule
{
    /// <summary>Gives such pairs their reason.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var first = readings[i];
            if (first.Number.Form == NumberForm.Fraction && first.From == 0 && first.To == line.Count && line.IsNumber(0))
                Mark(first);
            if (IsBeforeLink(line, first.From - 2) || IsBeforeLink(line, first.From))
                Mark(first);
            if (i + 1 == readings.Count || !IsPair(line, first, readings[i + 1]))
                continue;
            Mark(first);
            Mark(readings[i + 1]);
        }
    }

    private static bool IsPair(TokenLine line, NumberReading first, NumberReading second)
    {
        if (second.From != first.To + 1 || !(line.Is(first.To, "of") || line.Is(first.To, "/")) || first.Low > second.Low)
            return false;
        var alone = first.From == 0 && second.To == line.Count;
        return alone || (line.In(first.From - 1, "counter")
            && !(line.IsWord(second.To) && !line.Is(second.To, WordClass.Function | WordClass.Verb) && !line.IsCapital(second.To)));
    }

    // "… in the valley 1 / 3 Back to Gallery": blanks beside the bar, a capital behind it.
    private static bool IsBeforeLink(TokenLine line, int at) =>
        line.IsNumber(at) && line.Is(at + 1, "/") && !line.Glued(at + 1) && !line.Glued(at + 2)
        && line.IsNumber(at + 2) && line.IsCapital(at + 3);

    private static void Mark(NumberReading reading)
    {
        (reading.Reason, reading.Unit) = (NoClaimReason.Page, null);
        reading.Rules.Add("counter");
    }
}
