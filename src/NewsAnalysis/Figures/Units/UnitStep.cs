using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Units;

/// <summary>Gives each number of a sentence its unit of measure or currency.</summary>
internal static class UnitStep
{
    /// <summary>Finds the unit beside the number and widens the span by a sign that belongs to it.</summary>
    public static void Apply(TokenLine line, NumberReading reading)
    {
        if (reading.Reason is not null)
            return;
        Sign(line, reading);
        var before = reading.Number.Form is NumberForm.Digits ? UnitReader.Before(line, reading.From) : null;
        if (before is { Written: [>= 'A' and <= 'Z'] } && !reading.Number.Scaled)
            before = null; // "R2.5 billion" is money, "R2" a robot
        if (before is not null)
        {
            reading.From = before.From;
            if (IsNegated(line, before.From - 1))
                Negate(reading, before.From - 1);
            Set(line, reading, before with { To = AfterCode(line, reading.To) });
        }
        else if (IsMagnitude(line, reading))
        {
            Set(line, reading, new UnitText(reading.To, reading.To, "magnitude", UnitTable.ByName("magnitude")!));
            reading.Rules.Add("quake-magnitude");
        }
        else
            Behind(line, reading);
    }

    // "minus €3", "-$3"; "5-$3" and "a-$3" are none.
    private static bool IsNegated(TokenLine line, int at) => IsMinus(line, at)
        || (line.In(at, "minus-mark") && line.Glued(at + 1) && !line.Glued(at) && !line.IsNumber(at - 1));

    private static void Behind(TokenLine line, NumberReading reading)
    {
        if (NonClaims.NameRule.HasLetter(line, reading.Number))
            return;
        var at = reading.To;
        if (reading.Number.Form == NumberForm.Fraction)
            at = AfterArticle(line, at);
        if (UnitReader.After(line, at, reading.Number) is { } after)
            Set(line, reading, IsSterling(line, reading, after) ? after with { Unit = UnitTable.ByName("pound sterling")! } : after);
    }

    // "the 6.4 quake", "a quake measuring 5.2": a decimal beside one quake is its size.
    private static bool IsMagnitude(TokenLine line, NumberReading reading)
    {
        if (reading.Number is not { Form: NumberForm.Digits, Scaled: false } || reading.Low is < 1 or >= 10 || line.IsHyphen(reading.To))
            return false;
        if (line.In(reading.To, "quake"))
            return reading.Low != decimal.Truncate(reading.Low) || line.Is(reading.From - 1, WordClass.Determiner);
        return line.Is(reading.From - 1, "measuring") && line.In(reading.From - 2, "quake")
            && UnitReader.After(line, reading.To, reading.Number) is null;
    }

    // "652 pounds a week", "40 million pounds": nobody weighs so; "40 million pounds of beef" is weighed.
    private static bool IsSterling(TokenLine line, NumberReading reading, UnitText unit) =>
        line.In(unit.From, "pound") && unit.To == unit.From + 1
        && ((line.In(unit.To, "each-time") && line.Is(unit.To + 1, WordClass.TimeUnit))
            || (!line.Is(unit.To, "of") && (reading.Number.ScaleFactor >= 1_000_000 || IsPaid(line, reading.From))));

    private static bool IsPaid(TokenLine line, int from)
    {
        if (line.Is(from - 1, "for") && line.In(from - 2, "sold"))
            return true;
        for (var at = from - 1; at > from - 7; at--)
        {
            if (line.IsNumber(at) || line.IsSymbol(at))
                return false;
            if (line.In(at, "paid") || line.In(at, "money-noun"))
                return true;
        }

        return false;
    }

    // "half an hour", "1/16 of a US pint"
    private static int AfterArticle(TokenLine line, int at)
    {
        var article = line.Is(at, "of") ? at + 1 : at;
        if (!line.In(article, "indefinite"))
            return at;
        return article > at && line.IsCapital(article + 1) ? article + 2 : article + 1;
    }

    /// <summary>Drops numbers that went into the unit of the number before: the 2 of "mA/cm2".</summary>
    public static void Merge(TokenLine line, List<NumberReading> readings)
    {
        for (var i = readings.Count - 1; i > 0; i--)
        {
            if (readings[i - 1].Unit is not null && readings[i].Number.From < readings[i - 1].Next)
                readings.RemoveAt(i);
        }
    }

