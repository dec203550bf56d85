using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds whose an age is, where the same phrase names the person: "Ann Lee, 41,", "41-year-old Ann Lee", "identified the
/// 41-year-old as Ann Lee". In doubt it is nobody's.</summary>
/// <param name="people">The people whom the article names.</param>
internal sealed class AgeOwner(PersonFinder people)
{
    private const int MostBetween = 4;
    private const int NamedWithin = 8;

    /// <summary>The full name of the one whose age a number is; null where it is no exact age or the phrase names nobody. A surname alone
    /// is that of the one person of this surname whom the article names in full.</summary>
    public string? Of(TokenLine line, NumberReading age)
    {
        if (age.Reason != NoClaimReason.Age || age.Rule != BoundRule.None || age.IsRange || age.Low != age.High
            || age.Number.Form is not (NumberForm.Digits or NumberForm.Words) || line.IsPossessive(age.Next)
            || line.IsHyphen(age.From - 1))
            return null; // also not the "one" of "Twetny-one-year-old"
        var name = Behind(line, age) ?? As(line, age) ?? Before(line, age);
        return name is null ? null : PersonName.Of(name)?.Text ?? (name.Contains(' ') ? null : OfSurname(line.Text, name));
    }

    // Of "Lee, 41" only where the article names no other Lee: "SAMIR LEE" in a heading is one too.
    private string? OfSurname(string text, string surname) =>
        people.OfSurname(surname) is { } full && PersonName.Of(full) is not null && NameRuns.AreAllOf(text, surname, full) ? full : null;

    // "41-year-old Ann Lee", "41-year-old suspect Ann Lee", "41-year-old Oldtown resident Ann Lee".
    private static string? Behind(TokenLine line, NumberReading age)
    {
        if (age.Next == age.To || line.IsTitle)
            return null;
        for (var at = age.Next; at < age.Next + MostBetween && line.IsWord(at); at++)
        {
            if (!line.IsCapital(at))
            {
                if (!IsPlain(line, at))
                    return null;
                continue;
            }

            var end = NameRuns.End(line, at);
            if (!line.IsHyphen(end) && !IsNoun(line, end))
                return NameRuns.Written(line, at, end);
            at = end - 1;
        }

        return null;
    }

    // "identified the 41-year-old as Ann Lee", "the 41-year-old woman was identified by police as Ann Lee", "a 41-year-old named Ann Lee".
    private static string? As(TokenLine line, NumberReading age)
    {
        if (age.Next == age.To || line.IsTitle || line.Is(age.From - 2, WordClass.Preposition))
            return null;
        var isTold = line.HasBefore(age.From, NamedWithin, "age-identified");
        for (var at = age.Next; at < age.Next + NamedWithin && line.IsWord(at); at++)
        {
            if (line.IsCapital(at + 1) && (line.In(at, "age-named") || (isTold && line.Is(at, "as"))))
                return NameRuns.Written(line, at + 1, NameRuns.End(line, at + 1));
            isTold |= line.In(at, "age-identified");
        }

        return null;
    }

    // "Ann Lee, 41,", "Ann Lee (41)", "Ann Lee, aged 41,", "Ann Lee, who is 41,", "Ann Lee, a 41-year-old nurse,", "Ann Lee 41 was".
    private static string? Before(TokenLine line, NumberReading age)
    {
        if (line.In(age.Next, "comma-and") && line.IsNumber(age.Next + 1))
            return null; // "Ann and Bo Lee, 41 and 36"
        var at = line.In(age.From - 1, "age-word-one") ? age.From - 1
            : line.Is(age.From - 2, "who") && line.In(age.From - 1, "age-be") && EndsPhrase(line, age.Next) ? age.From - 2
            : age.Next > age.To && line.In(age.From - 1, "age-apposition") && IsApposition(line, age.Next) ? age.From - 1 : age.From;
        var end = line.Is(at - 1, ",") || line.Is(at - 1, "(") ? at - 1 : at == age.From && age.Next == age.To && !line.IsTitle ? at : -1;
        var start = end < 0 || line.In(end - 1, "kin") ? -1 : NameRuns.Start(line, end);
        return start < 0 || IsPlaceBefore(line, start) ? null : NameRuns.Written(line, start, end);
    }

    private static bool EndsPhrase(TokenLine line, int at) => !line.Has(at) || line.In(at, "age-stop") || line.Is(at, "and");

    // Behind ", a 41-year-old nurse" the phrase ends, and no list goes on: "shot Ann Lee, a 5-year-old boy and a woman" tells of three.
    private static bool IsApposition(TokenLine line, int next)
    {
        var at = next;
        while (at < next + MostBetween && line.IsWord(at) && IsPlain(line, at))
            at++;
        return !line.Has(at) || line.In(at, "age-apposition-end")
            || (line.Is(at, ",") && !line.Is(at + 1, WordClass.Conjunction | WordClass.Determiner) && !line.IsNumber(at + 1));
    }

    // "Ann Lee, of North Hope, 41", "in New Hope, 41": a town stands before the age.
    private static bool IsPlaceBefore(TokenLine line, int start) => line.In(start - 1, "age-where")
        || (line.Is(start - 1, "of") && (line.Is(start - 2, ",") || line.IsCapital(start - 2)));

    private static bool IsPlain(TokenLine line, int at) => !line.IsPossessive(at)
        && !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Reporting | WordClass.Adverb);

    private static bool IsNoun(TokenLine line, int at) => line.IsWord(at) && !line.IsCapital(at) && !line.IsPossessive(at)
        && !line.Is(at, WordClass.State) && !line.Ends(at, "ing")
        && (line.Class(at) == WordClass.None || Arguments.EventFrames.CanBePerson(NounForms.Singular(line.Lower(at))));
}
