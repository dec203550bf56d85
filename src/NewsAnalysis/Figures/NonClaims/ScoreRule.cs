using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether two integers with a hyphen are a result ("won 3-1", "a 5-4 ruling") rather than a range ("3-5 days").</summary>
internal static class ScoreRule
{
    private static readonly FrozenSet<string> Hints = WordLists.Of("score-hint");

    /// <summary>Whether two plain numbers of three digits tied by a hyphen name a thing: "the 737-800 landed".</summary>
    public static bool IsModel(TokenLine line, NumberReading first, NumberReading second) =>
        first is { Reason: null, Unit: null, Number.Plain: true } && second is { Reason: null, Unit: null, Number.Plain: true }
        && line.IsHyphen(first.Number.To) && second.Number.From == first.Number.To + 1 && first.Low >= 100 && second.Low >= 100
        && line.In(first.From - 1, "plain-article") && Phrases.NounPhraseReader.Right(line, second.Next, one: false) is null;

    // "lost 20-25 cows": the pair rises, and a plural right behind it is what it counts; "lost 2-3 on Sunday" is a result.
    private static bool CountsPlural(TokenLine line, int at) =>
        line.IsWord(at) && !line.IsCapital(at) && !line.Is(at, WordClass.Function | WordClass.Adverb) && NounForms.IsPlural(line.Lower(at));

    // "The Eagles (6-5, 3-4)": results in brackets behind a name.
    private static bool IsRecord(TokenLine line, int at)
    {
        for (var pairs = 0; pairs < 3 && line.Is(at, ",") && line.IsNumber(at - 1) && line.IsHyphen(at - 2)
            && line.IsNumber(at - 3); pairs++)
            at -= 4;
        return line.Is(at, "(") && line.IsCapital(at - 1);
    }

    /// <summary>Whether the number is a side's total or a bowler's return in cricket: "211 all out", "took 5 for 42".</summary>
    public static bool IsCricket(TokenLine line, NumberReading reading, NumberReading? next) =>
        reading is { Unit: null, Number.Plain: true }
        && (line.Reads(reading.To, ["all", "out"])
            || (next is { Unit: null, Number: { Plain: true } or { Form: NumberForm.Words } } && line.Is(reading.To, "for")
                && next.From == reading.To + 1
                && next.Low < 2000 && (reading.Low <= 10 || next.Low <= 10)
                && Phrases.NounPhraseReader.Right(line, next.To, one: false) is null));

    /// <summary>Whether two numbers say how many tries came off: "20-of-24".</summary>
    public static bool IsShots(TokenLine line, NumberReading first, NumberReading second) =>
        line.IsHyphen(first.To) && line.Is(first.To + 1, "of") && line.IsHyphen(first.To + 2) && second.From == first.To + 3;

    /// <summary>Whether two numbers are a blood pressure: "120/80", "140 over 90".</summary>
    public static bool IsPressure(TokenLine line, NumberReading first, NumberReading second)
    {
        if (first is not { Unit: null, Number.Plain: true, Low: >= 60 and <= 280 }
            || second is not { Unit: null, Number.Plain: true, Low: >= 30 and <= 160 }
            || first.Low <= second.Low || second.Number.From != first.Number.To + 1 || !line.In(first.Number.To, "blood-pressure-link"))
            return false;
        return line.Is(first.Number.To, "/") || line.HasBefore(first.Number.From, 11, "pressure");
    }

    /// <summary>Whether two numbers are a result in words: "won 21 to 17", "the final score was 3 to 1"; "won 12 to 9 seats" is
    /// none.</summary>
    public static bool IsResult(TokenLine line, NumberReading first, NumberReading second)
    {
        return first is { Unit: null, Number.Plain: true, Low: <= 200 } && second is { Unit: null, Number.Plain: true }
            && first.Low >= second.Low
            && line.Is(first.Number.To, "to") && second.Number.From == first.Number.To + 1
            && (!line.IsWord(second.Number.To) || line.Is(second.Number.To, WordClass.Function | WordClass.Adverb))
            && line.HasBefore(first.Number.From, 5, "score-result");
    }

    // Points and goals are small plain numbers without a unit.
    private static bool MayCount(NumberReading reading) => reading is { Number.Plain: true, Unit: null, Low: <= 999 };

    /// <summary>Whether the first number and the second, tied by a hyphen, are a score.</summary>
    public static bool IsScore(TokenLine line, NumberReading first, NumberReading second)
    {
        if (second.Number.From != first.Number.To + 1 || !line.IsHyphen(first.Number.To) || !MayCount(first) || !MayCount(second))
            return false;
        if (IsRecord(line, first.From - 1) && line.In(second.To, "record-end"))
            return true;
        if (first.Low >= second.Low || line.IsHyphen(second.Number.To))
            return true;
        return !CountsPlural(line, second.Number.To)
            && (Enumerable.Range(first.Number.From - 4, 4).Append(second.Number.To).Any(at => Hints.Contains(line.Lower(at)))
                || line.In(second.Number.To, "score-link"));
    }
}
