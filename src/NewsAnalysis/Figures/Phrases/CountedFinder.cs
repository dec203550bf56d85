using NewsAnalysis.Figures.Bounds;
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
        var people = reading.Event is { } happened && IsOfPeople(happened);
        return NumberOf(line, reading) ?? (people && reading.Event != "infect" ? "people" : Changed(line, reading))
            ?? (people ? "people" : null);
    }

    /// <summary>Whether an event happens to people.</summary>
    public static bool IsOfPeople(string happened) => People.Contains(happened);

    // "Deaths rose by 254 to 1,367", "bookings fell to 3,400": the subject is counted. "Prices rose to 586" is a level,
    // "Comets fell to 12 in the table" a place.
    private static string? Changed(TokenLine line, NumberReading reading)
    {
        if (ChangeFinder.IsOfOther(line, reading.From) || line.In(reading.To + 2, "league-table"))
            return null;
        for (var at = reading.From - 1; at > 0 && at > reading.From - 8; at--)
        {
            if (ChangeFinder.IsMotion(line.Lower(at)))
                return Subject(line, at) is { } subject && IsCounted(line, subject, BoundWords.Skip(line, reading.From) - 1, at)
                    ? Plain(line, subject) : null;
        }

        return null;
    }

    // "The number of cases rose from 200 to 350".
    private static string? NumberOf(TokenLine line, NumberReading reading)
    {
        if (NumberName.Behind(line, reading) is >= 0 and var behind && line.Is(behind + 1, "of"))
            return NounPhraseReader.Right(line, behind + 2, one: false)?.Written(line);
        for (var at = reading.From - 1; at > 0 && at > reading.From - 16; at--)
        {
            if ((line.In(at, "number-word") && line.Is(at + 1, "of")) || (line.Is(at, "how") && line.Is(at + 1, "many")))
                return NounPhraseReader.Right(line, at + 2, one: false)?.Written(line);
            if (line.IsNumber(at) || line.Is(at, ";"))
                return null;
        }

        return null;
    }

    // The noun phrase before a verb; of "visits to the zoo rose" the first, of "sales of vans rose" the sold.
    private static NounPhrase? Subject(TokenLine line, int verb)
    {
        if (NounPhraseReader.Left(line, verb) is not { } subject)
            return null;
        var before = line.Is(subject.From - 1, WordClass.Determiner) ? subject.From - 2 : subject.From - 1;
        return line.Is(before, WordClass.Preposition) && !line.Reads(before - 1, ["sales", "of"])
            ? NounPhraseReader.Left(line, before) : subject;
    }

    // Without its owner.
    private static string Plain(TokenLine line, NounPhrase subject)
    {
        var owner = Enumerable.Range(subject.From, subject.To - subject.From).LastOrDefault(line.IsPossessive, subject.From - 1);
        return line.Written(owner + 1, subject.To);
    }

    // A plural that is no level and no name. Events are counted by any number behind the verb, other things only by "to", "by" or "from"
    // behind a verb of change: "police recovered 7", "crowds went to 12".
    private static bool IsCounted(TokenLine line, NounPhrase subject, int before, int verb)
    {
        var (at, word) = (subject.To - 1, line.Lower(subject.To - 1));
        if (!NounForms.IsPlural(word) || line.In(at, "amount-plural"))
            return false;
        return Arguments.EventFrames.Has("noun", NounForms.Singular(word))
            || (line.In(before, "changed-to") && IsChanging(line, verb) && !(line.IsCapital(at) && (at > 0 || IsTeam(word))));
    }

    // "Wolves fell to 18 in the table": teams are called after beasts and people, and a capital opens every sentence.
    private static bool IsTeam(string word) =>
        NounForms.Singular(word) is var noun && (WordLists.Of("beast").Contains(noun) || Arguments.EventFrames.CanBePerson(noun));

    private static bool IsChanging(TokenLine line, int verb) => ChangeFinder.IsChange(line.Lower(verb)) || line.In(verb, "multiplied");
}
