using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.NonClaims;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures;

/// <summary>Reads the numbers of one sentence, step by step: number, unit, reason, range, counted phrase, bounds, change, event.</summary>
internal static class SentenceFigures
{
    private const int ClauseWithin = 40;

    /// <summary>The numbers of a sentence in text order with all that the sentence itself says of them.</summary>
    public static List<NumberReading> Read(TokenLine line, Func<SentenceTree> tree, VagueConvention convention)
    {
        var readings = NumberScanner.Scan(line, convention);
        foreach (var reading in readings)
            UnitStep.Apply(line, reading);
        UnitStep.Merge(line, readings);
        CompoundStep.Apply(line, readings);
        ReasonStep.Apply(line, readings);
        RangeStep.Tie(line, readings);
        FromToStep.Apply(line, readings);
        RangeStep.Link(line, readings);
        foreach (var reading in readings.Where(reading => reading.Reason is null))
            BoundStep.Behind(line, reading);
        if (!readings.Exists(MayCount) && !SaidCounts.May(line, readings) && !ListedPersons.May(line))
            return readings;
        var sentence = new SentenceReading(line, tree());
        foreach (var reading in readings)
            PhraseStep.Apply(sentence, reading, reading.NodeIn(sentence));
        CarryStep.Brackets(line, readings);
        LendStep.Apply(line, readings);
        CarryStep.Apply(line, readings);
        PerStep.Apply(line, readings);
        sentence.Measures(readings);
        var floor = 0;
        foreach (var reading in readings)
        {
            if (MayCount(reading))
                BoundStep.Apply(line, reading, floor);
            floor = reading.To;
        }

        for (var i = 0; i < readings.Count; i++)
            Relate(sentence, readings, i);
        SaidCounts.Apply(sentence, readings);
        ListedPersons.Apply(sentence, readings);
        WhenStep.Apply(line, readings);
        return readings;
    }

    // No claim for certain is what has another reason.
    private static bool MayCount(NumberReading reading) => reading.Reason is null or NoClaimReason.Age or NoClaimReason.Pronoun;

    private static void Relate(SentenceReading sentence, List<NumberReading> readings, int i)
    {
        var (line, reading, before) = (sentence.Line, readings[i], i > 0 ? readings[i - 1] : null);
        if (reading.Reason is null)
            Move(line, reading, before);
        ArgumentStep.Apply(sentence, reading, before);
        if (before is not null && IsSaidOnce(sentence, reading, before))
        {
            reading.Event = before.Event;
            reading.Rules.Add("said-once");
        }

        if (before is not null && (EndsMove(line, reading, before) || RestatedCount.Applies(line, reading, before)))
        {
            (reading.UnitNormal, reading.Counted, reading.Event) = (before.UnitNormal, before.Counted, reading.Event ?? before.Event);
        }
        else if (before is not null && RestatedCount.GoesOn(sentence, reading, before))
        {
            (reading.UnitNormal, reading.Counted) = (before.UnitNormal, before.Counted);
            reading.Rules.Add("goes-on");
        }

        if (reading is { Counted: null, Unit: null, Reason: null } && CountedFinder.Find(line, reading) is { } counted)
            (reading.Counted, reading.UnitNormal) = (counted, reading.UnitNormal ?? Lexicon.NounForms.Singular(counted));
    }

    // How the number moved, by the words before it, behind it, or those of the number before.
    private static void Move(TokenLine line, NumberReading reading, NumberReading? before)
    {
        if (reading.Change == Change.None)
            reading.Change = ChangeFinder.Find(line, reading, reading.From);
        if (reading.Change == Change.None && ChangeFinder.Behind(line, reading) is var moved && moved != Change.None)
        {
            reading.Change = moved;
            reading.Rules.Add("change-behind");
        }

        if (reading.Change == Change.None && before is { Reason: null } && (IsRestated(line, reading) || IsGapped(line, reading, before)))
            reading.Change = before.Change;
        if (IsConversion(line, reading, before))
            reading.Rule = before!.Rule;
    }

