using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds whose an age is, where the same phrase names the person: "Ann Lee, 41,", "41-year-old Ann Lee", "identified the
/// 41-year-old as Ann Lee". In doubt it is nobody's.</summary>
/// <param name="people">The people whom the article names.</param>
internal sealed class AgeOwner(PersonFinder people)
{
    private const int MostBetween = 4;
    private const int Aside = 20;

    /// <summary>Where the phrase of an exact age names the one whose it is; null where it names nobody or is of another ("the 5-year-old's
    /// mother").</summary>
    public static (int Start, int End)? Named(TokenLine line, NumberReading age) =>
        !IsExact(age) || line.IsPossessive(age.Next) || line.IsHyphen(age.From - 1) ? null // also not the "one" of "Twetny-one-year-old"
            : Behind(line, age) ?? As(line, age) ?? Before(line, age);

    /// <summary>The full name of the one who is named there; null where it is no person's. A surname alone is that of the one person of
    /// this surname whom the article names in full.</summary>
    public string? Of(TokenLine line, (int Start, int End) run)
    {
        var name = NameRuns.Written(line, run.Start, run.End);
        return name is null || PersonName.IsOther(name) ? null
            : PersonName.Of(name)?.Text ?? (name.Contains(' ') ? null : OfSurname(line, run.Start, run.End, name));
    }

    /// <summary>Whether a number is an age in whole years that neither begins nor ends a range.</summary>
    public static bool IsExact(NumberReading age) => age is { Reason: NoClaimReason.Age, Rule: BoundRule.None, IsRange: false }
        && age.Low == age.High && age.Number.Form is NumberForm.Digits or NumberForm.Words;

    // Of "Lee, 41" only where the article names no other Lee ("SAMIR LEE" in a heading is one too), nor a relative since it named Ann Lee.
    private string? OfSurname(TokenLine line, int start, int end, string surname)
    {
        if (people.OfSurname(surname) is not { } full || PersonName.Of(full) is null || line.In(start - 1, "age-elder")
            || !NameRuns.AreAllOf(line.Text, surname, full))
            return null;
        var told = Enumerable.Range(start, end - start).Select(at => SpeakerWords.GenderOf(line.Written(at)))
            .FirstOrDefault(gender => gender != Gender.Unknown);
        if (PersonName.IsOfOther(full, told))
            return null; // "Mr. Lee, 41" beside Alice Lee
        var here = line[start].Start;
        var named = Math.Max(0, line.Text.LastIndexOf(full, here, StringComparison.Ordinal));
        return SpacedWords.In(line.Text[named..here]).Any(word => SpeakerWords.Has("relative", word)) ? null : full;
    }

    // "41-year-old Ann Lee", "41-year-old suspect Ann Lee", "41-year-old Oldtown resident Ann Lee".
    private static (int Start, int End)? Behind(TokenLine line, NumberReading age)
    {
        if (age.Next == age.To || line.IsTitle)
            return null;
        var isDetermined = line.In(age.From - 1, "age-article");
        for (var at = age.Next; at < age.Next + MostBetween && line.IsWord(at); at++)
        {
            if (!line.IsCapital(at))
            {
                if (!IsPlain(line, at))
                    return null;
                continue;
            }

            var end = NameRuns.End(line, at);
            if (!line.IsHyphen(end) && !IsNoun(line, end, isDetermined))
                return isDetermined && IsOther(line, age, at, end) ? null : (at, end);
            at = end - 1;
        }

        return null;
    }

