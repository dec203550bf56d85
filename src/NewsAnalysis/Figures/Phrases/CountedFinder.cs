using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Says what is counted where no noun follows the number.</summary>
internal static class CountedFinder
{
    /// <summary>
    /// The counted thing: hostages for "230 taken hostage", the noun after "the number of", people for an event that happens to
    /// people ("killing 1,400"); null where nothing says it.
    /// </summary>
    public static string? Find(TokenLine line, Reading reading)
    {
        if (reading.Event is "kidnap" or "hold" && IsTakenHostage(line, reading))
            return "hostages";
        if (line.Is(reading.Number.To, "who"))
            return "people"; // "the 120,000 who came"
        var people = IsPeople(reading.Event);
        return NumberOf(line, reading) ?? (people && reading.Event != "infect" ? "people" : Changed(line, reading))
            ?? (people ? "people" : null);
    }

    private static bool IsPeople(string? happened) =>
        happened is "kill" or "wound" or "kidnap" or "arrest" or "displace" or "evacuate" or "rescue" or "infect" or "missing" or "hold";

    /// <summary>Whether "hostage" stands behind the number as what was made of the counted ("230 taken hostage").</summary>
    public static bool IsTakenHostage(TokenLine line, Reading reading)
    {
        for (var at = reading.To; at < reading.To + 3; at++)
        {
            if (line.Is(at, "hostage"))
                return true;
        }

        return false;
    }

    // "Deaths rose by 254 to 1,367": the subject is an event that is counted.
    private static string? Changed(TokenLine line, Reading reading)
    {
        for (var at = reading.From - 1; at > 0 && at > reading.From - 8; at--)
        {
            if (ChangeFinder.IsMotion(line.Lower(at)))
                return NounPhraseReader.Left(line, at) is { } subject && Nouns.IsPlural(line.Lower(subject.To - 1))
                    && Arguments.EventFrames.Of("noun", Nouns.Singular(line.Lower(subject.To - 1))).Any() ? subject.Written(line) : null;
        }

        return null;
    }

    // "The number of cases rose from 200 to 350".
    private static string? NumberOf(TokenLine line, Reading reading)
    {
        for (var at = reading.From - 1; at > 0 && at > reading.From - 16; at--)
        {
            if (line.Lower(at) is "number" or "numbers" && line.Is(at + 1, "of"))
                return NounPhraseReader.Right(line, at + 2, one: false)?.Written(line);
            if (line.IsNumber(at) || line.Is(at, ";"))
                return null;
        }

        return null;
    }
}
