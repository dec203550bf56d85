using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Units;

/// <summary>Makes one rate of a number and the round number it is per: "74 per 100,000 people", "3.4 deaths per 1,000 live births". The
/// second counts nothing of its own.</summary>
internal static class PerStep
{
    /// <summary>Joins what belongs together; the second number's reading goes into the first's unit.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 1; i < readings.Count; i++)
        {
            var (rate, per) = (readings[i - 1], readings[i]);
            if (rate.Reason is null && per is { Reason: null, Unit: null or { Compound: false, Unit.Kind: "length" or "volume" or "mass" } }
                && IsRound(per.Low) && Links(line, rate, per.From))
                Join(line, rate, per);
        }

        readings.RemoveAll(reading => reading.Merged);
    }

    private static bool IsRound(decimal value) => value is 100 or 1000 or 10_000 or 100_000 or 1_000_000 or 100_000_000;

    private static bool Links(TokenLine line, NumberReading rate, int per) =>
        ((line.Is(per - 1, "per") || line.Is(per - 1, "/")) && per - 1 == rate.Next)
        || (line.Is(per - 1, "every") && line.In(per - 2, "for-or-in") && per - 2 == rate.Next);

    // "74 per 100,000 people" had no noun of its own: it borrowed the second number's.
    private static void Join(TokenLine line, NumberReading rate, NumberReading per)
    {
        per.Merged = true;
        var own = rate.Borrowed || rate.UnitNormal is null ? null : rate.UnitNormal;
        var written = per.Unit is { } unit ? $"{line.Written(per.Number.From, per.Number.To)} {unit.Unit.Normal}"
            : line.Written(per.From, per.Next);
        rate.UnitWritten = (rate.Borrowed ? null : rate.UnitWritten) is { } noun ? $"{noun} per {written}" : $"per {written}";
        rate.UnitNormal = own is null ? $"per {written}" : $"{own} per {written}";
        rate.Counted = own is null ? null : rate.Counted;
        rate.Next = per.Next;
    }
}
