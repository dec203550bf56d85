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
        return Stands(line, number.From - 1, number.To) ? NoClaimReason.Pronoun : null;
    }

    // "The two talked over each other": they were counted before.
    private static bool IsDefinite(TokenLine line, NumberText number) =>
        number is { Form: NumberForm.Words, Scaled: false, Value: >= 2 and < 10 } && number.To == number.From + 1
        && IsBehindThe(line, number) && !line.Is(number.To, "of") && !line.IsDash(number.To)
        && IsNoNoun(line, number.To) && !line.In(number.To, "number-link");

    // "the two", "the final two"
    private static bool IsBehindThe(TokenLine line, NumberText number) =>
        line.Is(number.From - 1, "the")
        || (line.In(number.From - 1, "final") && line.Is(number.From - 2, "the") && !line.Is(number.To, WordClass.TimeUnit));

    private static bool IsNoNoun(TokenLine line, int at) =>
        !line.IsWord(at) || line.Ends(at, "ed") || line.Ends(at, "ing")
        || (line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Adverb)
            && !(line.Is(at, WordClass.VerbOrPlural | WordClass.Reporting) && NounForms.IsPlural(line.Lower(at))));

    // "one or two days", "one to two weeks"
    private static bool IsRange(TokenLine line, int at) =>
        line.In(at, "alternative") && (line.IsNumber(at + 1) || line.Is(at + 1, WordClass.Number));

    private static bool Stands(TokenLine line, int before, int after) =>
        !line.IsWord(after) || line.Is(after, WordClass.Function | WordClass.Verb | WordClass.Adverb)
        || (line.In(after + 1, "to-another") && line.Is(after + 2, "another"))
        || line.In(before, "before-one") || (line.Is(before, "at") && line.Is(after, "point")) || IsDoing(line, before, after);

    // "one carrying the flag", "the one shouting"
    private static bool IsDoing(TokenLine line, int before, int after) =>
        line.Is(after, WordClass.Gerund)
        && (line.Is(before, "the") || line.Is(after + 1, WordClass.Determiner) || line.IsCapital(after + 1));
}