    // "killed 12 rebels on Friday and another five on Saturday": the verb is said once for two numbers of the same.
    private static bool IsSaidOnce(SentenceReading sentence, NumberReading reading, NumberReading before)
    {
        var line = sentence.Line;
        if (before is not { Reason: null, Event: not null, Role: not NumberRole.Before } || reading is not { Event: null, Borrowed: true }
            || reading.Counted != before.Counted || !reading.Rules.Exists(rule => rule is "lent-joint" or "lent-again" or "lent-more"))
            return false;
        var between = Enumerable.Range(before.Next, Math.Max(0, reading.From - before.Next)).ToArray();
        var end = reading.Next;
        while (end - reading.Next < ClauseWithin && line.Has(end) && !line.In(end, "clause-mark"))
            end++;
        return between.Any(at => line.Is(at, "and")) && !between.Any(at => line.In(at, "clause-mark"))
            && !between.Concat(Enumerable.Range(reading.Next, end - reading.Next)).Any(at => IsVerb(sentence, at))
            && reading.Arguments?.Standing == before.Arguments?.Standing;
    }

    private static bool IsVerb(SentenceReading sentence, int at) => sentence.Line.Ends(at, "ed") || sentence.IsVerb(sentence.Node(at))
        || (sentence.Line.Is(at, Lexicon.WordClass.Verb | Lexicon.WordClass.Auxiliary)
            && !sentence.Line.Is(at, Lexicon.WordClass.Month));

    // "rose from 40 hens to 57": the second number counts what the first does.
    private static bool EndsMove(TokenLine line, NumberReading reading, NumberReading before) =>
        before.Role == NumberRole.Before && reading is { Reason: null, Change: not Change.None, UnitNormal: null, Unit: null }
            && line.Is(reading.From - 1, "to");

    // "down 162 points, or 2.1%": the change in other words.
    private static bool IsRestated(TokenLine line, NumberReading reading) =>
        reading.Unit is { Unit.Kind: "percent" } && line.Is(reading.From - 1, "or");

    // "were up 7%, pepper by 9%", "shrank 0.4% on the month and 1.2% from a year earlier": the verb is said once.
    private static bool IsGapped(TokenLine line, NumberReading reading, NumberReading before)
    {
        if (!ChangeFinder.IsShare(reading) || !ChangeFinder.IsShare(before) || before.IsRange)
            return false;
        if (line.Is(reading.From - 1, "by"))
            return CarryStep.IsSetBeside(line, before, reading);
        if (line.In(before.Next, "list-mark") && line.In(reading.Next, "gap-end") && reading.From - before.Next is > 1 and <= 4)
            // "and silver 1.1 percent"
            return Enumerable.Range(before.Next + 1, reading.From - before.Next - 1).All(at => IsInGap(line, at));
        return line.Is(reading.From - 1, "and") && reading.From - before.Next <= 5 && line.In(reading.Next, "gap-end")
            && !Enumerable.Range(before.Next, reading.From - before.Next)
                .Any(at => line.Is(at, Lexicon.WordClass.Verb | Lexicon.WordClass.Auxiliary));
    }

    private static bool IsInGap(TokenLine line, int at) => line.IsWord(at) && !line.Is(at, Lexicon.WordClass.Function
        | Lexicon.WordClass.Verb | Lexicon.WordClass.Auxiliary | Lexicon.WordClass.Adverb | Lexicon.WordClass.Number);

    // "just under 296 hp (224 kW / 300 PS)": a conversion in brackets is bounded as the number it converts.
    private static bool IsConversion(TokenLine line, NumberReading reading, NumberReading? before) =>
        before is { Unit: not null, Reason: null } && reading is { Unit: not null, Rule: BoundRule.None }
        && before.UnitNormal != reading.UnitNormal
        && ((line.Is(reading.From - 1, "(") && reading.From - 1 <= before.Next + 1)
            || (line.Is(reading.From - 1, "/") && reading.From - 1 == before.Next && before.Unit.Unit.Kind == reading.Unit.Unit.Kind));
}
