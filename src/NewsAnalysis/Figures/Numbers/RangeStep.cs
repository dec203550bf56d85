using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Joins two numbers into a range: between 20 and 30, 20-30, from 5 to 7 percent, 10 to 15, two or three. What moved from one to
/// the other is no range (<see cref="FromToStep"/>).</summary>
internal static class RangeStep
{
    // How many times as large as its low end the high end of a range may be, where the second number could be a level instead.
    private const decimal Near = 2.5m;

    /// <summary>Joins what a dash ties; it binds closer than "to".</summary>
    public static void Tie(TokenLine line, List<NumberReading> readings) => Join(line, readings, dashes: true);

    /// <summary>Joins what words link; the second number's reading goes into the first.</summary>
    public static void Link(TokenLine line, List<NumberReading> readings) => Join(line, readings, dashes: false);

    private static void Join(TokenLine line, List<NumberReading> readings, bool dashes)
    {
        for (var i = 0; i + 1 < readings.Count; i++)
        {
            var (first, second) = (readings[i], readings[i + 1]);
            if (first is not { Reason: null or NoClaimReason.Age, Role: NumberRole.Count }
                || second is not { Reason: null or NoClaimReason.Age }
                || Link(line, first, second, dashes) is not { } rule)
                continue;
            Join(line, first, second);
            first.Rules.Add(rule);
            readings.RemoveAt(i + 1);
            i--;
        }
    }

    // The name of the rule that joins the two; null where none does.
    private static string? Link(TokenLine line, NumberReading first, NumberReading second, bool dashes)
    {
        if (NumberWords.Folded(line.Lower(first.Number.From)) is not null || first.Unit is { Unit.Kind: "vote" }
            || (first.Number.Form == NumberForm.Fraction) != (second.Number.Form == NumberForm.Fraction))
            return null;
        return !dashes ? ByWords(line, first, second)
            : IsTied(line, first, second) ? "range-dash" : null;
    }

    private static string? ByWords(TokenLine line, NumberReading first, NumberReading second)
    {
        if (IsAlternative(line, first, second))
            return "range-or";
        var at = Joint(line, first, second);
        return at != first.Next || first.IsRange ? null
            : line.Is(at, "and") ? Opens(line, first) == "between" && MayShare(line, first, second) ? "range-between" : null
            : IsTo(line, at) && IsRange(line, first, second) ? "range-to" : null;
    }

    // The token that joins the two: the word before the second, or the first of "up to", "- to" and "to -".
    private static int Joint(TokenLine line, NumberReading first, NumberReading second)
    {
        var at = Begin(line, second) - 1;
        if (line.IsHyphen(at) && line.Is(at - 1, "to") && line.IsHyphen(at - 2) && at - 2 == first.Next)
            return first.Next;
        var two = line.Is(at, "to") ? line.IsDash(at - 1) || line.Is(at - 1, "up") : line.IsDash(at) && line.Is(at - 1, "to");
        return two && at - 1 == first.Next ? first.Next : at;
    }

    // Where the second number begins, its "about" and "up to" included: "from 15 up to 45", "10 to about 12".
    private static int Begin(TokenLine line, NumberReading second) =>
        BoundWords.Before(line, second.From) is var (from, rule) && rule is BoundRule.About or BoundRule.AtMost
            ? line.Reads(from, ["up", "to"]) ? from + 2 : from
            : second.From;

    private static bool IsTo(TokenLine line, int at) =>
        line.Is(at, "to") || (line.IsDash(at) && line.Is(at + 1, "to")) || line.Reads(at, ["up", "to"]);

    private static bool IsTied(TokenLine line, NumberReading first, NumberReading second) =>
        line.IsDash(first.Next) && second.From == first.Next + 1 && first.Low < second.High && second.Low >= 0
        && (line.Glued(first.Next) || first.Unit is null) && SameUnit(first, second);

    // "rose 3 percent to 5 percent" and "by 254 to 1,367" are a change and where it led; "rose 3 to 5 percent" and "by
    // 3 to 5" say by how much.
    private static bool IsRange(TokenLine line, NumberReading first, NumberReading second)
    {
        if (!MayShare(line, first, second))
            return false;
        if (Opens(line, first) == "from")
            return true;
        var by = line.Is(BoundWords.Skip(line, first.From) - 1, "by");
        var near = second.High / (first.Number.Scaled ? 1 : second.Number.ScaleFactor) <= first.Low * Near;
        return (first.Low < second.High || IsExplicit(first, second) || second.High < 0)
            && (!IsChanged(line, first) || (near && (by || (first.Unit is null && second.Unit is not null))));
    }

