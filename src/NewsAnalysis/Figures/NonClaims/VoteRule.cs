using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Reads the two counts of a vote: "voted 55-44", "passed, 61 to 14", "a 44-to-19 vote", "a 41-36 seat lead". Both are claims of
/// votes or seats. The result of a game ("the 3-1 win") is none.</summary>
internal static class VoteRule
{
    private const int Reach = 9;

    private static readonly Unit Vote = new("vote", "vote");

    private static readonly Unit Seat = new("seat", "vote");

    /// <summary>Whether the two numbers are a vote; they then have their unit.</summary>
    public static bool Apply(TokenLine line, NumberReading first, NumberReading second)
    {
        if (!MayBe(line, first) || !MayBe(line, second) || !Links(line, first.Number.To, second.Number.From) || IsGame(line, first, second))
            return false;
        var behind = line.IsHyphen(second.Number.To) ? second.Number.To + 1 : second.Number.To;
        var seats = line.In(behind, "seat");
        if (!seats && !IsVote(line, first, behind))
            return false;
        foreach (var reading in (ReadOnlySpan<NumberReading>)[first, second])
        {
            var unit = seats ? Seat : Vote;
            reading.Unit = new UnitText(reading.To, reading.To, unit.Normal + "s", unit);
            (reading.UnitWritten, reading.UnitNormal, reading.Counted, reading.Reason) =
                (unit.Normal + "s", unit.Normal, unit.Normal + "s", null);
            reading.Event = seats ? null : "vote";
            reading.Rules.Add("vote");
        }

        return true;
    }

    // "passed the House 218-210": a chamber's name before it makes no name of the count.
    private static bool MayBe(TokenLine line, NumberReading reading) =>
        reading is { Unit: null, IsRange: false, Number: { Scaled: false, Form: NumberForm.Digits or NumberForm.Words } }
            && reading.Low == decimal.Truncate(reading.Low)
        && (reading.Reason is null || (reading.Reason is NoClaimReason.Name && line.In(reading.From - 1, "chamber")));

    private static bool Links(TokenLine line, int at, int to) =>
        (to == at + 1 && (line.IsHyphen(at) || line.Is(at, "to")))
            || (to == at + 3 && line.IsHyphen(at) && line.Is(at + 1, "to") && line.IsHyphen(at + 2));

    // A word of voting near, or a body's decision before a pair behind which nothing is counted.
    private static bool IsVote(TokenLine line, NumberReading first, int behind)
    {
        if (line.In(behind, "vote"))
            return true;
        var counted = line.IsWord(behind) && !line.Is(behind, WordClass.Function | WordClass.Verb | WordClass.Adverb);
        if (counted && !line.In(behind, "decide"))
            return false;
        for (var at = first.Number.From - 1; at >= 0 && at > first.Number.From - Reach; at--)
        {
            if (line.Is(at, "from") || line.Is(at, "for"))
                return false;
            if (line.In(at, "vote") || line.In(at, "decide"))
                return true;
        }

        return line.In(behind, "decide") || line.Reads(behind, ["on", "the", "vote"]);
    }

    private static bool IsGame(TokenLine line, NumberReading first, NumberReading second) =>
        line.In(second.Number.To, "game") || line.In(first.Number.From - 1, "game");
}