    // "+0.2%", "-5C", "minus 5 degrees", "$-3bn"
    private static void Sign(TokenLine line, NumberReading reading)
    {
        if (reading.Number.Form != NumberForm.Digits)
            return;
        var at = reading.From - 1;
        var minus = line.In(at, "minus-mark");
        if (line.Is(at, "+") && IsFree(line, at))
            (reading.From, reading.Change) = (at, Change.Up);
        else if (minus && line.IsHyphen(at))
            Tied(line, reading, at);
        else if (IsMinus(line, at) || (minus && MayFall(line, reading, at)) || (IsFree(line, at) && IsLongMinus(line, reading, at)))
            Negate(reading, at);
        if (reading.Low < 0 && minus && IsTableChange(line, reading))
            reading.Change = Change.Down;
    }

    // A sign that touches the number behind it and nothing before.
    private static bool IsFree(TokenLine line, int at) => line.Glued(at + 1) && !line.Glued(at);

    private static bool MayFall(TokenLine line, NumberReading reading, int at) =>
        IsFree(line, at) && (IsTableChange(line, reading) || IsNegative(line, reading, at));

    // "minus 5", "minus €3"; "plus or minus 5" is no value.
    private static bool IsMinus(TokenLine line, int at) => line.Is(at, "minus") && !line.Is(at - 1, "or");

    // "minus-14", "$-3bn"; "F-16" and "20-30" are none.
    private static void Tied(TokenLine line, NumberReading reading, int at)
    {
        if (line.Is(at - 1, "minus") || UnitReader.Before(line, at) is not null)
            Negate(reading, line.Is(at - 1, "minus") ? at - 1 : at);
    }

    // "–22 degrees", "stands at –0.5": an en dash that touches a number of degrees, or one behind a preposition or "was"; not where another
    // dash may close what it opens ("the road –22 km of it – is shut").
    private static bool IsLongMinus(TokenLine line, NumberReading reading, int at) =>
        line.Is(at, "–") && !line.IsNumber(at - 1)
        && (UnitReader.After(line, reading.To, reading.Number) is { Unit.Kind: "temperature" or "angle" } || line.In(at - 1, "to-be")
            || line.Is(at - 1, WordClass.Preposition))
        && Enumerable.Range(0, line.Count).All(other => !line.IsDash(other) || line.IsHyphen(other)
            || (!line.Glued(other) && line.Glued(other + 1) && line.IsNumber(other + 1)));

    private static bool IsNegative(TokenLine line, NumberReading reading, int at) =>
        !line.IsNumber(at - 1) && (line.Is(reading.To, "%") || !line.IsCapital(at - 1));

    private static void Negate(NumberReading reading, int from)
    {
        (reading.From, reading.Low, reading.High) = (from, -reading.Low, -reading.High);
        reading.Rules.Add("minus");
    }

    // "Dow 33,274.15 -125.30", "Lira -0.4%": in a table, a decimal behind a number or a share behind a name is what that changed by.
    private static bool IsTableChange(TokenLine line, NumberReading reading)
    {
        var before = reading.Number.From - 2;
        return line.Is(reading.To, "%") ? line.IsNumber(before) || line.IsCapital(before)
            : line.IsNumber(before) && reading.Low != decimal.Truncate(reading.Low)
                && (!line.IsWord(reading.To) || line.IsCapital(reading.To));
    }

    private static int AfterCode(TokenLine line, int to) =>
        line.Written(to) is "US" or "USD" or "U.S." && !line.IsCapital(to + 1) && !line.IsWord(to + 1) ? to + 1 : to;

    private static void Set(TokenLine line, NumberReading reading, UnitText unit)
    {
        var whole = UnitReader.WithPer(line, unit with { To = Math.Max(unit.To, reading.To) });
        reading.Unit = whole;
        (reading.UnitWritten, reading.UnitNormal) = (whole.Written, whole.Unit.Normal);
        reading.Next = Math.Max(whole.To, reading.To);

        // A sign that touches the number is part of it; a word is not. A code that scales it is.
        if (UnitTable.ScaleOf(whole.Written) is not null)
            reading.To = unit.To;
        if (unit.From >= reading.To && unit.To > unit.From
            && (unit.Unit.Kind == "percent" || !char.IsLetter(line.Text[line[unit.From].Start])) && !unit.Compound)
            reading.To = unit.To;
    }
}
