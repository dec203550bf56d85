using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Lets numbers of a sentence lend one another their unit or counted phrase where it is said once for several.</summary>
internal static class LendStep
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Joints = WordLists.Of("joint");

    /// <summary>Shares units and phrases, from the right along lists and from the left to what goes on without a noun.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
            Back(line, readings[i], readings[i + 2 < readings.Count && readings[i + 1].Reason == NoClaimReason.Ordinal ? i + 2 : i + 1]);
        for (var i = 1; i < readings.Count; i++)
        {
            Onward(line, readings[i >= 2 && readings[i - 1].Reason is NoClaimReason.Year or NoClaimReason.Ordinal ? i - 2 : i - 1],
                readings[i]);
            Swallow(readings[i - 1], readings[i]);
        }

        Levels(line, readings);
        for (var i = 1; i < readings.Count; i++)
            readings[i - 1].IsWhole |= IsSetOut(line, readings[i - 1], readings[i]);
    }

    // "Of the 40 aboard, 12 died", "out of 200 applicants, only 12": the whole opens the clause, and its part follows.
    private static bool IsSetOut(TokenLine line, NumberReading whole, NumberReading part)
    {
        var of = line.In(whole.From - 1, "definite") ? whole.From - 2 : whole.From - 1;
        if (!line.In(of, "whole-opener"))
            return false;
        var before = line.Is(of - 1, "out") ? of - 2 : of - 1;
        return (before < 0 || line.In(before, "clause-mark") || line.IsQuote(before) || line.Is(before, WordClass.Conjunction))
            && (line.Is(part.From - 1, ",") || line.Is(part.From - 2, ","));
    }

    // "5, 7 and 9 people", "eight or nine euros", "7- or 8-inch": the last one names the unit of all.
    private static void Back(TokenLine line, NumberReading left, NumberReading right)
    {
        if (IsPart(line, left, right))
        {
            (left.UnitWritten, left.UnitNormal, left.Counted) = (right.UnitWritten, right.UnitNormal, right.Counted);
            (left.Phrase, left.Borrowed, left.Next, left.Reason) = (right.Phrase, true, left.Number.To, null);
            right.IsWhole = true;
            return;
        }

        if (left is not { Reason: null, UnitNormal: null } || right is not { Reason: null, UnitNormal: not null }
            || !IsListed(line, left, right))
            return;
        (left.Unit, left.UnitWritten, left.UnitNormal) = (right.Unit, right.UnitWritten, right.UnitNormal);
        (left.Phrase, left.Counted, left.Borrowed) = (right.Phrase, right.Counted, true);
    }

    // Both stand in one list, and no sign before the second, no share and no comma alone sets them apart.
    private static bool IsListed(TokenLine line, NumberReading left, NumberReading right)
    {
        var signBefore = right.Unit is { } unit && unit.From < right.Number.From;
        return !signBefore && !IsShare(line, left, right) && IsList(line, left.Next, right.From)
            && !(left.Number.Form == NumberForm.Fraction && right.Unit is { Unit.Kind: not "percent" })
            && !(line.Is(left.Next, ",") && right.From == left.Next + 1 && !right.Borrowed);
    }

    // "40 of the firm's 200 stores", its apostrophe lost or not: stores are counted.
    private static bool IsPart(TokenLine line, NumberReading left, NumberReading right) =>
        IsOfWhole(line, left, right) || (left is { Reason: null, Unit: null } && right is { Reason: null, Unit: null, Phrase: not null }
        && line.Is(left.To, "of") && right.Number.From - left.To is >= 3 and <= 5
        && (left.Phrase is null || left.Phrase.To <= right.Number.From)
        && (line.IsPossessive(right.Number.From - 1) || (left.Phrase?.To == right.Number.From && line.Ends(right.Number.From - 1, "s"))));

    // "one of the six sailors", "two of her first four races", "one of just three sailors": the part is counted as the whole is.
    private static bool IsOfWhole(TokenLine line, NumberReading left, NumberReading right)
    {
        if (left is not { Reason: null or NoClaimReason.Pronoun, Unit: null, UnitNormal: null }
            || right is not { Reason: null, Unit: null, Phrase: not null, Borrowed: false }
            || !line.Is(left.To, "of") || left.High >= right.High)
            return false;
        var to = BoundWords.Skip(line, right.From);
        return to - left.To is >= 1 and <= 3 && Enumerable.Range(left.To + 1, to - left.To - 1)
            .All(at => line.Is(at, WordClass.Determiner) || line.In(at, "before-noun") || line.In(at, "rest") || line.In(at, "only")
                || line.In(at, "opening"));
    }

    // "6.6 million, or nearly 9%": the share says the same in other words and has a unit of its own.
    private static bool IsShare(TokenLine line, NumberReading left, NumberReading right) =>
        right.Unit is { Unit.Kind: "percent" } && (left.Number.Scaled || line.Is(left.Next, ","))
            && line.Is(BoundWords.Skip(line, right.From) - 1, "or");

    private static bool IsList(TokenLine line, int from, int to)
    {
        if (to - from is < 1 or > 5)
            return false;
        for (var i = from; i < to; i++)
        {
            if (!Joints.Contains(line.Lower(i)) && !line.IsDash(i) && BoundWords.Before(line, i + 1) is null)
                return false;
        }

        return true;
    }

    private static void Onward(TokenLine line, NumberReading left, NumberReading right)
    {
        if (left.Reason is not null || left.UnitNormal is null || right is not { Reason: null, UnitNormal: null }
            || right.From - left.Next > Reach)
            return;
        if (Rule(line, left, right) is not { } rule)
            return;
        right.UnitNormal =
            rule == "lent-rate" ? $"{left.UnitNormal} per {NounForms.Singular(line.Lower(right.Number.To + 1))}" : left.UnitNormal;
        (right.Counted, right.Borrowed) = (left.Counted, left.Unit is null);
        if (rule is "lent-level" or "lent-again")
            right.Unit = left.Unit;
        right.Rules.Add(rule);
    }

    // The name of the rule by which the second number is of the first's kind; null where none says so.
    private static string? Rule(TokenLine line, NumberReading left, NumberReading right)
    {
        var (near, next) = (right.From - left.Next <= 8, right.Number.To);
        if (near && IsCompared(line, BeforeOwner(line, BoundWords.Skip(line, right.From) - 1)) && StandsAlone(line, right.Next))
            return "lent-compared";
        if (left.Unit is null or { Unit.IsMoney: false } && IsMore(line, next))
            return "lent-more";
        return (left.Unit is not null ? MeasureRule(line, left, right, near) : left.Phrase is null ? null : CountRule(line, left, right))
            ?? (IsAgain(line, left, right) ? "lent-again" : null);
    }

    // The verb is said once: what stands around the second number tells that it is of the same unit or kind.
    private static bool IsAgain(TokenLine line, NumberReading left, NumberReading right)
    {
        var joint = BeforeOnly(line, right.From);
        return (left.Unit is not null && IsSameMeasure(line, left, right, joint)) || IsGapped(line, left, right, joint)
            || (line.In(joint, "lent-later") && joint - left.Next <= 4 && StandsAlone(line, right.Next)) // "2 euros, then 3"
            || IsOfTimes(line, left, right, joint);
    }

    // "4 seats in 2012 and 9 last year", "4 degrees on average in 2018 and 6.1 last year": a time behind each, no verb between.
    private static bool IsOfTimes(TokenLine line, NumberReading left, NumberReading right, int joint) =>
        line.In(joint, "again") && joint - 2 >= left.Next && IsTime(line, joint - 2) && IsTime(line, right.Next)
        && !Enumerable.Range(left.Next, joint - left.Next).Any(at => line.Is(at, WordClass.Verb | WordClass.Auxiliary));

    private static bool IsTime(TokenLine line, int at) => line.Is(at, WordClass.Preposition)
        ? line.Is(at + 1, WordClass.Month | WordClass.Weekday) || (line.IsNumber(at + 1) && line.Lower(at + 1).Length == 4)
        : (line.In(at, "last-or-next") || line.Is(at, "this")) && line.Is(at + 1, WordClass.TimeUnit);

    // "300 metres long and 20 wide", "15 euros, or 8 for pupils", "6 percent in May and 4 in June", "52 percent of the vote to his 44"
    private static bool IsSameMeasure(TokenLine line, NumberReading left, NumberReading right, int joint)
    {
        if (line.In(right.Next, "extent"))
            return left.Unit is { Unit.Kind: "length" } && line.In(joint, "again") && line.In(left.Next, "extent");
        if (line.Is(joint, "or"))
            return joint - left.Next <= 1 && line.In(right.Next, "again-for");
        if (line.In(joint, "again"))
            return joint - left.Next <= 5 && IsSamePlace(line, left.Next, right.Next);
        return left.Unit is { Unit.Kind: "percent" } && line.In(joint, "whose") && line.Is(joint - 1, "to")
            && StandsAlone(line, right.Next);
    }

    // "in May … in June", "with breakfast … without", "here … in Porto"
    private static bool IsSamePlace(TokenLine line, int left, int right) =>
        line.Is(left, WordClass.Preposition) ? line.Lower(left) == line.Lower(right) || (line.Is(left, "with") && line.Is(right, "without"))
            : line.In(left, "here-or-now") && line.Is(right, WordClass.Preposition);

    // "the north lost 300 jobs, the south 120", "pupils pay 40 euros a term, guests 90": a comma, a noun, the number, and the end.
    private static bool IsGapped(TokenLine line, NumberReading left, NumberReading right, int joint)
    {
        var gap = Enumerable.Range(0, 4).Select(back => joint - back).FirstOrDefault(at => line.In(at, "list-mark"), -1);
        if (gap < left.Next || gap >= joint || gap - left.Next > 3 || line.IsWord(right.Next) || line.IsNumber(right.Next))
            return false;
        var opens = line.Is(gap + 1, WordClass.Determiner) || line.IsCapital(gap + 1) || NounForms.IsPlural(line.Lower(gap + 1));
        return opens && Enumerable.Range(left.Next, joint - left.Next + 1).All(at => at == gap || IsInGap(line, at, at <= gap + 1));
    }

    private static bool IsInGap(TokenLine line, int at, bool first)
    {
        const WordClass verbs = WordClass.Verb | WordClass.Auxiliary | WordClass.Number;
        if (NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Ordinal } && line.Is(at - 1, WordClass.Determiner))
            return true; // "the second 240"
        return line.IsWord(at) && !line.Is(at, first ? verbs : verbs | WordClass.Function | WordClass.TimeUnit | WordClass.Adverb);
    }

    // "20 more than", "20 fewer"
    private static bool IsMore(TokenLine line, int at) =>
        line.In(at, "more-or-fewer") && (line.Is(at + 1, "than") || line.Is(at + 1, WordClass.Conjunction) || StandsAlone(line, at + 1));

    private static string? MeasureRule(TokenLine line, NumberReading left, NumberReading right, bool near)
    {

        // "from 14 mpg to 24", but not "rose 8% to 24".
        if (near && (line.Is(right.From - 1, "another") || (line.Is(right.From - 1, "from") && right.From - 1 == left.Next))
            && StandsAlone(line, right.Next))
            return "lent-another";
        return right.From - 1 == left.Next && line.Is(left.Next, "to") && ChangeFinder.Find(line, left, left.From) == Change.None
            ? "lent-level" : null;
    }

    // The same behind a plain count.
    private static string? CountRule(TokenLine line, NumberReading left, NumberReading right) =>
        line.In(right.Number.To, "rate-article") && line.Is(right.Number.To + 1, WordClass.TimeUnit) ? "lent-rate"
        : line.Is(right.Number.To, "who") && line.In(line.Is(right.From - 1, "the") ? right.From - 2 : right.From - 1, "comparing")
        ? "lent-who"
        : IsJoint(line, BeforeMore(line, right.From), left.Next) && StandsAlone(line, right.Next) ? "lent-joint" : null;

    // "1.1 million visitors, up from 870,000", "12 arrests compared with nine"
    private static bool IsCompared(TokenLine line, int at) =>
        (line.Is(at, "from") && line.In(at - 1, "up-down"))
        || (line.In(at, "compared-to") && line.Is(at - 1, "compared")) || line.In(at, "versus");

    // "compared to Ann Hill's 40", "versus Brask's 12"
    private static int BeforeOwner(TokenLine line, int at)
    {
        if (!line.IsPossessive(at) && !line.In(at, "apostrophe"))
            return at;
        do
            at--;
        while (line.IsCapital(at));
        return at;
    }

    // "but only 13"
    private static int BeforeOnly(TokenLine line, int from)
    {
        var at = BoundWords.Skip(line, from) - 1;
        return line.In(at, "only") ? at - 1 : at;
    }

    // "and a further 1,500", "and an additional 20"
    private static int BeforeMore(TokenLine line, int from)
    {
        var at = BeforeOnly(line, from);
        return line.In(at, "additional") ? line.Is(at - 1, WordClass.Determiner) ? at - 2 : at - 1 : at;
    }

    // "435 homes by sale and 187 by tender", "306 votes to Mr. Wu's 232"
    private static bool IsJoint(TokenLine line, int at, int next) =>
        line.In(at, "goes-on") || line.Reads(at - 1, ["the", "other"]) || (line.Is(at, "another") && line.Is(at - 1, "and"))
            || line.IsPossessive(at) || (line.Is(at, "to") && at == next);

    private static bool StandsAlone(TokenLine line, int next) =>
        !line.Has(next) || line.IsSymbol(next)
            || line.Is(next, WordClass.Preposition | WordClass.Adverb | WordClass.Auxiliary | WordClass.Determiner)
        || line.In(next, "alone-opener")
        || ((line.IsNumber(next) || line.Is(next, WordClass.Number)) && line.In(next + 2, "ago"));

    // A number inside another's phrase is part of a name: "two new 737 Max jets".
    private static void Swallow(NumberReading left, NumberReading right)
    {
        if (right.Reason is null && left is { Phrase: { } phrase, Borrowed: false } && right.Number.From >= phrase.From
            && right.Number.To <= phrase.To)
            right.Reason = NoClaimReason.Name;
    }

    // "lost 162.31 points … to 7,425.81": a bare decimal behind "at" or "to" has the unit that the sentence spoke in.
    private static void Levels(TokenLine line, List<NumberReading> readings)
    {
        NumberReading? spoken = null;
        foreach (var reading in readings)
        {
            if (reading is { Reason: null, Unit.Unit.Kind: "money" or "index" })
                spoken = reading;
            else if (spoken is not null && IsLevel(line, spoken, reading))
                reading.UnitNormal = spoken.UnitNormal;
        }
    }

    private static bool IsLevel(TokenLine line, NumberReading spoken, NumberReading reading) =>
        reading is { Reason: null, UnitNormal: null, Phrase: null, Number.Form: NumberForm.Digits }
        && (reading.Low != decimal.Truncate(reading.Low) || (spoken.UnitNormal == "point" && reading.Low >= 1000))
        && line.In(reading.From - 1, "before-level");
}
