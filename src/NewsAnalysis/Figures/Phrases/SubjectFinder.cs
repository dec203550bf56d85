using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds the subject of a number's clause: the phrase before its finite verb.</summary>
internal static class SubjectFinder
{
    private const int Reach = 60;

    /// <summary>
    /// The words of the subject of the number's clause, with the phrases attached to it; before a form in -ing or an infinitive also
    /// the subject of the clause that holds it; null for a pronoun or none.
    /// </summary>
    public static string? Find(TokenLine line, Reading reading) => Ahead(line, reading) ?? BehindFront(line, reading);

    /// <summary>The same, but only where it stands before the number.</summary>
    public static string? Ahead(TokenLine line, Reading reading)
    {
        string? nearer = null;
        for (var at = reading.From - 1; at > 0 && at > reading.From - Reach; at--)
        {
            if (!IsFinite(line, at) || IsPerfectParticiple(line, at) || (EndOfSubject(line, at) is var end && end < 0)
                || PhraseChain.Before(line, Clause(line, end)) is not { } subject)
            {
                if (IsNobody(line, at))
                    return nearer;
                continue;
            }


            nearer = nearer is null ? subject : nearer + " " + subject;
            if (!IsInfinite(line, at))
                return nearer;
        }

        return nearer;
    }

    // "the deficit grew, having risen by 6 million": who has is said in the clause before.
    private static bool IsPerfectParticiple(TokenLine line, int verb) => line.Is(verb, "having") || line.Is(BeforeVerb(line, verb), "having");

    private static int EndOfSubject(TokenLine line, int verb)
    {
        var end = BeforeVerb(line, verb);
        if (line.In(end - 1, "relative"))
            return line.Is(end - 2, ",") ? end - 2 : end - 1;
        if (!line.Is(end - 1, ","))
            return end;

        // "The trial, expected to last": no comma opens an apposition, so what stands before the comma is meant.
        return BeforeApposition(line, end - 1) is var earlier and > 0 ? earlier : line.Ends(verb, "ed") || IsParticiple(line, verb) ? end - 1 : -1;
    }

    // "The comedy, shot in 24 days, has": without an object it is no finite verb.
    private static bool IsParticiple(TokenLine line, int verb) =>
        line.Is(verb, WordClass.Verb) && !line.Is(verb, WordClass.Auxiliary) && line.Is(verb + 1, WordClass.Preposition);

    // "There were", "I've", "we have": no subject that names anything, and the clause before has its own.
    private static bool IsNobody(TokenLine line, int verb)
    {
        var at = BeforeVerb(line, verb);
        var opens = at < 2 || line.IsSymbol(at - 2) || line.Is(at - 2, WordClass.Function | WordClass.Reporting);
        return (line.In(at - 1, "nobody") && opens) || line.In(at, "nobody-contraction");
    }

    // "killing 95", "to provide 300": the subject of the sentence does it too.
    private static bool IsInfinite(TokenLine line, int at) =>
        (line.Is(at, WordClass.Gerund) || line.Is(at - 1, "to")) && !line.Is(at - 1, WordClass.Auxiliary | WordClass.Adverb);

    // "At $449, the phone undercuts its rivals": the subject follows what stands in front.
    private static string? BehindFront(TokenLine line, Reading reading)
    {
        if (!line.Is(0, WordClass.Preposition | WordClass.Gerund))
            return null;
        if (line.In(0, "front-preposition") && reading is { Unit: not null, From: < 3 } && (line.IsCapital(reading.Next) || line.Is(reading.Next, WordClass.Determiner)))
            return NounPhraseReader.Right(line, line.IsCapital(reading.Next) ? reading.Next : reading.Next + 1, one: true)?.Written(line);
        for (var at = reading.Next; at < reading.Next + 8; at++)
        {
            if (line.Is(at, ","))
                return NounPhraseReader.Right(line, at + 1, one: true)?.Written(line);
        }

        return null;
    }

    // "The firm which employs 85 people raised": the subject stands before the relative clause.
    private static int Clause(TokenLine line, int end)
    {
        for (var at = end - 1; at > 0 && at > end - 16 && !line.In(at, "clause-mark"); at--)
        {
            if (line.In(at, "who-or-which") && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function))
                return at;
        }

        return end;
    }

    private static bool IsFinite(TokenLine line, int at)
    {
        if (line.IsHyphen(at - 1) || line.IsHyphen(at + 1))
            return false;
        if (line.Is(at, WordClass.Auxiliary | WordClass.Verb) || VerbGuess.IsVerb(line, at))
            return true;
        return line.Lower(at).EndsWith("ed", StringComparison.Ordinal) && line.Class(at) == WordClass.None && !line.IsCapital(at)
            && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Determiner | WordClass.Preposition);
    }

    private static int BeforeVerb(TokenLine line, int at)
    {
        if (line.Is(at - 1, WordClass.TimeUnit) && line.In(at - 2, "near-time"))
            at -= 2;
        if (line.Is(at - 1, WordClass.Weekday))
            at -= line.Is(at - 2, "on") ? 2 : 1;
        var floor = Math.Max(0, at - 8);
        while (at > floor && (line.Is(at - 1, WordClass.Auxiliary | WordClass.Adverb)
            || line.In(at - 1, "loose-adverb") || line.IsManner(at - 1))
            && !(line.IsCapital(at - 1) && at == 1))
            at--;
        return at;
    }

    // "A Mars day, called a sol, is": the subject stands before the first comma.
    private static int BeforeApposition(TokenLine line, int comma)
    {
        for (var at = comma - 1; at > 0 && at > comma - 14; at--)
        {
            if (line.Is(at, ","))
                return at;
        }

        return -1;
    }
}