    private static bool IsChanged(TokenLine line, NumberReading reading) =>
        ChangeFinder.Find(line, reading, reading.From) != Change.None
        || (reading.Unit is null && ChangeFinder.IsMoved(line, reading.From - 1))
        || ChangeFinder.IsChange(line.Lower(BoundWords.Skip(line, reading.From) - 1));

    // "two or three", "10, maybe 12", "two, three hours": numbers that lie close. "3 or 30" and the end of a list are no range.
    private static bool IsAlternative(TokenLine line, NumberReading first, NumberReading second)
    {
        if (second.IsRange || first.Number.Form == NumberForm.Fraction || line.Speaks("respectively") || !IsOr(line, first, second)
            || !SameUnit(first, second))
            return false;
        var mantissa = first.Number.Scaled ? second.Low : second.Low / second.Number.ScaleFactor;
        return first.Low < mantissa && mantissa <= (first.Low * 2) + 1 && !EndsList(line, first.From - 1);
    }

    private static bool IsOr(TokenLine line, NumberReading first, NumberReading second)
    {
        var at = second.From - 1;
        while (at > first.Next && line.In(at, "perhaps"))
            at--;
        var next = first.Number.Form == NumberForm.Words && second.Low == first.Low + 1 && second.UnitNormal is not null;
        return at == first.Next && (line.Is(at, "or") || (line.Is(at, ",") && (at < second.From - 1 || next)));
    }

    private static bool EndsList(TokenLine line, int comma) =>
        line.Is(comma, ",") && (line.IsNumber(comma - 1) || line.Is(comma - 1, WordClass.Number));

    private static bool MayShare(TokenLine line, NumberReading first, NumberReading second) =>
        SameUnit(first, second) || IsBareEnd(line, first, second);

    // "1.3 A/cm2 to 0.03 A/cm2" may fall, since both have the unit; "46 percent to 45 percent" are two shares.
    private static bool IsExplicit(NumberReading first, NumberReading second) =>
        first.Unit is { Unit.Kind: not "percent" } && second.Unit is not null;

    /// <summary>Whether two numbers can be in one unit: one has none, or both have the same, with what it is per or not.</summary>
    public static bool SameUnit(NumberReading first, NumberReading second) =>
        first.UnitNormal is null || (second.UnitNormal is null && first.Unit?.From < first.Number.From)
            || Base(first.UnitNormal) == Base(second.UnitNormal);

    private static string? Base(string? unit) => unit?.Split(" per ")[0];

    // "from 208 pounds to 193": the second number stands alone.
    private static bool IsBareEnd(TokenLine line, NumberReading first, NumberReading second) =>
        second.UnitNormal is null && Opens(line, first) == "from" && Phrases.NounPhraseReader.Right(line, second.Next, one: false) is null;

    private static string? Opens(TokenLine line, NumberReading first) =>
        line.In(first.From - 1, "range-opener") ? line.Lower(first.From - 1)
        : BoundWords.Before(line, first.From) is var (from, _) && line.In(from - 1, "range-opener") ? line.Lower(from - 1)
        : null;

    private static void Join(TokenLine line, NumberReading first, NumberReading second)
    {
        if (line.In(first.From - 1, "range-opener"))
            first.From--;
        first.IsRange = true;
        first.Reason ??= second.Reason;
        // "minus 5 to minus 10": colder is lower.
        (first.Low, first.High) = second.High < 0 && second.High < first.Low ? (second.High, first.Low) : (first.Low, second.High);
        ShareScale(first, second);
        first.Unit = second.Unit ?? first.Unit;
        (first.UnitWritten, first.UnitNormal) = second.UnitNormal is null
            ? (first.UnitWritten, first.UnitNormal) : (second.UnitWritten, second.UnitNormal);
        (first.To, first.Next) = (second.To, Math.Max(second.Next, second.To));
        first.Ends = second.Number.ScaleFactor;
    }

    /// <summary>"20 to 30 million": the scale belongs to both, where that leaves the low end below the high one: not "$25 to $1
    /// million".</summary>
    /// <param name="first">The number that may lack its scale.</param>
    /// <param name="second">The number that has it, or a range whose end has it.</param>
    /// <param name="most">How many times as large as the second the first may be: 1 in a range, more in a fall.</param>
    public static void ShareScale(NumberReading first, NumberReading second, decimal most = 1)
    {
        var scale = second.Ends > 1 ? second.Ends : second.Number.ScaleFactor;
        if (scale <= 1 || first.Number is not { Scaled: false, ScaleFactor: 1 } || first.Number.Form == NumberForm.Vague
            || first.Low is < 0 or >= 1000
            || first.Low >= second.High / scale * most)
            return;
        first.Low *= scale;
        if (!first.IsRange)
            first.High = first.Low;
    }
}
