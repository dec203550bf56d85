using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Says what is counted where no noun follows the number.</summary>
internal static class CountedFinder
{
    private static readonly FrozenSet<string> People = WordLists.Of("happens-to-people");

    /// <summary>The counted thing: the noun after "the number of", people for an event that happens to people ("killing 1,400"); null where
    /// nothing says it.</summary>
    public static string? Find(TokenLine line, NumberReading reading)
    {
        if (line.Is(reading.Number.To, "who"))
            return "people"; // "the 120,000 who came"
        var people = reading.Event is { } happened && People.Contains(happened);
        return NumberOf(line, reading) ?? (people && reading.Event != "infect" ? "people" : Changed(line, reading))
            ?? (people ? "people" : null);
    }

    // "Deaths rose by 254 to 1,367": the subject is an event that is counted.
    private static string? Changed(TokenLine line, NumberReading reading)
    {
        for (var at = reading.From - 1; at > 0 && at > reading.From - 8; at--)
        {
            if (ChangeFinder.IsMotion(line.Lower(at)))
                return NounPhraseReader.Left(line, at) is { } subject && NounForms.IsPlural(line.Lower(subject.To - 1))
                    && Arguments.EventFrames.Has("noun", NounForms.Singular(line.Lower(subject.To - 1))) ? subject.Written(line) : null;
        }

        return null;
    }

    // "The number of cases rose from 200 to 350", "guesses of how many farms are left range from 20 to 45".
    private static string? NumberOf(TokenLine line, NumberReading reading)
    {
        for (var at = reading.From - 1; at > 0 && at > reading.From - 16; at--)
        {
            if ((line.In(at, "number-word") && line.Is(at + 1, "of")) || (line.Is(at, "how") && line.Is(at + 1, "many")))
                return NounPhraseReader.Right(line, at + 2, one: false)?.Written(line);
            if (line.IsNumber(at) || line.Is(at, ";"))
                return null;
        }

        return null;
    }
}
