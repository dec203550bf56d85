using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a number word stands for persons or things instead of counting: "one of the best", "the one that", "no one",
/// "at one point", "the two talked". "One soldier was killed" counts.</summary>
internal static class PronounRule
{
    /// <summary><see cref="NoClaimReason.Pronoun"/> where the word counts nothing; null where it counts.</summary>
    public static NoClaimReason? Read(TokenLine line, NumberText number)
    {
        if (IsDefinite(line, number))
            return NoClaimReason.Pronoun;
        if (number.To != number.From + 1 || !line.Is(number.From, "one") || line.IsHyphen(number.To) || IsRange(line, number.To))
            return null;
        return Stands(line, line.Lower(number.From - 1), number.To) ? NoClaimReason.Pronoun : null;
    }

    // "The two talked over each other": they were counted before.
    private static bool IsDefinite(TokenLine line, NumberText number) =>
        number is { Form: NumberForm.Words, Scaled: false, Value: >= 2 and < 10 } && number.To == number.From + 1
        && (line.Is(number.From - 1, "the") || (line.In(number.From - 1, "final") && line.Is(number.From - 2, "the")
            && !line.Is(number.To, WordClass.TimeUnit))) && !line.Is(number.To, "of") && !line.IsDash(number.To)
        && (!line.IsWord(number.To)
            || (line.Is(number.To, WordClass.Function | WordClass.Verb | WordClass.Adverb)
                && !(line.Is(number.To, WordClass.VerbOrPlural | WordClass.Reporting) && NounForms.IsPlural(line.Lower(number.To))))
            || line.Ends(number.To, "ed") || line.Ends(number.To, "ing"))
        && !line.In(number.To, "number-link");

    // "one or two days", "one to two weeks"
    private static bool IsRange(TokenLine line, int at) =>
        line.In(at, "alternative") && (line.IsNumber(at + 1) || line.Is(at + 1, WordClass.Number));

    private static bool Stands(TokenLine line, string before, int after)
    {
        var noun = line.IsWord(after) && !line.Is(after, WordClass.Function | WordClass.Verb | WordClass.Adverb);
        return !noun || line.In(after + 1, "to-another") && line.Is(after + 2, "another")
            || before is "no" or "every" or "each" or "this" or "another" || (before is "at" && line.Is(after, "point"))
            || (line.Is(after, WordClass.Gerund) && (before is "the" || line.Is(after + 1, WordClass.Determiner)
                || line.IsCapital(after + 1)));
    }
}