    // Behind an article: "a 22-year-old Sri Lankan" has no known first name; "the 14-year-old girl Leo Lee is accused of hurting" and
    // "saw the 14-year-old Leo Lee had taught" leave out "whom", and "reopened the 14-year-old Leo Lee case" is of the case.
    private static bool IsOther(TokenLine line, NumberReading age, int start, int end) =>
        (NameRuns.Written(line, start, end) is { } name && name.Contains(' ', StringComparison.Ordinal) && !PersonName.BeginsKnown(name))
        || (line.IsWord(end) && !line.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb)
            && (line.Has(age.From - 2) || line.In(start - 1, "kin")));

    // "identified the 41-year-old as Ann Lee", "The 41-year-old woman was identified by police as Ann Lee", "a 41-year-old named Ann Lee":
    // nothing but the age's noun stands between.
    private static (int Start, int End)? As(TokenLine line, NumberReading age)
    {
        if (age.Next == age.To || line.IsTitle || !line.In(age.From - 1, "age-apposition"))
            return null;
        var noun = BehindNoun(line, age.Next);
        var at = line.Has(age.From - 2) ? noun : BehindIdentified(line, noun);
        var isTold = at > noun || line.In(age.From - 2, "age-identified");
        var isNamed = line.Is(at, "named") && !line.Is(age.From - 1, "the");
        return line.IsCapital(at + 1) && (isNamed || (isTold && line.Is(at, "as"))) ? (at + 1, NameRuns.End(line, at + 1)) : null;
    }

    private static int BehindNoun(TokenLine line, int at)
    {
        for (var last = at + 2; at < last && line.IsWord(at) && !line.IsCapital(at) && !line.In(at, "age-identified") && IsPlain(line, at);)
            at++;
        return at;
    }

    // Behind "was identified by police", "has been identified"; the token itself where that does not stand there.
    private static int BehindIdentified(TokenLine line, int at)
    {
        var be = line.Is(at, "has") && line.Is(at + 1, "been") ? at + 1 : line.In(at, "age-be") ? at : -1;
        if (be < 0 || !line.In(be + 1, "age-identified"))
            return at;
        var end = be + 2;
        while (end < be + 2 + MostBetween && line.IsWord(end) && !line.Is(end, "as"))
            end++;
        return end;
    }

    // "Ann Lee, 41,", "Ann Lee (41)", "Ann Lee, aged 41,", "Ann Lee, who is 41,", "Ann Lee, a 41-year-old nurse,", "Ann Lee 41 was".
    private static (int Start, int End)? Before(TokenLine line, NumberReading age)
    {
        if (line.In(age.Next, "comma-and") && line.IsNumber(age.Next + 1))
            return null; // "Ann and Bo Lee, 41 and 36"
        var end = NameEnd(line, age, Opening(line, age));
        var start = end < 0 || line.In(end - 1, "kin") ? -1 : NameRuns.Start(line, end);
        return start < 0 || IsPlaceBefore(line, start) || (age.Next == age.To && IsCount(line, age, start)) ? null : (start, end);
    }

    private static int NameEnd(TokenLine line, NumberReading age, int at) => line.Is(at - 1, ",") || line.Is(at - 1, "(") ? at - 1
        : at == age.From && age.Next == age.To && !line.IsTitle ? at : -1;

    // Where the words of the age begin: "aged 41", "who is 41", "a 41-year-old nurse".
    private static int Opening(TokenLine line, NumberReading age) => line.In(age.From - 1, "age-word-one") ? age.From - 1
        : line.Is(age.From - 2, "who") && line.In(age.From - 1, "age-be") && EndsPhrase(line, age.Next) ? age.From - 2
        : age.Next > age.To && line.In(age.From - 1, "age-apposition") && IsApposition(line, age.Next) ? age.From - 1 : age.From;

    // "According to Ann Lee, 12, including a child, were hurt"; scores, polls and tolls: "Ann Lee, 68, and Bo Kell, 70, share the lead".
    private static bool IsCount(TokenLine line, NumberReading age, int start) =>
        (line.Is(start - 1, "to") && line.Is(start - 2, "according")) || line.In(age.Next + 1, "age-counted")
        || line.HasBefore(age.Next + Aside, 2 * Aside, "age-score");

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

    // "Ann Lee, of North Hope, 41", "in New Hope, 41": a town stands before the age; "the father of Ann Lee, 58,": either may be 58.
    private static bool IsPlaceBefore(TokenLine line, int start) => line.In(start - 1, "age-where")
        || (line.Is(start - 1, "of") && (line.Is(start - 2, ",") || line.IsCapital(start - 2) || line.In(start - 2, "kin")));

    private static bool IsPlain(TokenLine line, int at) => !line.IsPossessive(at)
        && !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Reporting | WordClass.Adverb);

    private static bool IsNoun(TokenLine line, int at, bool isDetermined) => line.IsWord(at) && !line.IsCapital(at)
        && !line.IsPossessive(at) && !line.Is(at, WordClass.State) && (isDetermined || !line.Ends(at, "ing")) && !line.Ends(at, "ed")
        && (line.Class(at) == WordClass.None || Arguments.EventFrames.CanBePerson(NounForms.Singular(line.Lower(at))));
}
