using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Finds the word that says that somebody was hit so many times: "was shot three times", "stabbing her twice", "hit by eight
/// bullets".</summary>
internal static class Hits
{
    private const int Farthest = 9;
    private const int FarthestBack = 4;
    private const int Officer = 4;

    /// <summary>The participle or verb before a number with nothing but whom it hit, where and by whom between; -1 where there is none, and
    /// for "shot at six times", "shot himself twice".</summary>
    public static int Verb(TokenLine line, int number)
    {
        var at = number - 1;
        while (at > number - Farthest && line.Has(at) && !line.In(at, "hit") && !line.In(at, "stab") && !Ends(line, at))
            at--;
        var isVerb = (line.In(at, "hit") || line.In(at, "stab")) && !line.Is(at - 1, WordClass.Determiner);
        var misses = at + 1 < number && line.In(at + 1, "hit-past") && !line.Is(at + 2, "least");
        return !isVerb || misses || line.In(at + 1, "reflexive") ? -1 : at;
    }

    /// <summary>Where the forms of "be" before a participle begin ("had been shot", "was also hit"); -1 where none stand there.</summary>
    public static int Passive(TokenLine line, int verb)
    {
        var at = verb - 1;
        while (at > verb - FarthestBack && IsAside(line, at))
            at--;
        if (!line.In(at, "hit-be"))
            return -1;
        while (line.In(at - 1, "hit-be") || line.Is(at - 1, WordClass.Auxiliary) || IsAside(line, at - 1))
            at--;
        return at;
    }

    /// <summary>Whether it is only possible or denied ("may have been shot", "was not shot").</summary>
    public static bool IsOpen(TokenLine line, int verb)
    {
        var at = verb - 1;
        while (line.In(at, "hit-be") || line.Is(at, WordClass.Auxiliary) || IsAside(line, at))
        {
            if (line.In(at, "modal") || line.In(at, "hit-not"))
                return true;
            at--;
        }

        return false;
    }

    /// <summary>Whether "once" or "twice" ends what is said of the hitting: "shot once in the leg"; not "shot once he fled", "shot twice as
    /// many", "shot at once".</summary>
    public static bool AreSoMany(TokenLine line, int word) => Verb(line, word) >= 0 && !line.Is(word - 1, "at")
        && (line.Stops(word + 1) || (line.Is(word + 1, WordClass.Preposition | WordClass.Conjunction)
            && (!line.Is(word + 1, "as") || line.Is(word + 2, WordClass.Pronoun))));

    /// <summary>Whether one officer did it ("a deputy shot him twice", "hit twice by Deputy Lee"), so that others may have too.</summary>
    public static bool IsByOfficer(TokenLine line, int verb, int behind) => Passive(line, verb) < 0
        ? line.HasBefore(verb, Officer, "hit-officer")
        : line.Is(behind, "by") && line.HasBefore(behind + Officer, Officer, "hit-officer");

    private static bool IsAside(TokenLine line, int at) => line.Is(at, WordClass.Adverb) || line.IsManner(at);

    // Not in "twice in the chest and once in the leg".
    private static bool Ends(TokenLine line, int at) => line.In(at, "clause-mark") || line.Is(at, WordClass.Conjunction)
        ? !(line.In(at, "list-mark") && (Multiples.IsOften(line, at + 1) || line.Is(at + 1, "and") || line.Is(at + 2, "times")))
        : line.Is(at, WordClass.Verb | WordClass.Auxiliary | WordClass.Question) && !line.IsCapital(at);
}
