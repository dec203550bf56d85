using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Gives each number that is no claim its reason: ages, years, names, page counters, "one".</summary>
internal static class ReasonStep
{
    /// <summary>Decides for every number of the sentence.</summary>
    public static void Apply(TokenLine line, List<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Reason is null)
                Decide(line, reading);
        }

        Scores(line, readings);
    }

    private static void Decide(TokenLine line, Reading reading)
    {
        if (reading.Unit is { Unit.IsMoney: true } or { Unit.Kind: "percent" })
            return;
        if (AgeRule.End(line, reading.Number) is var age and > 0)
        {
            reading.Reason = NoClaimReason.Age;
            (reading.UnitWritten, reading.UnitNormal) = (line.Written(reading.Number.To, age) is { Length: > 0 } words ? words.TrimStart('-', ' ') : null, "year of age");
            (reading.Next, reading.Unit) = (age, null);
        }
        else if (IsCounter(line, reading))
        {
            reading.Reason = NoClaimReason.Page;
        }
        else if (YearRule.End(line, reading, BoundWords.Before(line, reading.From) is not null) is var year and > 0)
        {
            (reading.Reason, reading.To, reading.Unit) = (NoClaimReason.Year, year, null);
        }
        else
        {
            reading.Reason = NameRule.Read(line, reading) ?? PronounRule.Read(line, reading.Number);
        }
    }

    // "Reading time: 3 minutes", "3 min read", "1/4" at a sentence of its own.
    private static bool IsCounter(TokenLine line, Reading reading) =>
        reading.Unit is { Unit.Kind: "time" } && line.Count < 8
        && ((line.Lower(0) is "reading" or "read" && line.Is(1, "time")) || line.Is(reading.Next, "read") || (line.IsHyphen(reading.Next) && line.Is(reading.Next + 1, "read")));

    private static void Scores(TokenLine line, List<Reading> readings)
    {
        for (var i = 0; i + 1 < readings.Count; i++)
        {
            if (readings[i].Reason is not (null or NoClaimReason.Name) || readings[i + 1].Reason is not (null or NoClaimReason.Name) || !ScoreRule.IsScore(line, readings[i], readings[i + 1]))
                continue;
            readings[i].Reason = NoClaimReason.Score;
            readings[i].To = readings[i + 1].To;
            readings.RemoveAt(i + 1);
        }
    }
}
