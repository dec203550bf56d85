using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads what something changed from and to: "rose from 40 to 57", "to 57 from 40", "up from 40". The 57 is what is claimed, the
/// 40 is what it was before. "Prices run from 14 to 17" is a range.</summary>
internal static class FromToStep
{
    private const int Reach = 9;

    /// <summary>Marks the numbers that hold no longer and gives those that do their direction.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i] is { Reason: null } first
                && readings.Skip(i + 1).FirstOrDefault(reading => reading.Reason is null) is { } second)
                Pair(line, first, second, IsDated(readings, i));
        }

        foreach (var reading in readings.Where(reading => reading is { Reason: null, Role: NumberRole.Count } && IsFrom(line, reading)))
        {
            if (line.In(From(line, reading) - 1, "up-down"))
            {
                reading.Role = NumberRole.Before;
                reading.Rules.Add("up-from");
            }
        }
    }

    private static void Pair(TokenLine line, NumberReading first, NumberReading second, bool dated)
    {
        if (IsFrom(line, first) && IsTo(line, second) && second.From - first.Next <= Reach && (dated || IsMoved(line, From(line, first))))
            Mark(first, second, "change-from-to", moved: true);
        else if (IsTo(line, first) && IsFrom(line, second) && From(line, second) - (line.Is(first.Next, ",") ? 1 : 0) == first.Next
            && ChangeFinder.IsMoved(line, To(line, first) - 1))
            Mark(second, first, "change-to-from", moved: false);
    }

    // "creeping upward, from 20": the comma parts nothing there.
    private static bool IsMoved(TokenLine line, int from) => ChangeFinder.IsMoved(line, line.Is(from - 1, ",") ? from - 2 : from - 1);

    // "from $5 in 2019 to $7": what held in one year and another.
    private static bool IsDated(List<NumberReading> readings, int i) => readings[i + 1].Reason is NoClaimReason.Year or NoClaimReason.Date;

    private static bool IsFrom(TokenLine line, NumberReading reading) => line.Is(From(line, reading), "from");

    private static int From(TokenLine line, NumberReading reading) => BeforeAverage(line, BoundWords.Skip(line, reading.From) - 1);

    // "from an annual average of 40"
    private static int BeforeAverage(TokenLine line, int at)
    {
        if (!line.Is(at, "of") || !line.In(at - 1, "tally"))
            return at;
        var article = line.Is(at - 2, WordClass.Determiner) ? at - 2 : at - 3;
        return line.Is(article, WordClass.Determiner) ? article - 1 : at;
    }

    private static bool IsTo(TokenLine line, NumberReading reading) => line.Is(To(line, reading), "to");

    // "up to" behind a verb of change says where to.
    private static int To(TokenLine line, NumberReading reading) =>
        line.Is(reading.From - 1, "to") ? reading.From - 1 : From(line, reading);

    private static void Mark(NumberReading before, NumberReading after, string rule, bool moved)
    {
        if (!RangeStep.SameUnit(before, after) && after.UnitNormal is not null)
            return;
        RangeStep.ShareScale(before, after, most: 10);
        (before.UnitNormal, before.Unit) = (before.UnitNormal ?? after.UnitNormal, before.Unit ?? after.Unit);
        if (after.UnitNormal is null && before.Unit is not null)
            (after.UnitNormal, after.Unit) = (before.UnitNormal, before.Unit);
        before.Role = NumberRole.Before;
        if (moved && after.Low != before.Low)
            after.Change = after.Low > before.Low ? Change.Up : Change.Down;
        before.Rules.Add(rule);
        after.Rules.Add(rule);
    }

}
