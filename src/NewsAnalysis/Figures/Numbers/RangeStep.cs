using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Joins two numbers into a range: between 20 and 30, 20-30, from 5 to 7 percent, 10 to 15, from $5 in 2019 to $7.</summary>
internal static class RangeStep
{
    /// <summary>Joins what belongs together; the second number's reading goes into the first.</summary>
    public static void Apply(TokenLine line, List<Reading> readings)
    {
        for (var i = 0; i + 1 < readings.Count; i++)
        {
            if (readings[i] is { Reason: null or NoClaimReason.Age, Merged: false } first && Second(line, readings, i) is { } second)
                Join(line, first, second);
        }

        readings.RemoveAll(reading => reading.Merged);
    }

    private static Reading? Second(TokenLine line, List<Reading> readings, int i)
    {
        var (first, next) = (readings[i], readings[i + 1]);
        if (next.Reason is null or NoClaimReason.Age)
            return Links(line, first, next, first.Next) ? next : null;

        // "from $5 in 2019 to $7": a date stands between.
        var dated = next.Reason is NoClaimReason.Year or NoClaimReason.Date or NoClaimReason.Time && line.Is(first.From - 1, "from")
            && next.From <= first.Next + 2;
        return dated && i + 2 < readings.Count && readings[i + 2] is { Reason: null } far && Links(line, first, far, next.To) ? far : null;
    }

    private static bool Links(TokenLine line, Reading first, Reading second, int at)
    {
        if (line.IsDash(at) && line.Is(at + 1, "to"))
            at++;
        if (line.Is(at, "to") && line.IsDash(at + 1) && line.Glued(at + 1))
            at++;
        if (NumberWords.Folded(line.Lower(first.Number.From)) is not null)
            return false;
        if (second.From != at + 1 || !(SameUnit(first, second) || IsBareEnd(line, first, second))
            || first.Number.Form == NumberForm.Fraction != (second.Number.Form == NumberForm.Fraction))
            return false;
        if (line.Is(at, "and"))
            return Opens(line, first) == "between";
        if (line.Is(at, "to") || line.Is(at - 1, "to"))
            return Opens(line, first) == "from"
                || ((first.Low < second.High || IsExplicit(first, second)) && first.Change == Change.None && !Changes(line, first));
        return line.IsDash(at) && first.Low < second.High && (line.Glued(at) || first.Unit is null) && second.Low >= 0;
    }

    // "1.3 A/cm2 to 0.03 A/cm2" may fall, since both have the unit; "46 percent to 45 percent" are two shares.
    private static bool IsExplicit(Reading first, Reading second) => first.Unit is { Unit.Kind: not "percent" } && second.Unit is not null;

    // Without "from", "rose 3 percent to 5 percent" is a change and where it led.
    private static bool Changes(TokenLine line, Reading first) => Context.ChangeFinder.Find(line, first, first.From) != Change.None;

    private static bool SameUnit(Reading first, Reading second) =>
        first.UnitNormal is null || (second.UnitNormal is null && first.Unit?.From < first.Number.From)
            || first.UnitNormal == second.UnitNormal;

    // "from 208 pounds to 193": the second number stands alone.
    private static bool IsBareEnd(TokenLine line, Reading first, Reading second) =>
        second.UnitNormal is null && Opens(line, first) == "from" && Phrases.NounPhraseReader.Right(line, second.Next, one: false) is null;

    private static string? Opens(TokenLine line, Reading first) =>
        line.Lower(first.From - 1) is "between" or "from" ? line.Lower(first.From - 1)
        : Bounds.BoundWords.Before(line, first.From) is var (from, _) && line.Lower(from - 1) is "between" or "from" ? line.Lower(from - 1)
        : null;

    private static void Join(TokenLine line, Reading first, Reading second)
    {
        if (line.Lower(first.From - 1) is "between" or "from")
            first.From--;
        (first.IsRange, second.Merged) = (true, true);
        first.Reason ??= second.Reason;
        first.High = second.High;
        if (IsScaledBySecond(first, second))
            first.Low *= second.Number.ScaleFactor;
        first.Unit = second.Unit ?? first.Unit;
        (first.UnitWritten, first.UnitNormal) = second.UnitNormal is null
            ? (first.UnitWritten, first.UnitNormal) : (second.UnitWritten, second.UnitNormal);
        (first.To, first.Next) = (second.To, Math.Max(second.Next, second.To));
    }

    // "20 to 30 million": the scale belongs to both.
    private static bool IsScaledBySecond(Reading first, Reading second) =>
        second.Number.ScaleFactor > 1 && first.Number is { Scaled: false, Form: not NumberForm.Vague } && first.Low is >= 0 and < 1000;
}
