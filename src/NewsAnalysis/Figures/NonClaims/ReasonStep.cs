using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Gives each number that is no claim its reason: ages, years, names, page counters, "one".</summary>
internal static class ReasonStep
{
    /// <summary>Decides for every number of the sentence.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        CounterRule.Apply(line, readings);
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Reason is null)
                Decide(line, readings[i]);
            if (i > 0 && readings[i].Reason is null)
                Follow(line, readings[i - 1], readings[i]);
        }

        for (var i = readings.Count - 2; i >= 0; i--)
        {
            if (IsJoined(line, readings[i], readings[i + 1]))
                (readings[i].Reason, readings[i].UnitNormal) = (NoClaimReason.Age, "year of age");
        }

        Scores(line, readings);
        Last(line, readings);
        readings.RemoveAll(reading => reading.Merged);
    }

    private static bool IsAmount(NumberReading reading) => reading.Unit is { Unit.IsMoney: true } or { Unit.Kind: "percent" };

    // What the number before is, this one is too: "a 737-800", "aged 5 and 7".
    private static void Follow(TokenLine line, NumberReading before, NumberReading reading)
    {
        if (before.Reason == NoClaimReason.Name && line.IsHyphen(reading.Number.From - 1)
            && reading.Number.From == before.Number.To + 1)
            reading.Reason = NoClaimReason.Name;
        else if (before.Reason == NoClaimReason.Age && IsNextAge(line, before, reading))
            (reading.Reason, reading.UnitNormal) = (NoClaimReason.Age, "year of age");
    }

    private static void Age(TokenLine line, NumberReading reading, int end)
    {
        reading.Rules.Add("age");
        reading.Reason = AgeRule.IsInYears(line, reading.Number) ? NoClaimReason.Age : null;
        if (reading.Reason is null)
            return;
        var words = line.Written(reading.Number.To, end);
        (reading.UnitWritten, reading.UnitNormal) = (words.Length > 0 ? words.TrimStart('-', ' ') : null, "year of age");
        (reading.Next, reading.Unit) = (end, null);
    }

    private static void Decide(TokenLine line, NumberReading reading)
    {
        if (IsAmount(reading))
            return;
        if (AgeRule.IsMeasured(line, reading.Number))
        {
            reading.UnitNormal = "year of age";
            reading.Rules.Add("age-of-group");
        }
        else if (AgeRule.End(line, reading.Number) is var age and > 0)
            Age(line, reading, age);
        else if (IsCounter(line, reading))
        {
            reading.Reason = NoClaimReason.Page;
            reading.Rules.Add("reading-time");
        }
        else if (YearRule.End(line, reading, BoundWords.Before(line, reading.From) is not null) is var year and > 0)
        {
            (reading.Reason, reading.To, reading.Unit) = (NoClaimReason.Year, year, null);
            reading.Rules.Add("year");
        }
        else
        {
            reading.Reason = PronounRule.Read(line, reading.Number) ?? NameRule.Read(line, reading);
            if (reading.Reason is not null && reading.Rules.Count == 0)
                reading.Rules.Add(reading.Reason is NoClaimReason.Pronoun ? "pronoun" : "name");
        }
    }

    // "aged 5 and 7", "ages 5, 7, and 9"
    private static bool IsNextAge(TokenLine line, NumberReading age, NumberReading reading) =>
        age.Next == age.To && reading.Unit is null
            && (reading.From == age.To + 1 ? line.In(age.To, "age-link")
                : reading.From == age.To + 2 && line.Is(age.To, ",") && line.In(age.To + 1, "conjunction"))
        && !(line.IsWord(reading.To) && !line.Is(reading.To, Lexicon.WordClass.Function | Lexicon.WordClass.Verb));

    // "5 and 6 years old", "her 10- and 13-year-old sons": joined to the age behind it.
    private static bool IsJoined(TokenLine line, NumberReading reading, NumberReading age) =>
        age.Reason == NoClaimReason.Age && age.Next > age.To && reading is { Reason: null, Unit: null, Low: >= 1 and <= 125 }
        && reading.Number.Form == age.Number.Form
        && (age.From - reading.Number.To == 1 ? line.In(age.From - 1, "comma-and")
            : age.From - reading.Number.To == 2 && line.Is(age.From - 1, "and")
                && (line.IsDash(age.From - 2) || line.Is(age.From - 2, ",")));

    // "Reading time: 3 minutes", "3 min read", "1/4" at a sentence of its own.
    private static bool IsCounter(TokenLine line, NumberReading reading) =>
        reading.Unit is { Unit.Kind: "time" } && line.Count < 8
        && ((line.In(0, "read") && line.Is(1, "time")) || line.Is(reading.Next, "read")
            || (line.IsHyphen(reading.Next) && line.Is(reading.Next + 1, "read")));

    private static void Scores(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 0; i + 1 < readings.Count; i++)
        {
            if (!readings[i].Merged)
                Score(line, readings[i], readings[i + 1]);
        }
    }

    private static void Score(TokenLine line, NumberReading first, NumberReading second)
    {
        if (MayScore(first) && ScoreRule.IsCricket(line, first, second))
        {
            (first.Reason, second.Merged) = (NoClaimReason.Score, second.From == first.To + 1 && line.Is(first.To, "for"));
            first.To = second.Merged ? second.To : first.To;
        }
        else if (VoteRule.Apply(line, first, second))
            return;
        else if (IsResult(line, first, second))
            (first.Reason, first.To, second.Merged) = (NoClaimReason.Score, second.To, true);
        else if (second.Number.From < first.To)
            second.Merged = true; // the "20" of "2019-20" went into the year
        else if (ScoreRule.IsModel(line, first, second))
            (first.Reason, first.To, second.Merged) = (NoClaimReason.Name, second.To, true);
        else if (MayScore(first) && MayScore(second) && ScoreRule.IsScore(line, first, second))
            (first.Reason, first.To, second.Merged) = (NoClaimReason.Score, second.To, true);
    }

    private static bool IsResult(TokenLine line, NumberReading first, NumberReading second) => ScoreRule.IsShots(line, first, second)
        || ScoreRule.IsPressure(line, first, second) || ScoreRule.IsResult(line, first, second);

    private static void Last(TokenLine line, List<NumberReading> readings)
    {
        if (readings is [.., var last] && MayScore(last) && ScoreRule.IsCricket(line, last, null))
            last.Reason = NoClaimReason.Score;
    }

    private static bool MayScore(NumberReading reading) => reading.Reason is null or NoClaimReason.Name;
}
