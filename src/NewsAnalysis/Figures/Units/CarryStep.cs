using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Units;

/// <summary>Carries a unit over to a later number that is set beside the first without one: "over 400 shops, including 45 here", "rose 4
/// percent, but pepper fell by 2", "480 crowns ($41) and 430 ($37)". "Wheat gained 5 percent and lost 3 sons" carries none.</summary>
internal static class CarryStep
{
    private const int Reach = 14;

    /// <summary>Fills in the units of numbers that have none.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 1; i < readings.Count; i++)
        {
            Inner(line, readings[i - 1], readings[i]);
            if (readings[i] is not { Reason: null, Unit: null } reading)
                continue;
            if (readings[i - 1] is { Reason: null } before && reading.From - before.Next <= Reach)
                Carry(line, before, reading);
        }
    }

    /// <summary>Fills in the units of amounts before brackets, which no other number lends them.</summary>
    public static void Brackets(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 2; i < readings.Count; i++)
        {
            if (readings[i] is { Reason: null, UnitNormal: null })
                Bracketed(line, readings, i);
        }
    }

    /// <summary>Whether a number stands behind "by" in a list behind another: "rose 5 percent, pepper by 9 percent".</summary>
    public static bool IsSetBeside(TokenLine line, NumberReading before, NumberReading reading) =>
        line.Is(reading.From - 1, "by") && line.In(before.Next, "list-mark") && reading.From - before.Next <= 5;

    private static void Carry(TokenLine line, NumberReading before, NumberReading reading)
    {
        if (Rule(line, before, reading) is { } rule)
            Take(reading, before, rule);
    }

    // The name of the rule that carries the unit over; null where none does.
    private static string? Rule(TokenLine line, NumberReading before, NumberReading reading)
    {
        if (before.UnitNormal is null)
            return null;
        if (reading is { Phrase: null, UnitNormal: null } && Bare(line, before, reading) is { } rule)
            return rule;
        var counts = before.Unit is null or { Unit.IsMoney: false } && (reading.UnitNormal is null || Period(line, reading));
        return counts && IsCompared(line, reading) ? "carried-compared" : null;
    }

    // The rule for a number that neither a unit nor a counted phrase follows.
    private static string? Bare(TokenLine line, NumberReading before, NumberReading reading) =>
        before.Unit is { Unit.Kind: "percent" } && IsBare(line, reading.Next)
            && (IsChanged(line, reading) || IsOther(line, before, reading) || IsChangedToo(line, before, reading)) ? "carried-percent"
        : IsParallel(line, before, reading) ? "carried-parallel" : null;

    // "54 percent to 46"; "gained 3 percent to 46.2" says where to.
    private static bool IsOther(TokenLine line, NumberReading before, NumberReading reading) =>
        line.Is(before.Next, "to") && reading.From == before.Next + 1 && ChangeFinder.Find(line, before, before.From) == Change.None
        && !ChangeFinder.IsMoved(line, before.From - 1);

    private static bool IsBare(TokenLine line, int at) =>
        !line.IsWord(at) || line.Is(at, WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb);

    // "has 11 delegates and the other has 10": the same verb before both, nothing counted behind the second.
    private static bool IsParallel(TokenLine line, NumberReading before, NumberReading reading) =>
        (line.IsSymbol(reading.Next) || !line.Has(reading.Next)) && line.Is(before.From - 1, WordClass.Verb | WordClass.Auxiliary)
        && line.Lower(before.From - 1) == line.Lower(reading.From - 1) && !line.Is(before.From - 1, "be")
        && !line.In(before.From - 1, "to-be");

    // "but pepper fell by 2", "while rye lost 3": a word of change right before, nothing counted behind.
    private static bool IsChanged(TokenLine line, NumberReading reading)
    {
        var at = Bounds.BoundWords.Skip(line, reading.From) - 1;
        return ChangeFinder.IsChange(line.Lower(line.Is(at, "by") ? at - 1 : at));
    }

    // "wages rose 5 percent and rents by 8": the verb of change is said once. "Crime fell 8 percent and murders by 12" counts them.
    private static bool IsChangedToo(TokenLine line, NumberReading before, NumberReading reading) =>
        IsSetBeside(line, before, reading) && !IsCountable(line, reading.From - 2)
        && ChangeFinder.Find(line, before, before.From) != Change.None
        && !Enumerable.Range(before.Next, reading.From - before.Next).Any(at => line.Is(at, WordClass.Verb | WordClass.Auxiliary));

    private static bool IsCountable(TokenLine line, int at) => !line.In(at, "amount-plural")
        && (NounForms.IsPlural(line.Lower(at)) || NounForms.IsPersonal(NounForms.Singular(line.Lower(at))));

    // "including 45", "compared with an average of 38", "compared to 13 the week before"
    private static bool IsCompared(TokenLine line, NumberReading reading)
    {
        var at = Bounds.BoundWords.Skip(line, reading.From) - 1;
        if (line.Is(at, "of") && line.In(at - 1, "average"))
            at -= line.Is(at - 2, WordClass.Determiner) ? 3 : 2;
        return line.In(at, "carry-cue") || (line.In(at, "compared-to") && line.Is(at - 1, "compared"));
    }

    // "300 2-litre jars", "two 9-year-old boys", "forty 12-string lutes": the other number stands inside the phrase that the first counts.
    private static void Inner(TokenLine line, NumberReading reading, NumberReading inner)
    {
        if (reading is not { Reason: null, UnitNormal: null } || inner.From != reading.Number.To)
            return;
        if (IsAge(inner) && line.Is(inner.Next - 1, "olds"))
            (reading.UnitWritten, reading.UnitNormal, reading.Counted) = (line.Written(inner.From, inner.Next), "people", "people");
        else if (Behind(line, inner) is { } phrase && NounForms.IsPlural(line.Lower(phrase.To - 1)))
            (reading.UnitWritten, reading.UnitNormal, reading.Counted, reading.Phrase) =
                (phrase.Written(line), phrase.Normal(line), phrase.Written(line), phrase);
        else
            return;
        reading.Borrowed = true;
        reading.Rules.Add("inner-measure");
    }

    private static bool IsAge(NumberReading inner) => inner.Reason == NoClaimReason.Age && inner.Next > inner.To;

    private static Phrases.NounPhrase? Behind(TokenLine line, NumberReading inner) =>
        IsAge(inner) || inner is { Reason: null, Unit: not null } ? Phrases.NounPhraseReader.Right(line, inner.Next, one: false)
        : inner.Reason is null && line.IsHyphen(inner.Number.To) ? inner.Phrase : null;

    // The "week" of "13 the week before" is no noun that is counted.
    private static bool Period(TokenLine line, NumberReading reading) =>
        line.Is(reading.Number.To, WordClass.Determiner) && line.Is(reading.Number.To + 1, WordClass.TimeUnit);

    // "480 crowns ($41) with oars and 430 ($37) without": what stands before the brackets is of one kind.
    private static void Bracketed(TokenLine line, List<NumberReading> readings, int i)
    {
        var reading = readings[i];
        if (reading.Phrase is not null || !line.Is(reading.Number.To, "(") || i + 1 >= readings.Count || readings[i + 1].Unit is null)
            return;
        for (var j = i - 2; j >= 0; j--)
        {
            if (readings[j] is { Reason: null, UnitNormal: not null } first && line.Is(first.Next, "(")
                && readings[j + 1].UnitNormal == readings[i + 1].UnitNormal)
            {
                Take(reading, first, "carried-bracket");
                return;
            }
        }
    }

    private static void Take(NumberReading reading, NumberReading from, string rule)
    {
        (reading.Unit, reading.UnitWritten, reading.UnitNormal) = (from.Unit, null, from.UnitNormal);
        (reading.Counted, reading.Borrowed) = (from.Counted, from.Unit is null);
        (reading.Phrase, reading.Next) = (null, reading.Number.To > reading.Next ? reading.Next : reading.Number.To);
        reading.Rules.Add(rule);
    }
}
